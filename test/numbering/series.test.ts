import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSeries, findSinglePoint, pointMarkers, type Series } from '../../src/numbering/series.ts';
import { fold } from '../../src/patterns/fold.ts';
import { grammar } from './real-grammar.ts';

type Finder = typeof findSeries;

function markers(text: string): string[] {
  const folded = fold(text);
  return pointMarkers(folded, { start: 0, end: folded.length }, grammar).map((marker) => marker.text);
}

/** The lead, then each point; null where there is no series. */
function parts(text: string, find: Finder = findSeries): string[] | null {
  const folded = fold(text);
  const series = find(folded, { start: 0, end: folded.length }, grammar);
  return series === null ? null : [series.lead, ...series.points].map(({ start, end }) => folded.slice(start, end));
}

describe('pointMarkers', () => {
  it('finds the numbers of points behind a sign, a blank or a line end', () => {
    expect(markers('一是不学;二是不用，三是不改。四是不会：五是不敢、六是不愿 七是不想\n八是不能')).toEqual([
      '一是',
      '二是',
      '三是',
      '四是',
      '五是',
      '六是',
      '七是',
      '八是',
    ]);
  });

  it('finds points behind a closing bracket or quotation mark', () => {
    expect(markers('（一是不学）二是不用”三是不改')).toEqual(['二是', '三是']);
  });

  it('takes no number in the middle of a clause', () => {
    expect(markers('同意第一是学习，统一是关键，单一要求，共有3、4个支部')).toEqual([]);
  });

  it('takes no number that only opens sections', () => {
    expect(markers('学习不深。一、作风不实。（二）担当不够。1.2 组织建设。')).toEqual([]);
  });

  it('stays inside its span, and takes a number at the beginning of it whatever stands before', () => {
    const folded = fold('甲一是不学，二是不用，三是不改');
    const found = pointMarkers(folded, { start: 1, end: 12 }, grammar);
    expect(found.map(({ text, start }) => [text, start])).toEqual([
      ['一是', 1],
      ['二是', 6],
    ]);
    expect(pointMarkers(folded, { start: 1, end: 1 }, grammar)).toEqual([]);
  });
});

describe('findSeries', () => {
  it('parts running text into the points that it counts', () => {
    expect(parts('学习方面，一是不学；二是不用；三是不改。')).toEqual([
      '学习方面，',
      '一是不学；',
      '二是不用；',
      '三是不改。',
    ]);
  });

  it('has an empty lead where the first point begins the text', () => {
    expect(parts('①不学②不用')).toBeNull();
    expect(parts('①不学；②不用')).toEqual(['', '①不学；', '②不用']);
  });

  it.each([
    ['首先，不学；其次，不用；最后，不改', ['', '首先，不学；', '其次，不用；', '最后，不改']],
    ['第一，不学；第二，不用', ['', '第一，不学；', '第二，不用']],
    ['不足有：(1)不学;(2)不用', ['不足有：', '（1）不学；', '（2）不用']],
    ['其一，不学；其二，不用', ['', '其一，不学；', '其二，不用']],
    ['一方面，不学；另一方面，不用', ['', '一方面，不学；', '另一方面，不用']],
    ['一要学，二要用', ['', '一要学，', '二要用']],
  ])('knows the ways to count in “%s”', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('goes on over one number that is left out and over one that is repeated', () => {
    expect(parts('一是不学；三是不用')).toEqual(['', '一是不学；', '三是不用']);
    expect(parts('一是不学；二是不用；二是不改；三是不会')).toEqual([
      '',
      '一是不学；',
      '二是不用；',
      '二是不改；',
      '三是不会',
    ]);
  });

  it('goes on over any of the words that count by their order', () => {
    expect(parts('首先，不学；最后，不用')).toEqual(['', '首先，不学；', '最后，不用']);
    expect(parts('首先，不学；另外，不用；然后，不改；最后，不会')).toEqual([
      '',
      '首先，不学；',
      '另外，不用；然后，不改；',
      '最后，不会',
    ]);
  });

  it('does not go on over two numbers left out, nor count backwards', () => {
    expect(parts('一是不学；四是不用')).toBeNull();
    expect(parts('一是不学；二是不用；一是不改')).toEqual(['', '一是不学；', '二是不用；一是不改']);
  });

  it('does not begin in the middle', () => {
    expect(parts('二是不用；三是不改')).toBeNull();
    expect(parts('二是不用；一是不学；二是不改')).toEqual(['二是不用；', '一是不学；', '二是不改']);
  });

  it('does not mix ways to count: what is counted otherwise inside a point belongs to it', () => {
    expect(parts('一是不学：（1）原文，（2）文件；二是不用')).toEqual([
      '',
      '一是不学：（1）原文，（2）文件；',
      '二是不用',
    ]);
    expect(parts('一是不学；第二，不用')).toBeNull();
  });

  it('takes the first way to count that comes to two points', () => {
    expect(parts('一是不学：（1）原文，（2）文件')).toEqual(['一是不学：', '（1）原文，', '（2）文件']);
  });

  it('finds none in text without numbers and in an empty span', () => {
    expect(parts('学习不深，作风不实。')).toBeNull();
    expect(parts('')).toBeNull();
  });

  it('covers its span with the lead and the points, without gap or overlap', () => {
    const number = fc.constantFrom('一是', '二是', '三是', '四要', '（1）', '（2）', '首先，', '其次，', '①', '②', '');
    const piece = fc.tuple(number, fc.constantFrom('不学', '学习不用'), fc.constantFrom('。', '；', '，', '\n', ''));
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.flat().join(''));
    let found = 0;
    fc.assert(
      fc.property(text, fc.nat(5), fc.nat(5), (words, before, behind) => {
        const folded = fold(words);
        const span = { start: Math.min(before, folded.length), end: Math.max(before, folded.length - behind) };
        const series = findSeries(folded, span, grammar);
        if (series === null) return;
        found += 1;
        checkCover(series, span.start, span.end);
        const values = series.points.map((point) => point.marker.value);
        expect(values[0]).toBe(1);
        expect(values).toEqual([...values].sort((a, b) => a - b));
        expect(new Set(series.points.map((point) => point.marker.kind)).size).toBe(1);
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(20);
  });

  function checkCover(series: Series, start: number, end: number): void {
    const spans = [series.lead, ...series.points];
    expect(series.points.length).toBeGreaterThanOrEqual(2);
    expect(spans[0]?.start).toBe(start);
    expect(spans.at(-1)?.end).toBe(end);
    expect(spans.slice(1).map((span) => span.start)).toEqual(spans.slice(0, -1).map((span) => span.end));
    for (const point of series.points) {
      expect(point.marker.start).toBe(point.start);
      expect(point.marker.end).toBeLessThanOrEqual(point.end);
    }
  }
});

describe('findSinglePoint', () => {
  it('finds a first point that no second follows', () => {
    expect(parts('宣传方面，一是不学。', findSinglePoint)).toEqual(['宣传方面，', '一是不学。']);
    expect(parts('一是不学。', findSinglePoint)).toEqual(['', '一是不学。']);
  });

  it('finds none where more follow, where it is not the first, and where there is none', () => {
    expect(parts('一是不学；二是不用', findSinglePoint)).toBeNull();
    expect(parts('一是不学；三要改', findSinglePoint)).toBeNull();
    expect(parts('宣传方面，二是不用。', findSinglePoint)).toBeNull();
    expect(parts('宣传方面不用心。', findSinglePoint)).toBeNull();
  });
});
