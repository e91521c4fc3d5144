import type { Mask } from '../../reuse/text/mask.ts';
import { masksWithin } from '../../reuse/text/masks-within.ts';
import type { Unit } from '../../reuse/text/unit.ts';
import type { ComparedPlans } from './leftovers.ts';
import type { Plan } from './plan.ts';

/**
 * Dates of the target that stand letter by letter in the source, lay ahead when that was written, and are over now.
 * Without the source's year only what lies before the target's own counts.
 */
export function staleYears({ target, source, passages }: ComparedPlans): Mask[] {
  const { year, date } = target.document.metadata;
  if (year === null) return [];
  const first = (source.document.metadata.year ?? Number.NEGATIVE_INFINITY) + 1;
  const isOver = (mask: Mask) => mask.year !== null && mask.year >= first && mask.year <= year && !isAhead(mask, date);
  return passages.flatMap((passage) =>
    passage.matches.flatMap((match) => {
      const over = datesIn(target, target.text.clauses[match.target]).filter(isOver);
      if (over.length === 0) return [];
      const known = new Set(datesIn(source, source.text.clauses[match.source]).map(writtenAs));
      return over.filter((mask) => known.has(writtenAs(mask)));
    }),
  );
}

function datesIn({ text }: Plan, clause: Unit | undefined): Mask[] {
  if (clause === undefined) return [];
  return masksWithin(text.comparable.masks, clause).filter(({ kind }) => kind === 'date');
}

function writtenAs({ text }: Mask): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '');
}

/** Whether a date comes after the month in which the document was written: in the middle of a year one still plans for it. */
function isAhead(mask: Mask, written: string): boolean {
  if (written === '' || mask.year === null) return false;
  const month = /年\s*(\d{1,2})\s*月/u.exec(writtenAs(mask))?.[1];
  const key = `${mask.year}-${(month ?? '12').padStart(2, '0')}`;
  return key > written.slice(0, 7);
}
