import type { CategoryGuess } from './category-guesser.ts';
import type { CandidatePlace } from './gather-candidates.ts';
import type { GuessedCandidate } from './guess-candidates.ts';

/** A wording that might be worth a place in the taxonomy. A person decides. */
export interface Proposal {
  readonly wording: string;
  /** A `term` names a fault by itself; a `topic` only a subject. */
  readonly kind: 'term' | 'topic';
  /** The category that its problems are most like, or `uncategorised`, and how sure the guess is. */
  readonly guess: CategoryGuess;
  /** The runner-up; null where there is none. */
  readonly second: CategoryGuess | null;
  /** TF-IDF: in how many weakly coded problems it stands, times how rare it is in what is coded well. */
  readonly weight: number;
  readonly occurrences: number;
  /** Weakly coded problems that hold it. */
  readonly problems: number;
  /** Documents of these problems. */
  readonly documents: number;
  /** Well coded problems that hold it. */
  readonly elsewhere: number;
  /** Two, of different documents where there are such. */
  readonly places: readonly CandidatePlace[];
}

export function toProposal({ candidate, weight, elsewhere, guesses }: GuessedCandidate, namesFault: boolean): Proposal {
  const [guess, second] = guesses;
  if (guess === undefined) throw new Error(`no guess for ${candidate.wording}`);
  return {
    wording: candidate.wording,
    kind: namesFault ? 'term' : 'topic',
    guess,
    second: second ?? null,
    weight,
    occurrences: candidate.occurrences,
    problems: candidate.places.length,
    documents: new Set(candidate.places.map(({ problem }) => problem.path)).size,
    elsewhere,
    places: twoPlaces(candidate.places),
  };
}

/** The first place, and the first of another document. */
function twoPlaces(places: readonly CandidatePlace[]): CandidatePlace[] {
  const [first, ...others] = places;
  const other = others.find(({ problem }) => problem.path !== first?.problem.path) ?? others[0];
  return [first, other].filter((place) => place !== undefined);
}
