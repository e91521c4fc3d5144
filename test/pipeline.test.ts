import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../src/model/document.ts';
import type { DocumentAnalysis } from '../src/model/document-analysis.ts';
import { fold } from '../src/patterns/fold.ts';
import { analyzeDocument } from '../src/pipeline.ts';
import { findFiles } from '../src/read/find-files.ts';
import { documentIdOf, readDocuments } from '../src/run/read-documents.ts';
import { loadTools } from '../src/run/tools.ts';
import { randomDocument } from './support/random-documents.ts';

const tools = loadTools('dictionaries');

function analyze(document: Document): DocumentAnalysis {
  return analyzeDocument(document, tools.analyzer);
}

async function corpusDocuments(): Promise<Document[]> {
  const { files } = await findFiles(['corpus'], { workingDirectory: process.cwd(), extensions: ['.txt'] });
  const documents: Document[] = [];
  for await (const { document } of readDocuments(files, new Map(), tools.dictionaries)) {
    if (document !== null) documents.push(document);
  }
  return documents;
}

function documentOf(text: string, path = 'a.txt'): Document {
  return {
    id: documentIdOf(path),
    source: { path, text, sha256: '', encoding: 'utf-8', format: 'txt', diagnostics: [] },
    metadata: { unit: '', year: null, type: '', title: '', date: '', source: '' },
  };
}

/** A text of nothing but blanks has no sections. */
function expectCovered({ document, sections }: DocumentAnalysis): void {
  const { text } = document.source;
  if (sections.length === 0) expect(text).not.toMatch(/[\p{L}\p{N}\p{P}]/u);
  else expect(sections.map((section) => text.slice(section.start, section.end)).join('')).toBe(text);
}

/** What must hold of every analysis. */
function expectSound(analysis: DocumentAnalysis): void {
  const { id } = analysis.document;
  expectCovered(analysis);
  const ids = [...analysis.sections, ...analysis.statements.map((each) => each.statement)].map((each) => each.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const each of ids) expect(each.startsWith(`${id}-`)).toBe(true);
  for (const coded of analysis.statements) expectSoundStatement(coded, analysis);
}

function expectSoundStatement(
  { statement, codings }: DocumentAnalysis['statements'][number],
  of: DocumentAnalysis,
): void {
  const { start, end, title, kind, manifestations, status } = statement;
  expect(of.sections.some((section) => section.id === statement.sectionId)).toBe(true);
  expect(start <= title.start && title.start < title.end && title.end <= end).toBe(true);
  for (const each of manifestations) expect(title.start <= each.start && each.end <= end).toBe(true);
  expect(codings.filter((coding) => coding.isPrimary)).toHaveLength(kind === 'problem' ? 1 : 0);
  expect(status === null).toBe(kind !== 'problem');
  if (kind === 'problem') expect(codings[0]?.isPrimary).toBe(true);
  expect(new Set(codings.map((coding) => coding.category)).size).toBe(codings.length);
  for (const coding of codings) {
    expect(coding).toMatchObject({ statementId: statement.id, status });
    expect(coding.score >= 0 && coding.score <= 1).toBe(true);
    if (coding.match === null) continue;
    expect(start <= coding.match.start && coding.match.start < coding.match.end && coding.match.end <= end).toBe(true);
  }
}

describe('analyzeDocument on the sample corpus', async () => {
  const documents = await corpusDocuments();
  const analyses = documents.map(analyze);
  const known = new Set([...tools.dictionaries.taxonomy.categories.map((category) => category.code), 'uncategorised']);

  it.each(analyses.map((analysis) => [analysis.document.source.path, analysis] as const))(
    'covers %s with sections, and every statement, coding and id is sound',
    (_, analysis) => expectSound(analysis),
  );

  it('finds problems in every document, each with a category of the dictionary', () => {
    for (const { statements } of analyses) {
      const problems = statements.filter(({ statement }) => statement.kind === 'problem');
      expect(problems.length).toBeGreaterThan(0);
      for (const { codings } of problems) for (const coding of codings) expect(known).toContain(coding.category);
    }
  });

  it('gives the same to the byte when it is run again, and by tools that were made anew', () => {
    const again = loadTools('dictionaries');
    for (const [index, document] of documents.entries()) {
      const first = JSON.stringify(analyses[index]);
      expect(JSON.stringify(analyze(document))).toBe(first);
      expect(JSON.stringify(analyzeDocument(document, again.analyzer))).toBe(first);
    }
  });

  it('does not depend on which documents were read before', () => {
    const backward = documents.toReversed().map(analyze).toReversed();
    expect(JSON.stringify(backward)).toBe(JSON.stringify(analyses));
  });

  it('derives ids from path and place: other metadata leaves them alone, another path changes them all', () => {
    const [document] = documents;
    if (document === undefined) throw new Error('the corpus is empty');
    const idsOf = (analysis: DocumentAnalysis) => analysis.statements.map(({ statement }) => statement.id);
    const own = idsOf(analyze(document));
    expect(idsOf(analyze({ ...document, metadata: { ...document.metadata, unit: '乙局', year: 1999 } }))).toEqual(own);
    const moved = idsOf(analyze({ ...document, id: documentIdOf('elsewhere.txt') }));
    expect(moved).toHaveLength(own.length);
    expect(moved.filter((id) => own.includes(id))).toEqual([]);
  });

  it('counts the words of every part, so that their sum does not exceed the tokens', () => {
    for (const { words, tokens } of analyses) {
      expect(words.length).toBeGreaterThan(0);
      expect(words.reduce((sum, word) => sum + word.count, 0)).toBeLessThanOrEqual(tokens);
    }
  });
});

describe('analyzeDocument', () => {
  it('codes problems and no other kind', () => {
    const text =
      '一、存在的问题\n（一）理论学习不深入。满足于读读原文。\n二、原因分析\n（一）认识不足。重视不够。\n三、整改措施\n（一）加强学习。每月集中学习一次。\n';
    const coded = analyze(documentOf(text)).statements.map(({ statement, codings }) => [
      statement.kind,
      codings[0]?.category ?? '',
    ]);
    expect(coded).toEqual([
      ['problem', 'theory.depth'],
      ['cause', ''],
      ['measure', ''],
    ]);
  });

  it('says of a text without headings that it has none, and where to look', () => {
    const { diagnostics } = analyze(documentOf('今天天气很好，大家一起到公园里散步。'));
    const found = diagnostics.find((each) => each.code === 'structure.no-headings');
    expect(found).toMatchObject({ path: 'a.txt', severity: 'warning' });
    expect(found?.message).toContain('jingjian outline');
  });

  it('says of a text without problems that it has none, and what may be missing', () => {
    const { diagnostics } = analyze(documentOf('一、基本情况\n全年召开会议四次。\n'));
    const found = diagnostics.find((each) => each.code === 'extract.no-problems');
    expect(found).toMatchObject({ severity: 'info' });
    expect(found?.message).toContain('headings.yaml');
  });

  it('is silent on both where problems stand under headings', () => {
    const { diagnostics } = analyze(documentOf('一、存在的问题\n（一）理论学习不深入。满足于读读原文。\n'));
    expect(diagnostics.filter((each) => /^(?:structure\.no-headings|extract\.)/u.test(each.code))).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n　\n\t'],
    ['one character', '党'],
    ['a sign', '。'],
    ['numbers without text', '一、\n（一）\n1.\n一是\n'],
    ['a lone half of a character', '一、问题\n一是\ud842学习不深。\udfb7'],
    ['invisible characters', '\u200b一、存在的问题\u200b\n一是\u200b学习\u200b不深\u200b。'],
  ])('reads a text of %s without harm', (_, text) => {
    expectSound(analyze(documentOf(text)));
  });

  it('is sound on documents with furniture, tables, labels, quotations and stray signs anywhere', () => {
    fc.assert(
      fc.property(randomDocument, (text) => expectSound(analyze(documentOf(`一、存在的问题\n${text}`)))),
      { numRuns: 200 },
    );
  });

  it('finds the same in a text as in the same text typed with other signs of the same meaning', () => {
    const found = (text: string) =>
      analyze(documentOf(text)).statements.map(({ statement, codings }) => [
        ...[statement.kind, statement.start, statement.end, statement.title, statement.status],
        codings.map(({ category, score }) => [category, score]),
      ]);
    fc.assert(
      fc.property(randomDocument, (text) => {
        expect(found(fold(text))).toEqual(found(text));
      }),
      { numRuns: 100 },
    );
  });

  const number = fc.constantFrom('', '', '一、', '（一）', '1.', '（1）', '一是', '二是', '①', '第一，', '- ');
  const words = fc.constantFrom(
    ...[
      '存在的问题',
      '原因分析',
      '整改措施',
      '上年度整改情况',
      '主要表现在：',
      '学习方面，一是学习不深；二是走过场',
      '学习不深',
    ],
    ...[
      '调研少，联系群众不紧密',
      '比如有的支部走过场',
      '已整改到位',
      '要加强学习',
      '序号|问题|措施',
      '1|学习不深|集中学习',
    ],
  );
  const sign = fc.constantFrom('', '。', '；', '：', '。“学”与“用”脱节。');
  const line = fc.tuple(number, words, sign).map((parts) => parts.join(''));
  const blank = fc.constantFrom('\n', '\n\n', '\n　　');

  it('is sound on any order of headings, items, tables and plain lines', () => {
    const text = fc.array(fc.tuple(line, blank), { maxLength: 25 }).map((lines) => lines.flat().join(''));
    fc.assert(
      fc.property(text, (written) => expectSound(analyze(documentOf(written)))),
      { numRuns: 300 },
    );
  });

  it('survives any text, and its sections cover every character of it', () => {
    const unit = fc.constantFrom(...'一、（）1.是①问题原因措施学习不深，。；：\n　|“”\t\u200bA');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => expectCovered(analyze(documentOf(text)))),
      { numRuns: 300 },
    );
  });
});
