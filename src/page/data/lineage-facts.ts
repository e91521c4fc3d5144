import type { LinkChange } from '../../model/lineage.ts';
import type { PageLineage } from '../../model/page-lineage.ts';
import { plainTitle, shortened } from '../parts/labels.ts';
import type { Corpus } from './corpus.ts';
import type { Selection } from './filters.ts';

/** What a sentence about a recurring problem says. */
export interface LineageFacts {
  readonly unit: string;
  readonly title: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly yearsPresent: number;
  /** Years of which a report of the unit states a problem, from the first on. */
  readonly yearsPossible: number;
  /** Stated in every report since the first, and there is one for every year. */
  readonly isUnbroken: boolean;
  /** How the wording went on: the loosest of its links. */
  readonly wording: LinkChange;
  /** Reports, up to its last year, that say it was put right. */
  readonly claims: number;
  readonly verdict: PageLineage['verdict'];
  /** How much of the measures that answer it stood in the plan before. */
  readonly planSimilarity: number | null;
}

export function lineageFacts(lineage: PageLineage, corpus: Corpus): LineageFacts {
  const { firstYear, lastYear, yearsPresent, yearsPossible, verdict, planSimilarity } = lineage;
  const documents = new Set(lineage.claims.map((claim) => corpus.documentOf[claim] ?? -1));
  const inItsYears = [...documents].filter((document) => (corpus.year(document) ?? lastYear) <= lastYear);
  return {
    unit: corpus.data.units[lineage.unit] ?? '',
    title: shortened(plainTitle(lineage.latestTitle), LONGEST_TITLE),
    firstYear,
    lastYear,
    yearsPresent,
    yearsPossible,
    isUnbroken: yearsPresent === lastYear - firstYear + 1,
    wording: wordingOf(lineage.links.map(({ change }) => change)),
    claims: lineage.claimedCured ? inItsYears.length : 0,
    verdict,
    planSimilarity,
  };
}

/** Characters of a title in a sentence. */
const LONGEST_TITLE = 48;

function wordingOf(changes: readonly LinkChange[]): LinkChange {
  if (changes.includes('reworded')) return 'reworded';
  return changes.includes('edited') ? 'edited' : 'verbatim';
}

/** The problems of more years than one of which the filters let a statement through, the gravest first. */
export function recurringLineages({ corpus, selection }: { corpus: Corpus; selection: Selection }): PageLineage[] {
  return corpus.data.lineages.filter(
    ({ yearsPresent, statements }) => yearsPresent > 1 && statements.some((row) => selection.hasStatement(row)),
  );
}
