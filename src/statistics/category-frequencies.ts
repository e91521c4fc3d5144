import { groupBy } from '../collections/group-by.ts';
import { type FrequencyRow, GROUPINGS, type Grouping } from '../model/frequency-row.ts';
import type { CategoryRow, CategoryRows } from './category-rows.ts';
import { groupOf } from './document-groups.ts';
import type { DocumentTally } from './document-tally.ts';
import { type GroupTally, sumTallies } from './group-tally.ts';
import { share } from './share.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * How often each category is stated: in all documents, and by unit, year, type, and unit with year. Every group has
 * a row for every domain and category, those of the taxonomy in its order and `uncategorised` last; groups are
 * sorted by code unit. Takes time in proportion to the rows that come out.
 *
 * @param tallies of the documents, by the same rows
 */
export function categoryFrequencies(tallies: readonly DocumentTally[], rows: CategoryRows): FrequencyRow[] {
  return GROUPINGS.flatMap((grouping) =>
    sortedGroups(tallies, grouping).flatMap(([group, members]) => {
      const tally = sumTallies(members, rows.list.length);
      return rows.list.map((subject, row) => ({ groupBy: grouping, group, ...frequencies(subject, row, tally) }));
    }),
  );
}

function sortedGroups(tallies: readonly DocumentTally[], grouping: Grouping): [string, DocumentTally[]][] {
  const groups = groupBy(tallies, ({ metadata }) => groupOf(metadata, grouping));
  return [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
}

function frequencies(subject: CategoryRow, row: number, tally: GroupTally): Omit<FrequencyRow, 'groupBy' | 'group'> {
  const problems = tally.problemsByRow[row] ?? 0;
  const documents = tally.documentsByRow[row] ?? 0;
  const bounds = wilsonInterval(problems, tally.problems);
  const documentBounds = wilsonInterval(documents, tally.documents);
  return {
    category: subject.code,
    level: subject.level,
    problems,
    problemsTotal: tally.problems,
    share: share(problems, tally.problems),
    shareLow: bounds?.low ?? null,
    shareHigh: bounds?.high ?? null,
    documents,
    documentsTotal: tally.documents,
    documentShare: share(documents, tally.documents),
    documentShareLow: documentBounds?.low ?? null,
    documentShareHigh: documentBounds?.high ?? null,
    per10kCharacters: share(problems * 10_000, tally.characters),
  };
}
