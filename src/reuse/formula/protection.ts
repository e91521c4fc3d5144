import { FORMULA_WEIGHT } from './character-weights.ts';

/** A shared run of this many characters of one's own … */
const PROTECTED_CHARACTERS = 40;
/** … or of this many clauses … */
const PROTECTED_CLAUSES = 3;
/** … of this many characters of one's own each … */
export const CLAUSE_CHARACTERS = 8;
/** … keeps this much of its weight, however many say it: a plan copied by a hundred offices is no formula. */
export const PROTECTED_SHARE = 0.5;

/**
 * Whether a run is too long to be a common turn of phrase. Set phrases and quotations do not count towards its length:
 * whoever strings three of them together has copied nobody.
 *
 * @param clauses the comparable stretches of the clauses that stand wholly in the run
 */
export function isProtectedRun(
  lexical: Float64Array,
  run: { readonly from: number; readonly to: number },
  clauses: readonly { readonly from: number; readonly to: number }[],
): boolean {
  if (freeCharacters(lexical, run.from, run.to) >= PROTECTED_CHARACTERS) return true;
  const long = clauses.filter(({ from, to }) => freeCharacters(lexical, from, to) >= CLAUSE_CHARACTERS);
  return long.length >= PROTECTED_CLAUSES;
}

/** How many characters of a stretch stand in no set phrase and no quotation. */
export function freeCharacters(lexical: Float64Array, from: number, to: number): number {
  let count = 0;
  for (let position = from; position < to; position += 1) if ((lexical[position] ?? 0) > FORMULA_WEIGHT) count += 1;
  return count;
}
