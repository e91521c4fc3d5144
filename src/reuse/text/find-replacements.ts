import type { Span } from '../../model/span.ts';
import { DATE_SIGN, NAME_SIGN, NUMBER_SIGN } from './comparable-character.ts';
import { findFigures } from './find-figures.ts';
import { findNumbering } from './find-numbering.ts';
import type { Mask } from './mask.ts';
import type { NameFinder } from './name-finder.ts';

/** A stretch that is dropped (no mask) or compared as one sign. */
export interface Replacement extends Span {
  readonly sign: string;
  readonly mask: Pick<Mask, 'kind' | 'year' | 'name'> | null;
}

/** All stretches of a half-width text that are not compared as they stand, in order, without overlap. */
export function findReplacements(plain: string, names: NameFinder, omitted: readonly Span[]): Replacement[] {
  return withoutOverlap([
    ...[...omitted, ...findNumbering(plain)].map((span) => ({ ...span, sign: '', mask: null })),
    ...names.find(plain).map(({ start, end, name }) => {
      return { start, end, sign: NAME_SIGN, mask: { kind: 'name' as const, year: null, name } };
    }),
    ...findFigures(plain).map(({ start, end, kind, year }) => {
      return { start, end, sign: kind === 'date' ? DATE_SIGN : NUMBER_SIGN, mask: { kind, year, name: null } };
    }),
  ]);
}

/** The first begun wins; of two that begin together the one named first above, since the sort is stable. */
function withoutOverlap(found: Replacement[]): Replacement[] {
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter((each) => {
      if (each.start < end || each.end <= each.start) return false;
      end = each.end;
      return true;
    });
}
