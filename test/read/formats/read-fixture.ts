import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadText } from '../../../src/read/formats/format-reader.ts';
import { chooseReader } from '../../../src/read/formats/formats.ts';

const FIXTURES = path.join(import.meta.dirname, 'fixtures');

export function fixture(name: string): Uint8Array {
  return readFileSync(path.join(FIXTURES, name));
}

/** Reads bytes as the program would read a file of that name. */
export async function readAs(name: string, bytes: Uint8Array): Promise<ReadText & { readonly format: string }> {
  const reader = chooseReader(bytes, name);
  if (reader === null) throw new Error(`no reader takes ${name}`);
  return { format: reader.name, ...(await reader.read(bytes, name)) };
}

/** The lines of a text without blank ones and without the blanks around and inside of them. */
export function bareLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/\s/gu, ''))
    .filter((line) => line !== '');
}

export function codesOf(read: ReadText): string[] {
  return read.diagnostics.map((diagnostic) => diagnostic.code);
}
