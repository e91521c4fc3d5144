import { describe, expect, it } from 'vitest';
import type { PageData } from '../../../src/model/page-data.ts';
import { buildPageData } from '../../../src/write/page/build-page-data.ts';
import { noText, textPieces, wholeText } from '../../../src/write/page/held-text.ts';
import { lineageGravity } from '../../../src/write/page/lineage-gravity.ts';
import type { PageInput } from '../../../src/write/page/page-input.ts';
import { pageJson } from '../../../src/write/page/page-json.ts';
import { selectForPage } from '../../../src/write/page/select-for-page.ts';
import { pageInputOf } from '../../page/support/page-input.ts';

const input = await pageInputOf('corpus');

function dataOf(given: PageInput, limit = Number.POSITIVE_INFINITY): PageData {
  const { input: kept, selection } = selectForPage(given, limit);
  return buildPageData(kept, selection);
}

function textsOf({ documents, statements }: PageData): string[] {
  let row = 0;
  return documents.statements.flatMap((count, document) =>
    Array.from({ length: count }, () => {
      const text = documents.text[document]?.slice(statements.start[row], statements.end[row]) ?? '';
      row += 1;
      return text;
    }),
  );
}

const wordings = input.analyses.flatMap(({ document, statements }) =>
  statements.map(({ statement }) => document.source.text.slice(statement.start, statement.end)),
);

describe('the data of the page', () => {
  it('give the words of every statement back', () => {
    expect(textsOf(dataOf(input))).toEqual(wordings);
  });

  it('are the same for the same input', () => {
    expect(pageJson(dataOf(input))).toBe(pageJson(dataOf(input)));
  });

  it('have the problems that came back in the order of their gravity, and none that was stated once', () => {
    const { lineages } = dataOf(input);
    expect(lineages.length).toBeGreaterThan(10);
    expect(lineages.map(({ gravity }) => gravity)).toEqual(
      lineages.map(({ gravity }) => gravity).sort((a, b) => b - a),
    );
    expect(lineages.every(({ statements }) => statements.length > 1)).toBe(true);
  });

  it('keep the passages of plans on both sides', () => {
    const { reuse, documents } = dataOf(input);
    const passages = reuse.flatMap(({ document, source, passages: own }) =>
      own.map((each) => ({ document, source, ...each })),
    );
    const expected = input.planReuse.flatMap((each) => each.passages.map(({ text, sourceText }) => [text, sourceText]));
    const found = passages.map(({ document, source, start, end, sourceStart, sourceEnd }) => [
      documents.text[document]?.slice(start, end),
      documents.text[source]?.slice(sourceStart, sourceEnd),
    ]);
    expect(found.length).toBeGreaterThan(3);
    expect(found.map(String).sort()).toEqual(expected.map(String).sort());
  });

  it('name every category, the uncategorised last', () => {
    const { categories, domains } = dataOf(input);
    expect(categories.at(-1)?.code).toBe('uncategorised');
    expect(categories.every(({ domain }) => domains.some(({ code }) => code === domain))).toBe(true);
  });
});

/** Each plan beside its source, as if `times` sources had it. */
function manyPairs(given: PageInput, times: number): PageInput {
  return { ...given, planReuse: Array.from({ length: times }, () => given.planReuse).flat() };
}

describe('a page without space for everything', () => {
  const whole = Buffer.byteLength(pageJson(dataOf(input)));

  it.each([0.9, 0.7, 0.5])('stays below its limit (%s of what there is), and says what it left out', (share) => {
    const data = dataOf(input, whole * share);
    expect(Buffer.byteLength(pageJson(data))).toBeLessThanOrEqual(whole * share);
    const { inPieces, inCounts, words } = data.leftOut;
    expect(inPieces + inCounts + Number(words)).toBeGreaterThan(0);
  });

  it.each([0.8, 0.4])('does so where plans stand in a hundred others (%s of what there is)', (share) => {
    const many = manyPairs(input, 100);
    const all = dataOf(many);
    const limit = Buffer.byteLength(pageJson(all)) * share;
    const data = dataOf(many, limit);
    expect(Buffer.byteLength(pageJson(data))).toBeLessThanOrEqual(limit);
    expect(data.reuse.length).toBeGreaterThan(0);
    expect(data.leftOut.reuse).toBe(all.reuse.length - data.reuse.length);
    // The largest shares are kept.
    expect(data.reuse.map((each) => each.discountedShare)).toEqual(
      all.reuse.slice(0, data.reuse.length).map((each) => each.discountedShare),
    );
  });

  it('still counts every statement, and gives back the words of those that it holds', () => {
    const data = dataOf(input, whole * 0.6);
    const texts = textsOf(data);
    expect(texts.length).toBe(wordings.length);
    expect(texts.filter((text, row) => text !== '' && text !== wordings[row])).toEqual([]);
    expect(data.codings).toHaveProperty('category', dataOf(input).codings.category);
  });

  it('holds the texts of the gravest findings before others', () => {
    const data = dataOf(input, whole * 0.6);
    const { statements } = data.lineages[0] ?? { statements: [] };
    const texts = textsOf(data);
    expect(statements.map((row) => texts[row] === wordings[row])).toEqual(statements.map(() => true));
  });
});

describe('what is held of a text', () => {
  const text = '甲乙丙丁戊己庚辛';

  it('keeps every place where all of it is held', () => {
    expect(wholeText(text).place({ start: 2, end: 4 })).toEqual({ start: 2, end: 4 });
  });

  it('moves places along with their pieces, and has none for what is between', () => {
    const held = textPieces(text, [
      { start: 5, end: 7 },
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ]);
    expect(held.text).toBe('甲乙丙\n己庚');
    const place = held.place({ start: 6, end: 7 });
    expect(held.text.slice(place?.start, place?.end)).toBe('庚');
    expect(held.place({ start: 2, end: 6 })).toBeNull();
  });

  it('is nothing where only counts are', () => {
    expect(noText().place({ start: 0, end: 1 })).toBeNull();
  });
});

describe('the gravity of a recurring problem', () => {
  const lineage = input.lineages.find(({ statements }) => statements.length > 1);
  if (lineage === undefined) throw new Error('the sample has recurring problems');

  it('grows with years, sameness and claims, and is less for what is no longer stated', () => {
    const base = { ...lineage, verdict: 'changed', yearsPresent: 2, meanSimilarity: 0.5, claimedCured: false } as const;
    const gravity = lineageGravity(base);
    expect(lineageGravity({ ...base, yearsPresent: 3 })).toBeGreaterThan(gravity);
    expect(lineageGravity({ ...base, meanSimilarity: 0.9 })).toBeGreaterThan(gravity);
    expect(lineageGravity({ ...base, claimedCured: true })).toBeGreaterThan(gravity);
    expect(lineageGravity({ ...base, verdict: 'standstill' })).toBeGreaterThan(gravity);
    expect(lineageGravity({ ...base, verdict: 'resolved' })).toBeLessThan(gravity);
  });
});

describe('JSON inside of a page', () => {
  it('holds nothing that could end its element, and reads as it was written', () => {
    const program = '</script><!--<script>\u2028\u2029$&';
    const data = { ...dataOf({ ...input, analyses: [], lineages: [], planReuse: [] }), program };
    const json = pageJson(data);
    expect(json).not.toMatch(/[<\u2028\u2029]/u);
    expect((JSON.parse(json) as PageData).program).toBe(program);
  });
});
