import type { CandidatePlace } from './gather-candidates.ts';

/** A wording that might be worth a place in the taxonomy. A person decides. */
export interface Proposal {
  readonly wording: string;
  /** A `term` names a fault by itself; a `topic` only a subject. */
  readonly kind: 'term' | 'topic';
  /** The category whose texts its own are most like, or `uncategorised`. */
  readonly category: string;
  /** How sure the guess is, 0 to 1. */
  readonly share: number;
  /** The runner-up; null where there is none. */
  readonly second: { readonly category: string; readonly share: number } | null;
  /** TF-IDF: in how many weakly coded problems it stands, times how rare it is in the others. */
  readonly weight: number;
  readonly occurrences: number;
  /** Weakly coded problems that hold it. */
  readonly problems: number;
  /** Documents of these problems. */
  readonly documents: number;
  /** Well coded problems that hold it. */
  readonly elsewhere: number;
  /** Up to two, of different documents where there are such. */
  readonly places: readonly CandidatePlace[];
}
