import { createHash } from 'node:crypto';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FoundFile } from '../../src/read/find-files.ts';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { documentIdOf, type ReadDocument, readDocument, readDocuments } from '../../src/run/read-documents.ts';
import { temporaryFolders } from '../read/temporary-folder.ts';

const dictionaries = loadDictionaries('dictionaries');
const makeFolder = temporaryFolders();

async function makeFiles(contents: Readonly<Record<string, string | Uint8Array>>): Promise<FoundFile[]> {
  const folder = await makeFolder(contents);
  return Object.keys(contents).map((name) => foundFile(folder, name));
}

function foundFile(folder: string, name: string): FoundFile {
  return { absolutePath: path.join(folder, name), path: name, inputFolder: path.basename(folder) };
}

async function readAll(files: readonly FoundFile[]): Promise<ReadDocument[]> {
  const read: ReadDocument[] = [];
  for await (const each of readDocuments(files, new Map(), dictionaries)) read.push(each);
  return read;
}

/** Forty files, the first by far the largest, so that later ones are done before it. */
function manyFiles(): Promise<FoundFile[]> {
  const names = Array.from({ length: 40 }, (_, index) => `${String(index).padStart(2, '0')}.txt`);
  return makeFiles(
    Object.fromEntries(names.map((name, index) => [name, `第${index}份。\n`.repeat(index === 0 ? 200_000 : 5)])),
  );
}

describe('readDocuments', () => {
  it('gives the documents in the order of the files, however long each takes', async () => {
    const files = await manyFiles();
    const read = await readAll(files);
    expect(read.map((each) => each.path)).toEqual(files.map((file) => file.path));
    read.forEach((each, index) => {
      expect(each.document?.source.text.startsWith(`第${index}份。`)).toBe(true);
    });
  });

  it('reads some files ahead, but never the whole corpus', async () => {
    const files = await manyFiles();
    let furthest = -1;
    const watched = new Proxy(files, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/u.test(key)) furthest = Math.max(furthest, Number(key));
        return Reflect.get(target, key);
      },
    });
    const ahead: number[] = [];
    let index = 0;
    for await (const { path: name } of readDocuments(watched, new Map(), dictionaries)) {
      expect(name).toBe(files[index]?.path);
      ahead.push(furthest - index);
      index += 1;
    }
    expect(Math.max(...ahead)).toBe(15);
    expect(ahead.at(-1)).toBe(0);
  });

  it('gives nothing for no files', async () => {
    expect(await readAll([])).toEqual([]);
  });

  it('lets a file that cannot be read cost only itself', async () => {
    const [first, , last] = await makeFiles({
      'a.txt': '甲局的总结，共三项。',
      'b.txt': '',
      'c.txt': '丙局的总结，共三项。',
    });
    const folder = path.dirname(first?.absolutePath ?? '');
    await symlink(path.join(folder, 'gone'), path.join(folder, 'broken.txt'));
    const files = [first, foundFile(folder, 'broken.txt'), last].filter((file) => file !== undefined);
    const [a, broken, c] = await readAll(files);
    expect(broken).toMatchObject({
      path: 'broken.txt',
      documentId: documentIdOf('broken.txt'),
      document: null,
      diagnostics: [{ path: 'broken.txt', severity: 'error', code: 'read.unreadable' }],
    });
    expect(a?.document?.source.text).toBe('甲局的总结，共三项。');
    expect(c?.document?.source.text).toBe('丙局的总结，共三项。');
  });

  it('can be left before the end', async () => {
    for await (const { path: name } of readDocuments(await manyFiles(), new Map(), dictionaries)) {
      expect(name).toBe('00.txt');
      break;
    }
  });
});

describe('readDocument', () => {
  it('finds out whose a document is', async () => {
    const [file] = await makeFiles({
      '青山县林业局/2022年党建工作总结.txt': '2022年党建工作总结\n\n一、基本情况\n略。\n',
    });
    const read = await readDocument(file as FoundFile, null, dictionaries);
    expect(read.document?.metadata).toMatchObject({ unit: '青山县林业局', year: 2022, type: '党建工作总结' });
    expect(read.document?.id).toBe(read.documentId);
  });

  it('believes the manifest before the path', async () => {
    const [file] = await makeFiles({ '甲局/2022年总结.txt': '党建工作总结\n略。' });
    const row = { path: '甲局/2022年总结.txt', unit: '乙局', year: 2021, type: '', title: '', date: '' };
    const read = await readDocument(file as FoundFile, row as never, dictionaries);
    expect(read.document?.metadata).toMatchObject({ unit: '乙局', year: 2021 });
    expect(read.document?.metadata.source).toContain('unit:manifest');
  });

  it('tells of a document whose unit and year nobody states, and takes it all the same', async () => {
    const [file] = await makeFiles({ 'a.txt': '这里没有单位，也没有年份。' });
    const read = await readDocument(file as FoundFile, null, dictionaries);
    expect(read.document?.metadata).toMatchObject({ unit: '', year: null });
    expect(read.diagnostics.length).toBeGreaterThan(0);
    for (const diagnostic of read.diagnostics) expect(diagnostic).toMatchObject({ path: 'a.txt' });
  });
});

describe('The id of a document', () => {
  it('is derived from its path alone, so that it is the same in every run', () => {
    const digest = createHash('sha256').update('甲局/2022年.txt').digest('hex');
    expect(documentIdOf('甲局/2022年.txt')).toBe(`d${digest.slice(0, 10)}`);
  });

  it('differs between files of the same name in different folders', () => {
    expect(documentIdOf('甲局/2022年.txt')).not.toBe(documentIdOf('乙局/2022年.txt'));
  });
});
