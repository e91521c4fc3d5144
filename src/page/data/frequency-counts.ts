import { wilsonInterval } from '../../statistics/wilson-interval.ts';
import type { Corpus } from './corpus.ts';
import type { Selection } from './filters.ts';

export const FREQUENCY_GROUPINGS = ['year', 'unit', 'type'] as const;
export type FrequencyGrouping = (typeof FREQUENCY_GROUPINGS)[number];

/** How often each of some subjects, categories or domains, is stated in the documents of each group. */
export interface FrequencyCounts {
  readonly groups: readonly string[];
  /** Documents of each group. */
  readonly documents: readonly number[];
  /** Present problems of each group. */
  readonly problems: readonly number[];
  /** Group, then subject: problems whose primary category it is. */
  readonly primary: readonly Int32Array[];
  /** Group, then subject: documents with at least one problem of it, primary or also. */
  readonly documentsWith: readonly Int32Array[];
}

/**
 * Counts what the filters let through. One pass over the problems.
 *
 * @param subjectOf the subject of each category
 */
export function countFrequencies(
  selection: Selection,
  grouping: FrequencyGrouping | 'all',
  subjectOf: readonly number[],
): FrequencyCounts {
  const { corpus } = selection;
  const { names, groupOf } = groupsOf(corpus, grouping, selection);
  const subjects = Math.max(...subjectOf) + 1;
  const table = () => names.map(() => new Int32Array(subjects));
  const [primary, documentsWith] = [table(), table()];
  const problems = new Array<number>(names.length).fill(0);
  const seen = new Int32Array(subjects).fill(-1);
  const { firstCoding, documentOf, data } = corpus;
  for (const problem of corpus.problems) {
    const document = documentOf[problem] ?? 0;
    const group = groupOf[document] ?? -1;
    if (group < 0) continue;
    let isFirst = true;
    for (let row = firstCoding[problem] ?? 0; row < (firstCoding[problem + 1] ?? 0); row += 1) {
      const category = data.codings.category[row] ?? 0;
      const isPrimary = isFirst;
      isFirst = false;
      if (!selection.hasCategory(category)) continue;
      const subject = subjectOf[category] ?? 0;
      if (isPrimary) {
        problems[group] = (problems[group] ?? 0) + 1;
        add(primary[group], subject);
      }
      // Problems come document by document.
      if (seen[subject] === document) continue;
      seen[subject] = document;
      add(documentsWith[group], subject);
    }
  }
  return { groups: names, documents: groupSizes(groupOf, names.length), problems, primary, documentsWith };
}

function add(counts: Int32Array | undefined, index: number): void {
  if (counts !== undefined) counts[index] = (counts[index] ?? 0) + 1;
}

function groupsOf(
  corpus: Corpus,
  grouping: FrequencyGrouping | 'all',
  selection: Selection,
): { names: string[]; groupOf: Int32Array } {
  const nameOf = (document: number) =>
    grouping === 'all' ? '' : grouping === 'year' ? String(corpus.year(document) ?? '') : corpus[grouping](document);
  const rows = selection.documentRows();
  const names = [...new Set(rows.map(nameOf))].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const groupOf = new Int32Array(corpus.documentCount).fill(-1);
  for (const row of rows) groupOf[row] = numbers.get(nameOf(row)) ?? -1;
  return { names, groupOf };
}

function groupSizes(groupOf: Int32Array, groups: number): number[] {
  const sizes = new Array<number>(groups).fill(0);
  for (const group of groupOf) if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1;
  return sizes;
}

export interface ShareEstimate {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** A share with its 95 % interval; null of nothing. */
export function estimateShare(times: number, total: number): ShareEstimate | null {
  const bounds = wilsonInterval(times, total);
  return bounds === null ? null : { share: times / total, ...bounds };
}

/** The domain of each category. */
export function domainOfCategory({ data }: Corpus): number[] {
  const numbers = new Map(data.domains.map(({ code }, number) => [code, number]));
  return data.categories.map(({ domain }) => numbers.get(domain) ?? data.domains.length - 1);
}
