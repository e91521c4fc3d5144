import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileAnalyzer } from '../../src/analyzer.ts';
import type { FoundFile } from '../../src/read/find-files.ts';
import { type AnalyzedFile, analyzeFiles } from '../../src/run/analyze-files.ts';
import { loadTools, type Tools } from '../../src/run/tools.ts';
import { temporaryFolders } from '../read/temporary-folder.ts';

const tools = loadTools('dictionaries');
const makeFolder = temporaryFolders();

/** Tools that break on a text with the word 破坏, as a bug of the program would. */
const { dictionaries, analyzer } = tools;
const FRAGILE: Tools = {
  ...tools,
  analyzer: compileAnalyzer(dictionaries, analyzer.coder.model, {
    ...analyzer.segmenter,
    cut: (text) => {
      if (text.includes('破坏')) throw new RangeError('cut too deep');
      return analyzer.segmenter.cut(text);
    },
  }),
};

const SOUND = '一、存在的问题\n一是理论学习不深入，学用脱节。\n二是调研走访少，联系群众不紧密。\n';

async function analyzeAll(
  contents: Readonly<Record<string, string | Uint8Array>>,
  used: Tools = tools,
): Promise<AnalyzedFile[]> {
  const folder = await makeFolder(contents);
  const files = Object.keys(contents).map(
    (name): FoundFile => ({ absolutePath: path.join(folder, name), path: name, inputFolder: path.basename(folder) }),
  );
  const analyzed: AnalyzedFile[] = [];
  for await (const each of analyzeFiles(files, new Map(), used)) analyzed.push(each);
  return analyzed;
}

describe('analyzeFiles', () => {
  it('gives an analysis for each file, in order', async () => {
    const files = await analyzeAll({ 'b.txt': SOUND, 'a.txt': SOUND });
    expect(files.map((file) => file.path)).toEqual(['b.txt', 'a.txt']);
    for (const { documentId, analysis } of files) {
      expect(analysis?.document.id).toBe(documentId);
      expect(analysis?.statements.map(({ statement }) => statement.kind)).toEqual(['problem', 'problem']);
    }
  });

  it('puts the diagnostics of reading before those of the analysis', async () => {
    const [file] = await analyzeAll({ 'a.txt': '今天天气很好，大家一起到公园里散步，看了看湖边的柳树和荷花。' });
    expect(file?.diagnostics.map((each) => each.code)).toEqual(
      expect.arrayContaining(['metadata.no-unit', 'structure.no-headings', 'extract.no-problems']),
    );
    expect(file?.diagnostics.at(0)?.code).toMatch(/^metadata\./u);
    expect(file?.diagnostics.at(-1)?.code).toBe('extract.no-problems');
  });

  it('says nothing about the outline of an empty file, which is empty and that is all', async () => {
    const [file] = await analyzeAll({ '甲局/2022年总结.txt': '' });
    expect(file?.analysis?.statements).toEqual([]);
    expect(file?.diagnostics.map((each) => each.code)).toContain('read.empty');
    expect(file?.diagnostics.map((each) => each.code)).not.toContain('structure.no-headings');
  });

  it('gives no analysis for a file that is no text, and the reason', async () => {
    const [file] = await analyzeAll({ 'a.txt': Buffer.from('GIF89a') });
    expect(file).toMatchObject({ analysis: null, diagnostics: [{ severity: 'error', code: 'read.binary' }] });
  });

  it('lets a document that breaks the program cost only itself, and says that this is a bug', async () => {
    const files = await analyzeAll({ 'a.txt': SOUND, 'b.txt': '一、问题\n一是破坏。', 'c.txt': SOUND }, FRAGILE);
    expect(files.map((file) => file.analysis !== null)).toEqual([true, false, true]);
    const failure = files[1]?.diagnostics.at(-1);
    expect(failure).toMatchObject({ path: 'b.txt', severity: 'error', code: 'analyze.failed' });
    expect(failure?.message).toContain('cut too deep');
    expect(failure?.message).not.toMatch(/\bat .+:\d+/u);
  });

  // A fault that is known: the counter of words keeps what it had begun to count. Mended, this is a plain test.
  it('counts no word of a document that broke among those of the next', async () => {
    const broken = '一、存在的问题\n一是理论学习不深入，调研走访少，破坏。';
    const [, next] = await analyzeAll({ 'a.txt': broken, 'b.txt': SOUND }, FRAGILE);
    const [, sound] = await analyzeAll({ 'a.txt': SOUND, 'b.txt': SOUND });
    expect(next?.analysis?.words).toEqual(sound?.analysis?.words);
  });
});
