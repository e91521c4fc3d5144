import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findInput } from '../../../src/commands/find-input.ts';
import type { DocumentAnalysis } from '../../../src/model/document-analysis.ts';
import { findPlanReuse } from '../../../src/recurrence/plans/find-plan-reuse.ts';
import { analyzeFiles } from '../../../src/run/analyze-files.ts';
import { loadTools } from '../../../src/run/tools.ts';
import { analyzed, documentOf, OPTIONS, withMeasures } from '../analyzed-text.ts';
import { FERRY, LIBRARY, ORCHARD } from '../sample-plans.ts';

interface Label {
  readonly document: string;
  readonly source_document: string;
  readonly scope: string;
  readonly approx_share: number;
}

const find = (analyses: readonly DocumentAnalysis[]) => findPlanReuse(analyses, OPTIONS);
const pairsOf = (analyses: readonly DocumentAnalysis[]) =>
  find(analyses).rows.map((row) => `${row.documentId} ← ${row.sourceDocumentId} ${row.scope}`);
const codesOf = (analyses: readonly DocumentAnalysis[]) => find(analyses).diagnostics.map(({ code }) => code);

describe('the plans of the sample', async () => {
  const tools = loadTools('dictionaries');
  const input = await findInput(['corpus'], undefined, tools.dictionaries.documentTypes);
  const analyses: DocumentAnalysis[] = [];
  for await (const { analysis } of analyzeFiles(input.files, input.manifest, tools)) {
    if (analysis !== null) analyses.push(analysis);
  }
  const { rows } = find(analyses);
  const labels = JSON.parse(readFileSync('test/gold/corpus-plans.json', 'utf8')) as Label[];
  const texts = new Map(analyses.map(({ document }) => [document.id, document.source.text]));
  const paths = new Map(analyses.map(({ document }) => [document.id, document.source.path]));

  it.each(labels.map((label) => [label.document, label] as const))(
    '%s: share, source and direction are as labelled',
    (_, label) => {
      const row = rows.find(
        (each) => paths.get(each.documentId) === label.document && each.sourcePath === label.source_document,
      );
      expect(row).toMatchObject({ scope: label.scope, rank: 1, direction: 'from_source', directionCertainty: 'high' });
      expect(Math.abs((row?.share ?? 0) - label.approx_share)).toBeLessThan(0.1);
      expect(Math.abs((row?.discountedShare ?? 0) - label.approx_share)).toBeLessThan(0.1);
    },
  );

  it('show nothing beyond the labels', () => {
    expect(rows).toHaveLength(labels.length);
  });

  it('tell the name of another unit that was left over', () => {
    const leftovers = rows.flatMap((row) => row.leftovers.map(({ kind, text }) => [kind, text, row.sourceUnit]));
    expect(leftovers).toEqual([['unit-name', '水务局', '青澜县水务局']]);
  });

  it('give the words of every passage and leftover back from both texts', () => {
    const passages = rows.flatMap((row) => row.passages);
    expect(passages.length).toBeGreaterThan(6);
    for (const { documentId, start, end, text, sourceDocumentId, source, sourceText } of passages) {
      expect(texts.get(documentId)?.slice(start, end)).toBe(text);
      expect(texts.get(sourceDocumentId)?.slice(source.start, source.end)).toBe(sourceText);
    }
    for (const row of rows) {
      for (const { start, end, text } of row.leftovers) expect(texts.get(row.documentId)?.slice(start, end)).toBe(text);
    }
  });

  it('are the same whatever the order of input', () => {
    expect(find(analyses.toReversed())).toEqual(find(analyses));
  });
});

describe('sources', () => {
  it('of the same unit hide none of another, and each scope has ranks of its own', () => {
    const own = [2018, 2019, 2020, 2021].map((year) => withMeasures(ORCHARD, { unit: '白石乡果业合作社', year }));
    const other = withMeasures([...FERRY.slice(0, 2), ORCHARD[0] ?? ''], { unit: '长渡镇轮渡公司', year: 2020 });
    const target = withMeasures([...ORCHARD, ...FERRY.slice(0, 2)], { unit: '白石乡果业合作社', year: 2022 });
    const rows = find([...own, other, target]).rows.filter((row) => row.documentId === target.document.id);
    expect(rows.map((row) => [row.scope, row.rank])).toEqual([
      ['self', 1],
      ['self', 2],
      ['self', 3],
      ['self', 4],
      ['other', 1],
    ]);
  });

  it('are earlier ones: nobody copies from a later year', () => {
    const early = withMeasures(LIBRARY, { unit: '青浦市图书馆', year: 2020 });
    const late = withMeasures(LIBRARY, { unit: '长渡镇轮渡公司', year: 2021 });
    expect(pairsOf([late, early])).toEqual([`${late.document.id} ← ${early.document.id} other`]);
  });

  it('tell of every clause of a passage what became of it', () => {
    const [first = '', second = ''] = ORCHARD;
    const changed = first
      .replace('每逢农闲', '每逢腊月农闲')
      .replace('三名', '五名')
      .replace('谁剪坏了', '当场记分，谁剪坏了');
    const rows = find([
      withMeasures([first, second], { unit: '甲合作社', year: 2021 }),
      withMeasures([changed, second], { unit: '乙合作社', year: 2022 }),
    ]).rows;
    const edits = rows.flatMap(({ passages }) => passages.flatMap(({ clauseEdits }) => clauseEdits));
    expect(edits).toEqual(['same', 'edited', 'same', 'added', 'same', 'same', 'same', 'same', 'same']);
  });

  it('from above are quoted, not copied', () => {
    const source = withMeasures([...FERRY.slice(0, 2), ...LIBRARY.slice(0, 1)], { unit: '长渡镇轮渡公司', year: 2020 });
    const target = withMeasures([...FERRY.slice(0, 2), ...ORCHARD.slice(0, 1)], {
      unit: '白石乡果业合作社',
      year: 2021,
    });
    const circular = documentOf(`关于做好渡运的通知\n${FERRY.slice(0, 2).join('\n')}`, {
      unit: '',
      year: null,
      path: '通知.txt',
    });
    const { rows } = findPlanReuse([source, target], { ...OPTIONS, upstream: [circular] });
    const ofTarget = rows.filter((row) => row.documentId === target.document.id);
    expect(ofTarget.map((row) => [row.scope, row.verdict])).toEqual([['upstream', 'quotation']]);
    for (const { start, end, text, source: other, sourceText } of ofTarget[0]?.passages ?? []) {
      expect(target.document.source.text.slice(start, end)).toBe(text);
      expect(circular.source.text.slice(other.start, other.end)).toBe(sourceText);
    }
    expect(ofTarget[0]?.share).toBeGreaterThan(0.4);
  });
});

describe('leftovers', () => {
  const source = { unit: '青浦市图书馆', year: 2021 };

  it('are dates that lay ahead of the source and are over now', () => {
    const measure = '地下书库除湿改造抓紧收尾，2022年6月底前拆掉脚手架，逾期一天扣施工方二百元。';
    const before = withMeasures([measure, ...LIBRARY], source);
    const after = withMeasures([measure, ...LIBRARY], { unit: '青浦市图书馆', year: 2022, date: '2022-12-20' });
    const halfway = withMeasures([measure, ...LIBRARY], { unit: '青浦市图书馆', year: 2022, date: '2022-03-01' });
    const leftovers = (target: DocumentAnalysis) => find([before, target]).rows.flatMap((row) => row.leftovers);
    expect(leftovers(after).map(({ kind, text, year }) => [kind, text, year])).toEqual([
      ['stale-year', '2022年6月', 2022],
    ]);
    expect(leftovers(halfway)).toEqual([]);
  });

  it('are formulations out of use', () => {
    const measure = '把党史学习教育搬进书库，馆员每人认领一只旧书箱，擦净一箱讲一段来历。';
    const row = find([
      withMeasures([measure, ...LIBRARY], source),
      withMeasures([measure, ...LIBRARY], { unit: '长渡镇轮渡公司', year: 2025 }),
    ]).rows[0];
    expect(row?.leftovers.map(({ kind, text, year }) => [kind, text, year])).toEqual([
      ['outdated-phrase', '党史学习教育', 2023],
    ]);
  });

  it('are words of a trade that the unit has nothing to do with, and its source has', () => {
    const copied = '每月抽查五份交接记录。查出漏填的由病区当面补齐，连续两次漏填的在周会上说明。';
    const hospital = [
      '每个病区设一名联络员。家属提的意见三天内答复，答复单贴在病区门口。',
      '夜班护士轮换。每个病区留一人值守。',
    ];
    const owner = withMeasures([copied, ...hospital], { unit: '安平县人民医院', year: 2020 });
    const own = (year: number) => withMeasures([...LIBRARY, ...LIBRARY], { unit: '青浦市图书馆', year });
    const taker = withMeasures([copied, ...LIBRARY], { unit: '青浦市图书馆', year: 2021 });
    const leftovers = (target: DocumentAnalysis) =>
      find([owner, own(2018), own(2019), target])
        .rows.filter(({ documentId, scope }) => documentId === target.document.id && scope === 'other')
        .flatMap((row) => row.leftovers.map(({ kind, text }) => [kind, text]));
    expect(leftovers(taker)).toEqual([['department', '病区']]);
    const library = withMeasures([copied, '古籍病区单独编号。', ...LIBRARY], { unit: '青浦市图书馆', year: 2021 });
    expect(leftovers(library)).toEqual([]);
  });

  it('tell the direction where the year does not', () => {
    const measure = (who: string) => `遇到渡口停电由${who}派人守夜，手电和雨衣各备六套，天亮前交接清楚。`;
    const owner = withMeasures([measure('轮渡公司'), ...FERRY], { unit: '长渡镇轮渡公司', year: 2021 });
    const taker = withMeasures([measure('轮渡公司'), ...FERRY], { unit: '白石乡果业合作社', year: 2021 });
    const { rows } = find([owner, taker]);
    const told = (id: string) => rows.find((row) => row.documentId === id);
    expect(told(taker.document.id)).toMatchObject({ direction: 'from_source', directionCertainty: 'medium' });
    expect(told(owner.document.id)).toMatchObject({ direction: 'to_source', directionCertainty: 'medium' });
  });

  it('are no names of a unit that one belongs to', () => {
    const measure = '请青浦市图书馆把旧期刊送来，党员轮流修补封面，修好一本贴一张名签。';
    const branch = withMeasures([measure, ...ORCHARD], { unit: '青浦市图书馆第一党支部', year: 2022 });
    const whole = withMeasures([measure, ...ORCHARD], source);
    expect(find([branch, whole]).rows.map((row) => [row.scope, row.leftovers])).toEqual([['other', []]]);
  });
});

describe('odd input', () => {
  it('of one document has no sources', () => {
    expect(pairsOf([withMeasures(ORCHARD, { unit: '白石乡果业合作社', year: 2021 })])).toEqual([]);
  });

  it('of no document at all is no fault', () => {
    expect(find([])).toEqual({ rows: [], diagnostics: [] });
  });

  it('twice the same file is a duplicate: told, and no copy', () => {
    const one = withMeasures(ORCHARD, { unit: '白石乡果业合作社', year: 2021, path: 'a.txt' });
    const two = withMeasures(ORCHARD, { unit: '白石乡果业合作社', year: 2021, path: 'b.txt' });
    const taker = withMeasures([...ORCHARD, ...LIBRARY], { unit: '青浦市图书馆', year: 2022 });
    expect(pairsOf([two, one])).toEqual([]);
    expect(codesOf([two, one])).toEqual(['reuse.duplicate']);
    expect(pairsOf([two, taker, one])).toEqual([`${taker.document.id} ← d-a.txt other`]);
  });

  it('word for word the same under another year is a copy, with a word of warning', () => {
    const [before, after] = [2020, 2021].map((year) => withMeasures(ORCHARD, { unit: '白石乡果业合作社', year }));
    if (before === undefined || after === undefined) throw new Error('expected two documents');
    expect(find([before, after]).rows.map((row) => [row.documentId, row.share])).toEqual([[after.document.id, 1]]);
    expect(codesOf([before, after])).toEqual(['reuse.same-text']);
  });

  it('all the same by many units has rows for each, bounded in number', () => {
    const many = Array.from({ length: 90 }, (_, place) =>
      withMeasures(ORCHARD, { unit: `第${place}果业站`, year: 2020 }),
    );
    const { rows, diagnostics } = find(many);
    expect(new Set(rows.map((row) => row.documentId)).size).toBe(90);
    expect(rows.length).toBeLessThanOrEqual(90 * 20);
    expect(rows.every((row) => row.verdict === 'nearly_all' && row.direction === 'undetermined')).toBe(true);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['reuse.many-sources']));
    expect(diagnostics.every(({ message }) => message.includes('shares wording with 89 other documents'))).toBe(true);
  });

  it('two reports of one unit and year are compared both ways and told; full dates give the direction', () => {
    const first = withMeasures(ORCHARD, { unit: '白石乡果业合作社', year: 2021, path: 'a.txt' });
    const second = withMeasures([...ORCHARD, ...FERRY.slice(0, 1)], {
      unit: '白石乡果业合作社',
      year: 2021,
      path: 'b.txt',
    });
    expect(find([first, second]).rows.map((row) => [row.documentId, row.scope, row.direction])).toEqual([
      ['d-a.txt', 'self', 'undetermined'],
      ['d-b.txt', 'self', 'undetermined'],
    ]);
    expect(codesOf([first, second])).toEqual(['reuse.same-year']);
    const dated = (analysis: DocumentAnalysis, date: string): DocumentAnalysis => ({
      ...analysis,
      document: { ...analysis.document, metadata: { ...analysis.document.metadata, date } },
    });
    const { rows } = find([dated(first, '2021-07-01'), dated(second, '2021-12-30')]);
    expect(rows.map((row) => [row.documentId, row.direction, row.directionCertainty])).toEqual([
      ['d-b.txt', 'from_source', 'medium'],
    ]);
  });

  it('without years leaves the direction open, and says so', () => {
    const one = withMeasures(ORCHARD, { unit: '白石乡果业合作社', year: null });
    const two = withMeasures(ORCHARD, { unit: '青浦市图书馆', year: null });
    expect(find([one, two]).rows.map((row) => [row.direction, row.directionCertainty])).toEqual([
      ['undetermined', 'none'],
      ['undetermined', 'none'],
    ]);
    expect(codesOf([one, two])).toEqual(['reuse.no-year', 'reuse.no-year']);
  });

  it('without units is compared as if by others, and says so', () => {
    const one = withMeasures(ORCHARD, { unit: '', year: 2020, path: 'a.txt' });
    const two = withMeasures([...ORCHARD, ...FERRY], { unit: '', year: 2021, path: 'b.txt' });
    expect(pairsOf([one, two])).toEqual(['d-b.txt ← d-a.txt other']);
    expect(codesOf([one, two])).toEqual(['reuse.no-unit', 'reuse.no-unit']);
  });

  it('without a plan, or empty, is told and has no row', () => {
    const none = analyzed('工作总结\n一、存在的问题\n（一）学习不够深入。\n', { unit: '青浦市图书馆', year: 2020 });
    const empty = analyzed('', { unit: '长渡镇轮渡公司', year: 2020 });
    expect(find([none, empty]).rows).toEqual([]);
    expect(codesOf([none, empty])).toEqual(['reuse.no-plan', 'reuse.no-plan']);
  });

  it('of measures of three characters is like nothing', () => {
    const plans = ['白石乡果业合作社', '青浦市图书馆'].map((unit) =>
      withMeasures(['抓学习。', '改作风。', '办实事。'], { unit, year: 2021 }),
    );
    expect(find(plans).rows).toEqual([]);
  });

  it('of two hundred pages still shows the one paragraph that was taken', () => {
    const words = Array.from({ length: 2600 }, (_, place) => {
      const letter = (step: number) => String.fromCharCode(0x4e00 + ((place * 7919 + step * 104_729) % 20_000));
      return `${Array.from({ length: 44 }, (_unused, step) => letter(step)).join('')}。`;
    });
    const pages = Array.from({ length: 10 }, (_, place) => words.slice(place * 260, place * 260 + 260).join('')).slice(
      0,
      9,
    );
    const target = withMeasures([...pages, ORCHARD.join('')], { unit: '青浦市图书馆', year: 2022 });
    expect(target.document.source.text.length).toBeGreaterThan(100_000);
    const started = performance.now();
    const { rows } = find([withMeasures(ORCHARD, { unit: '白石乡果业合作社', year: 2021 }), target]);
    expect(rows.map((row) => [row.documentId, row.verdict])).toEqual([[target.document.id, 'slight']]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
