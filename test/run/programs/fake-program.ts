import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a program for tests: what stands on the path under that name is the given code for Node. */
export function fakeProgram(folder: string, name: string, code: string): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  writeFileSync(file, `#!${process.execPath}\n${code}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** Whether a program of the name stands on the search path. */
export function isInstalled(name: string): boolean {
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .some((folder) => process.getBuiltinModule('node:fs').existsSync(path.join(folder, name)));
}
