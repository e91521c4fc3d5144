import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read/read-source.ts';
import { readStableFile } from '../../src/read/read-stable-file.ts';
import { temporaryFolders } from './temporary-folder.ts';

const makeFolder = temporaryFolders();

describe('readStableFile', () => {
  it('tells of a file that somebody writes to all the time', async () => {
    const folder = await makeFolder({ 'a.txt': '报告'.repeat(5_000_000) });
    const absolutePath = path.join(folder, 'a.txt');
    const writer = setInterval(() => appendFileSync(absolutePath, '续'), 1);
    try {
      expect(await readSource({ absolutePath, path: 'a.txt' })).toMatchObject({
        diagnostics: [{ path: 'a.txt', severity: 'error', code: 'read.changed' }],
      });
    } finally {
      clearInterval(writer);
    }
  });

  it('refuses two gigabytes without reading them', async () => {
    const folder = await makeFolder({ 'a.txt': '' });
    const absolutePath = path.join(folder, 'a.txt');
    truncateSync(absolutePath, 2 * 1024 ** 3);
    await expect(readStableFile(absolutePath)).rejects.toMatchObject({ code: 'read.too-large' });
  });

  it('gives the bytes of a file that nobody writes to', async () => {
    const folder = await makeFolder({});
    writeFileSync(path.join(folder, 'a'), 'ab');
    expect((await readStableFile(path.join(folder, 'a'))).toString()).toBe('ab');
  });
});
