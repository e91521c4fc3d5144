import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';

/** What the build made, started as a user starts it. */
const PROGRAM = path.resolve('dist/cli.js');

export interface Finished {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly output: string;
  readonly messages: string;
}

export interface Circumstances {
  readonly folder: string;
  /** Whether the reader of the output leaves before anything is written. */
  readonly hasLostReader?: boolean;
  /** Variables set besides those of the test. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the program to its end. Whatever it is given, it never shows a stack. */
export async function runProgram(
  words: readonly string[],
  { folder, hasLostReader, environment }: Circumstances,
): Promise<Finished> {
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, messages]: [Buffer[], Buffer[]] = [[], []];
  if (hasLostReader === true) child.stdout.destroy();
  child.stdout.on('data', (part: Buffer) => output.push(part));
  child.stderr.on('data', (part: Buffer) => messages.push(part));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const finished = { code, output: Buffer.concat(output).toString(), messages: Buffer.concat(messages).toString() };
  expect(finished.messages).not.toMatch(/^\s+at .+:\d+:\d+\)?$|node:internal|Error: /mu);
  return finished;
}

/** The rows of a table that a run wrote, read by a parser that takes no row of another length. */
export function readTable(folder: string, name: string): Record<string, string>[] {
  return parse(readFileSync(path.join(folder, `${name}.csv`)), { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** Characters as a program of Windows writes them. */
export function utf16(text: string, order: 'LE' | 'BE', hasMark: boolean): Buffer {
  const bytes = Buffer.from(`${hasMark ? '\ufeff' : ''}${text}`, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
}

export const REPORT = `枫溪镇党委2023年民主生活会对照检查材料
一、存在的问题
（一）理论学习不够深入。满足于读文件，研讨交流少。
（二）调研走访偏少。到村里去得不多，听取群众意见不够。
二、原因剖析
（一）思想认识有偏差。重业务轻党建。
三、整改措施
（一）加强理论学习。每月集中学习一次。
`;
