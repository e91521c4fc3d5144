import type { LineageFacts } from '../data/lineage-facts.ts';
import type { ReuseFacts } from '../data/reuse-facts.ts';
import { percents } from './percents.ts';

const WORDINGS = {
  verbatim: 'nearly word for word',
  edited: 'in similar wording',
  reworded: 'in other words',
} as const;

/** From here on a per cent would only seem exact. */
const NEARLY_ALL = 0.95;

export function englishLineage(facts: LineageFacts): string {
  const { unit, title, firstYear, lastYear, yearsPresent, yearsPossible, isUnbroken, wording, claims } = facts;
  const years =
    firstYear === lastYear
      ? `in several documents of ${firstYear}`
      : isUnbroken
        ? `${yearsPresent} years in a row (${firstYear}–${lastYear})`
        : `in ${yearsPresent} of the ${yearsPossible} years whose reports state problems (${firstYear}–${lastYear})`;
  const cured =
    claims === 0
      ? ''
      : `; ${claims > 1 ? `${claims} reports meanwhile say` : '1 report meanwhile says'} it was put right`;
  return `${unit || 'Unknown unit'}: “${title}” stands ${years}, ${WORDINGS[wording]}${cured}${ending(facts)}.`;
}

function ending({ verdict, planSimilarity }: LineageFacts): string {
  if (verdict === 'resolved') return '; the latest report no longer states it';
  if (verdict === 'relapsed') return '; it was absent for a time and came back';
  if (planSimilarity === null || planSimilarity < 0.5) return '';
  if (planSimilarity >= NEARLY_ALL)
    return '; nearly all of the wording of its latest measures stood in the plan before';
  return `; about ${percents(planSimilarity)} of the wording of its latest measures stood in the plan before`;
}

export function englishReuse(facts: ReuseFacts): string {
  const { unit, year, sourceUnit, sourceYear, scope, share, passages, longest, leftovers } = facts;
  const source = scope === 'self' ? 'its own' : `that of ${sourceUnit || 'another document'}`;
  const left =
    leftovers.length === 0
      ? ''
      : `; ${leftovers.length} leftover${leftovers.length > 1 ? 's' : ''} such as “${leftovers[0]}” want a look`;
  return `About ${percents(share)} of the wording of the plan of ${unit || 'an unknown unit'}${year === null ? '' : `, ${year},`} stands in ${source}${sourceYear === null ? '' : ` of ${sourceYear}`} too (${passages} passage${passages === 1 ? '' : 's'}, the longest of ${longest} characters)${scope === 'other' ? order(facts) : ''}${left}.`;
}

function order({ direction, certainty }: ReuseFacts): string {
  if (direction === 'undetermined') return '; which was first cannot be told';
  const sure = certainty === 'high' ? '' : ` (${certainty} certainty)`;
  return direction === 'from_source' ? `; the other was first${sure}` : `; the other came later${sure}`;
}
