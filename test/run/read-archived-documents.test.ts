import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../src/pipeline.ts';
import { findFiles } from '../../src/read/find-files.ts';
import { type ReadDocument, readDocuments } from '../../src/run/read-documents.ts';
import { loadTools } from '../../src/run/tools.ts';
import { temporaryFolders } from '../read/temporary-folder.ts';

const tools = loadTools('dictionaries');
const makeFolder = temporaryFolders();

async function readFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<ReadDocument[]> {
  const folder = await makeFolder(files);
  const found = await findFiles(['.'], { workingDirectory: folder, extensions: ['.txt'] });
  const read: ReadDocument[] = [];
  for await (const each of readDocuments(found.files, new Map(), tools.dictionaries)) read.push(each);
  return read;
}

const SIMPLIFIED = '2023年度民主生活会对照检查材料\n一、存在的问题\n（一）理论学习不够深入。研究解决问题的办法不多。\n';
const TRADITIONAL =
  '2023年度民主生活會對照檢查材料\n一、存在的問題\n（一）理論學習不夠深入。研究解決問題的辦法不多。\n';

describe('a document in an archive', () => {
  it('is known by its place, the archive counting as the folder that was packed', async () => {
    const zip = readFileSync('test/read/archives/files/names.7z');
    const [first] = await readFolder({ '青山县.7z': zip });
    expect(first?.path).toBe('青山县.7z/青山县林业局/2022年总结.txt');
    expect(first?.document?.metadata).toMatchObject({ unit: '青山县林业局', year: 2022 });
  });
});

describe('a document in traditional characters', () => {
  it('is found, coded and counted like one in simplified ones, at the same places, and shown as it was written', async () => {
    const read = await readFolder({ 'a.txt': SIMPLIFIED, 'b.txt': TRADITIONAL });
    const [one, other] = read.flatMap(({ document }) =>
      document === null ? [] : [analyzeDocument(document, tools.analyzer)],
    );
    expect(other?.statements.length).toBeGreaterThan(0);
    const places = (analysis: typeof one) =>
      analysis?.statements.map(({ statement, codings }) => [statement.start, statement.end, codings[0]?.category]);
    expect(places(other)).toEqual(places(one));
    expect(other?.words).toEqual(one?.words);
    expect(other?.document.metadata.type).toBe(one?.document.metadata.type);
    expect(other?.document.metadata.title).toBe('2023年度民主生活會對照檢查材料');
    expect(other?.document.source.text).toBe(TRADITIONAL);
  });
});
