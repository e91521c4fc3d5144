import type { Document } from '../../model/document.ts';
import type { DirectionCertainty, ReuseDirection } from '../../model/plan-reuse.ts';
import { timeOrder } from './time-order.ts';

export interface Direction {
  readonly direction: ReuseDirection;
  readonly directionCertainty: DirectionCertainty;
}

/** How many of the other's names stand in the common passages, on either side. */
export interface ForeignNames {
  readonly target: number;
  readonly source: number;
}

/** Which of two documents has its words from the other: by year, by full date, by names left over, else untold. */
export function directionOf(target: Document, source: Document, foreign: ForeignNames): Direction {
  const { order, by } = timeOrder(source, target);
  const byNames = Math.sign(foreign.source - foreign.target);
  if (by === null) return byNames === 0 ? told(0, 'none') : told(byNames, 'medium');
  if (byNames !== 0 && byNames !== Math.sign(order)) return told(order, by === 'year' ? 'medium' : 'low');
  return told(order, by === 'year' || byNames !== 0 ? 'high' : 'medium');
}

function told(order: number, directionCertainty: DirectionCertainty): Direction {
  if (order === 0) return { direction: 'undetermined', directionCertainty };
  return { direction: order < 0 ? 'from_source' : 'to_source', directionCertainty };
}
