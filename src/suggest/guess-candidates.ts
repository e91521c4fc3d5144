import { fold } from '../patterns/fold.ts';
import type { CategoryGuess, CategoryGuesser } from './category-guesser.ts';
import type { CandidatePlace } from './gather-candidates.ts';
import type { WeighedCandidate } from './weigh-candidates.ts';

export interface GuessedCandidate extends WeighedCandidate {
  /** The likeliest first; never empty. */
  readonly guesses: readonly CategoryGuess[];
}

/** Below this the problems of a wording have too little in common for any category. */
const LEAST_SHARE = 0.3;

/**
 * Guesses the category of each candidate from the problems that hold it, and ranks by weight, by how far the guesses
 * agree and by the number of words: a longer wording that stands as often says more (the idea of the C-value;
 * Frantzi, Ananiadou and Mima, IJDL 3, 2000). A word that stands in problems of all kinds would serve no category.
 */
export function guessCandidates(weighed: readonly WeighedCandidate[], guesser: CategoryGuesser): GuessedCandidate[] {
  return weighed
    .map((each) => ({ ...each, guesses: guesser.guess(each.candidate.places.map(contextOf)) }))
    .filter(({ guesses }) => (guesses[0]?.share ?? 0) >= LEAST_SHARE)
    .map((each) => ({ each, worth: worthOf(each) }))
    .sort((a, b) => b.worth - a.worth || (a.each.candidate.wording < b.each.candidate.wording ? -1 : 1))
    .map(({ each }) => each);
}

function worthOf({ weight, guesses, candidate }: GuessedCandidate): number {
  return weight * (guesses[0]?.share ?? 0) * Math.log2(1 + candidate.words.length);
}

/** The title of the problem and the part that the candidate stands in. */
function contextOf({ problem, start }: CandidatePlace): string {
  const part = problem.parts.find((each) => each.start <= start && start < each.end) ?? problem.title;
  const spans = part === problem.title ? [part] : [part, problem.title];
  return fold(spans.map((span) => problem.text.slice(span.start, span.end)).join('\n'));
}
