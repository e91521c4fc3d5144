import type { PreparedText } from '../prepared-text.ts';
import type { MaskKind } from '../text/mask.ts';
import { masksWithin } from '../text/masks-within.ts';
import type { Unit } from '../text/unit.ts';

/** What was changed between two matched clauses: another name counts before other figures. */
export function editOfClause(
  target: PreparedText,
  clause: Unit,
  source: PreparedText,
  other: Unit,
): 'same' | 'figures' | 'renamed' | 'edited' {
  if (clause.text !== other.text) return 'edited';
  const differ = (...kinds: readonly MaskKind[]) => maskedIn(target, clause, kinds) !== maskedIn(source, other, kinds);
  if (differ('name')) return 'renamed';
  return differ('number', 'date') ? 'figures' : 'same';
}

function maskedIn({ comparable }: PreparedText, clause: Unit, kinds: readonly MaskKind[]): string {
  return masksWithin(comparable.masks, clause)
    .filter((mask) => kinds.includes(mask.kind))
    .map((mask) => mask.text.normalize('NFKC').replaceAll(/\s/gu, ''))
    .join('\n');
}
