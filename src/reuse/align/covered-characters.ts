import type { PreparedText } from '../prepared-text.ts';
import { shingles } from '../similarity/shingles.ts';
import type { ClauseMatch } from './clause-match.ts';

/**
 * Marks the characters of the target that a match accounts for: a clause that is like the other counts whole, edits
 * and all; of a part only what stands in the other.
 *
 * @param covered a flag for each comparable character of the target
 */
export function coverMatch(covered: Uint8Array, target: PreparedText, source: PreparedText, match: ClauseMatch): void {
  const clause = target.clauses[match.target];
  const other = source.clauses[match.source];
  if (clause === undefined || other === undefined) return;
  if (!match.isPart) {
    covered.fill(1, clause.from, clause.to);
    return;
  }
  const known = new Set(shingles(other.text, 2));
  shingles(clause.text, 2).forEach((code, index) => {
    if (known.has(code)) covered.fill(1, clause.from + index, Math.min(clause.to, clause.from + index + 2));
  });
}
