import type { TaxonomyHit } from './taxonomy-hit.ts';

/** A hit with what its place makes of it. */
export interface Evidence extends TaxonomyHit {
  /** Index of the clause it stands in. */
  readonly clause: number;
  /** Sentences between the title and it; 0 for the title and the first behind it. */
  readonly depth: number;
  readonly inTitle: boolean;
  /** Whether it stands in a clause that names a fault of today. */
  readonly inFault: boolean;
  readonly inExample: boolean;
}
