import { groupBy } from '../../collections/group-by.ts';
import type { LineageLink } from '../../model/lineage.ts';
import type { PageLineage, PageLink } from '../../model/page-lineage.ts';
import { lineageGravity } from './lineage-gravity.ts';
import type { PageInput } from './page-input.ts';
import { type PageRows, rowsOf } from './page-rows.ts';
import { thousandth } from './thousandth.ts';

/** Words that a link is shown with. */
const MOST_WORDS = 8;

/** The problems that came back, the gravest first. A problem that was stated once has no story to show. */
export function lineageEntries(
  input: PageInput,
  rows: PageRows,
  units: readonly string[],
  categories: ReadonlyMap<string, number>,
): PageLineage[] {
  const links = groupBy(input.links, ({ lineageId }) => lineageId);
  return input.lineages
    .filter((lineage) => lineage.statements.length > 1)
    .map((lineage) => ({
      id: lineage.id,
      unit: units.indexOf(lineage.unit),
      category: categories.get(lineage.primaryCategory) ?? categories.size - 1,
      firstYear: lineage.firstYear,
      lastYear: lineage.lastYear,
      yearsPresent: lineage.yearsPresent,
      yearsPossible: lineage.yearsPossible,
      statements: rowsOf(lineage.statements, rows.statements),
      claims: rowsOf(lineage.claims, rows.statements),
      claimedCured: lineage.claimedCured,
      verdict: lineage.verdict,
      meanSimilarity: thousandth(lineage.meanSimilarity),
      minSimilarity: thousandth(lineage.minSimilarity),
      novelty: thousandth(lineage.novelty),
      planSimilarity: thousandth(lineage.planSimilarity),
      latestTitle: lineage.latestTitle,
      gravity: thousandth(lineageGravity(lineage)),
      links: (links.get(lineage.id) ?? []).flatMap((link) => linkEntry(link, rows)),
    }))
    .sort((a, b) => b.gravity - a.gravity || (a.id < b.id ? -1 : 1));
}

function linkEntry(link: LineageLink, { statements }: PageRows): PageLink[] {
  const [from, to] = [statements.get(link.fromStatement), statements.get(link.toStatement)];
  if (from === undefined || to === undefined) return [];
  return [
    {
      from,
      to,
      change: link.change,
      similarity: thousandth(link.similarity),
      discountedSimilarity: thousandth(link.discountedSimilarity),
      containment: thousandth(link.containment),
      novelty: thousandth(link.novelty),
      evidence: link.evidence.map(({ code, words, strength }) => ({
        code,
        words: words.slice(0, MOST_WORDS),
        strength: thousandth(strength),
      })),
    },
  ];
}
