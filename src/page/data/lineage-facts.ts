import type { LinkChange } from '../../model/lineage.ts';
import type { PageLineage } from '../../model/page-data.ts';
import { plainTitle, shortened } from '../parts/labels.ts';
import type { Corpus } from './corpus.ts';

/** What a sentence about a recurring problem says. */
export interface LineageFacts {
  readonly unit: string;
  readonly title: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly yearsPresent: number;
  readonly yearsPossible: number;
  /** Stated in every report since the first, and there is one for every year. */
  readonly isUnbroken: boolean;
  /** How the wording went on: the loosest of its links. */
  readonly wording: LinkChange;
  /** Reports that say it was put right. */
  readonly claims: number;
  readonly verdict: PageLineage['verdict'];
  /** How much of the measures that answer it stood in the plan before. */
  readonly planSimilarity: number | null;
}

export function lineageFacts(lineage: PageLineage, corpus: Corpus): LineageFacts {
  const { firstYear, lastYear, yearsPresent, yearsPossible, verdict, planSimilarity } = lineage;
  const documents = new Set(lineage.claims.map((claim) => corpus.documentOf[claim]));
  return {
    unit: corpus.data.units[lineage.unit] ?? '',
    title: shortened(plainTitle(lineage.latestTitle), LONGEST_TITLE),
    firstYear,
    lastYear,
    yearsPresent,
    yearsPossible,
    isUnbroken: yearsPresent === lastYear - firstYear + 1,
    wording: wordingOf(lineage.links.map(({ change }) => change)),
    claims: documents.size,
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

/** Whether the filters let a recurring problem through: its unit, its category, and a year in which it stands. */
export function lineageStatements(lineage: PageLineage, isIn: (statement: number) => boolean): number[] {
  return lineage.statements.filter(isIn);
}
