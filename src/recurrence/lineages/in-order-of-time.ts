import type { DocumentAnalysis } from '../../model/document-analysis.ts';

/** By year, then date, then path, so that the order of input does not matter. */
export function inOrderOfTime(analyses: readonly DocumentAnalysis[]): DocumentAnalysis[] {
  const keyed = analyses.map((analysis) => {
    const { metadata, source } = analysis.document;
    return { analysis, key: [metadata.year ?? 0, metadata.date, source.path] as const };
  });
  return keyed
    .sort(({ key: a }, { key: b }) => a[0] - b[0] || compare(a[1], b[1]) || compare(a[2], b[2]))
    .map(({ analysis }) => analysis);
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
