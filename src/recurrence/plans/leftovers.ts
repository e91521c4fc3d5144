import type { Leftover } from '../../model/plan-reuse.ts';
import type { Span } from '../../model/span.ts';
import type { Passage } from '../../reuse/align/passage.ts';
import { outdatedPhrases } from '../../reuse/formula/outdated-phrases.ts';
import type { Mask } from '../../reuse/text/mask.ts';
import type { Plan } from './plan.ts';
import type { PlanShelf } from './plan-shelf.ts';
import { staleYears } from './stale-years.ts';

/** Two plans and what they have in common. */
export interface ComparedPlans {
  readonly target: Plan;
  readonly source: Plan;
  readonly passages: readonly Passage[];
}

/** What one side's common passages name that only the other unit has. */
export interface ForeignWords {
  readonly names: readonly Mask[];
  readonly departments: readonly Span[];
}

/**
 * Words of the target's passages that fit the source only: its unit's name, a year gone by, a formula out of use.
 *
 * @param foreign those of the target
 */
export function findLeftovers(pair: ComparedPlans, foreign: ForeignWords, shelf: PlanShelf): Leftover[] {
  const { target } = pair;
  const names = foreign.names.map((mask) => leftoverAt('unit-name', mask, target, null));
  const departments = foreign.departments.map((span) => leftoverAt('department', span, target, null));
  const years = staleYears(pair).map((mask) => leftoverAt('stale-year', mask, target, mask.year));
  return [...names, ...departments, ...years, ...outdated(pair, shelf)].sort((a, b) => a.start - b.start);
}

/** The names, departments and posts of the one unit that stand in the common passages of the other. */
export function foreignWords(pair: ComparedPlans, side: 'target' | 'source', shelf: PlanShelf): ForeignWords {
  const [own, other] = side === 'target' ? [pair.target, pair.source] : [pair.source, pair.target];
  if (own.owner === other.owner) return { names: [], departments: [] };
  const names = foreignNames(own, other, pair.passages, side, shelf);
  const departments = shelf.departments
    .foreign(own, other, pair.passages, side)
    .filter((span) => !names.some((name) => name.start < span.end && name.end > span.start));
  return { names, departments };
}

function foreignNames(
  own: Plan,
  other: Plan,
  passages: readonly Passage[],
  side: 'target' | 'source',
  { names }: PlanShelf,
): Mask[] {
  const [unit, otherUnit] = [own.document.metadata.unit, other.document.metadata.unit];
  const spans = passages.map((passage) => passage[side]);
  return own.text.comparable.masks.filter(
    (mask) => mask.name !== null && stands(mask, spans) && names.isForeign(mask.name, unit, otherUnit),
  );
}

function outdated({ target, source, passages }: ComparedPlans, { phrases }: PlanShelf): Leftover[] {
  const { year } = target.document.metadata;
  if (year === null) return [];
  const spans = passages.map((passage) => passage.target);
  const known = new Set(source.text.phrases.map(({ phrase }) => phrase));
  return outdatedPhrases(target.text.phrases, phrases, year)
    .filter((hit) => stands(hit, spans) && known.has(hit.phrase))
    .map((hit) => leftoverAt('outdated-phrase', hit, target, phrases.get(hit.phrase)?.to ?? null));
}

function stands(span: Span, passages: readonly Span[]): boolean {
  return passages.some((passage) => passage.start <= span.start && passage.end >= span.end);
}

function leftoverAt(kind: Leftover['kind'], { start, end }: Span, { document }: Plan, year: number | null): Leftover {
  return { kind, start, end, text: document.source.text.slice(start, end), year };
}
