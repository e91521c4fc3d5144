import { createHash } from 'node:crypto';
import { truncate } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FormatReader } from '../../src/read/formats/format-reader.ts';
import { readSource } from '../../src/read/read-source.ts';
import { GB_SENTENCE } from './sample-bytes.ts';
import { temporaryFolders } from './temporary-folder.ts';

const makeFolder = temporaryFolders();

async function readOne(name: string, content: string | Uint8Array) {
  const folder = await makeFolder({ [name]: content });
  return readSource({ absolutePath: path.join(folder, name), path: name });
}

describe('readSource', () => {
  it('gives text, encoding, format and the hash of the bytes as they stand', async () => {
    const bytes = Buffer.concat([GB_SENTENCE.bytes, Buffer.from('\r\n')]);
    expect(await readOne('甲局.TXT', bytes)).toEqual({
      path: '甲局.TXT',
      text: `${GB_SENTENCE.text}\n`,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: 'gb18030',
      format: 'txt',
      diagnostics: [],
    });
  });

  it('reads Markdown as the text it is', async () => {
    expect(await readOne('a.md', '# 标题\n\n**一、** 理论学习不够深入，联系实际少。')).toMatchObject({
      format: 'md',
      text: '# 标题\n\n**一、** 理论学习不够深入，联系实际少。',
    });
  });

  it('gives an empty file as an empty text with a warning', async () => {
    expect(await readOne('a.txt', '')).toMatchObject({ text: '', diagnostics: [{ code: 'read.empty' }] });
  });

  it('gives no text for a file that is none', async () => {
    const read = await readOne('a.txt', 'GIF89a');
    expect(read).not.toHaveProperty('text');
    expect(read.diagnostics).toMatchObject([{ path: 'a.txt', severity: 'error', code: 'read.binary' }]);
  });

  it.each([
    ['is not there', 'missing.txt', 'ENOENT'],
    ['is a folder', '.', 'EISDIR'],
  ])('reports a file that %s and leaves its absolute path out of the message', async (_, name, code) => {
    const folder = await makeFolder({});
    const { diagnostics } = await readSource({ absolutePath: path.join(folder, name), path: name });
    expect(diagnostics).toMatchObject([{ path: name, severity: 'error', code: 'read.unreadable' }]);
    expect(diagnostics[0]?.message).toContain(code);
    expect(diagnostics[0]?.message).not.toContain(folder);
  });

  it('does not even open a file of more than 200 MB', async () => {
    const folder = await makeFolder({ 'a.txt': '' });
    await truncate(path.join(folder, 'a.txt'), 200 * 1024 * 1024 + 1);
    const { diagnostics } = await readSource({ absolutePath: path.join(folder, 'a.txt'), path: 'a.txt' });
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'read.too-large' }]);
    expect(diagnostics[0]?.message).toContain('201 MB');
  });

  it('lets a reader that knows the bytes go before the one of the extension', async () => {
    const shouting: FormatReader = {
      name: 'shout',
      family: 'plain',
      extensions: ['.shout'],
      recognises: (bytes) => bytes[0] === 0x21,
      read: async (bytes) => ({ text: String(bytes.length), encoding: 'utf-8', diagnostics: [] }),
    };
    const folder = await makeFolder({ 'a.txt': '!!!', 'b.shout': 'x', 'c.other': 'x' });
    const read = (name: string) => readSource({ absolutePath: path.join(folder, name), path: name }, [shouting]);
    expect(await read('a.txt')).toMatchObject({ format: 'shout', text: '3' });
    expect(await read('b.shout')).toMatchObject({ format: 'shout', text: '1' });
    expect((await read('c.other')).diagnostics).toMatchObject([{ code: 'read.unsupported-format', severity: 'error' }]);
  });

  it('does not hide a bug of a reader', async () => {
    const broken: FormatReader = {
      name: 'broken',
      family: 'plain',
      extensions: ['.txt'],
      recognises: () => false,
      read: () => {
        throw new TypeError('a bug');
      },
    };
    const folder = await makeFolder({ 'a.txt': 'x' });
    await expect(readSource({ absolutePath: path.join(folder, 'a.txt'), path: 'a.txt' }, [broken])).rejects.toThrow(
      'a bug',
    );
  });
});
