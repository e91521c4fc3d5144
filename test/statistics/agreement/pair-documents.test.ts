import { describe, expect, it } from 'vitest';
import { pairDocuments } from '../../../src/statistics/agreement/pair-documents.ts';
import { analysisOf } from '../analysis-builder.ts';

function pair(gold: readonly string[], analysed: readonly string[]) {
  const documents = gold.map((path) => ({ path, sections: [], statements: [] }));
  const paired = pairDocuments(
    documents,
    analysed.map((path) => analysisOf({ path })),
  );
  const pairs = paired.pairs.map((one) => [one.gold.path, one.analysis.document.source.path]);
  return { ...paired, pairs };
}

describe('pairDocuments', () => {
  it('pairs by path and lists what was not analysed', () => {
    const { pairs, missing } = pair(['甲/2022年.txt', '乙/2022年.txt'], ['乙/2022年.txt', '丙/2022年.txt']);
    expect(pairs).toEqual([['乙/2022年.txt', '乙/2022年.txt']]);
    expect(missing).toEqual(['甲/2022年.txt']);
  });

  it('pairs a path with the one that ends with it, from whichever folder the run or the gold file started', () => {
    expect(pair(['a.txt'], ['seeds/a.txt']).pairs).toEqual([['a.txt', 'seeds/a.txt']]);
    expect(pair(['seeds/a.txt'], ['a.txt']).pairs).toEqual([['seeds/a.txt', 'a.txt']]);
  });

  it('does not take the end of a name for the end of a path', () => {
    expect(pair(['a.txt'], ['seeds/aa.txt']).missing).toEqual(['a.txt']);
    expect(pair(['x/a.txt'], ['seeds/xx/a.txt']).missing).toEqual(['x/a.txt']);
    expect(pair(['seeds/xx/a.txt'], ['x/a.txt']).missing).toEqual(['seeds/xx/a.txt']);
  });

  it('prefers the exact path to one that only ends alike', () => {
    expect(pair(['a.txt'], ['x/a.txt', 'a.txt']).pairs).toEqual([['a.txt', 'a.txt']]);
    expect(pair(['x/a.txt', 'a.txt'], ['a.txt']).pairs).toEqual([['a.txt', 'a.txt']]);
  });

  it('pairs nothing where several paths would do, and says which', () => {
    const { pairs, missing, diagnostics } = pair(['a.txt'], ['x/a.txt', 'y/a.txt']);
    expect(pairs).toEqual([]);
    expect(missing).toEqual(['a.txt']);
    expect(diagnostics).toMatchObject([{ path: 'a.txt', code: 'gold.ambiguous-document' }]);
    expect(diagnostics[0]?.message).toContain('x/a.txt, y/a.txt');
  });

  it('takes an analysis once', () => {
    const { pairs, missing } = pair(['x/a.txt', 'y/x/a.txt'], ['a.txt']);
    expect(pairs).toHaveLength(1);
    expect(missing).toEqual(['y/x/a.txt']);
  });

  it('knows a path written with backslashes, with ./ in front, or with composed accents', () => {
    expect(pair(['.\\甲\\a.txt'], ['甲/a.txt']).missing).toEqual([]);
    expect(pair(['e\u0301.txt'], ['\u00e9.txt']).missing).toEqual([]);
  });
});
