import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/read/read-manifest.ts';
import { documentTypeWords } from '../support/document-type-words.ts';
import { temporaryFolders } from './temporary-folder.ts';

const makeFolder = temporaryFolders();
const { manifestColumns } = documentTypeWords();

async function read(content: string | Uint8Array) {
  const folder = await makeFolder({ 'list.csv': content });
  return readManifest(path.join(folder, 'list.csv'), manifestColumns);
}

describe('readManifest', () => {
  it('reads the GBK that Excel writes', async () => {
    const gbk = 'c2b7beb62cb5a5cebb2cc4eab7dd0abcd7bed62fd2bb2e7478742cbcd7bed62c323032320a';
    const { rows } = await read(Buffer.from(gbk, 'hex'));
    expect(rows).toMatchObject([{ path: '甲局/一.txt', unit: '甲局', year: 2022 }]);
  });

  it('reads UTF-8 with a byte order mark and Windows line ends', async () => {
    const { rows, diagnostics } = await read('\ufeffpath,unit\r\n一.txt,甲局\r\n');
    expect(rows).toMatchObject([{ line: 2, path: '一.txt', unit: '甲局' }]);
    expect(diagnostics).toEqual([]);
  });

  it('refuses a workbook and says what is wanted', async () => {
    await expect(read('PK\x03\x04 xl/workbook.xml')).rejects.toThrow(
      /^list\.csv: .*Excel workbook.*a manifest is a CSV file/u,
    );
  });

  it('refuses a manifest that is not there', async () => {
    await expect(readManifest('/nowhere/list.csv', manifestColumns)).rejects.toThrow(/^list\.csv: .*ENOENT/u);
  });
});
