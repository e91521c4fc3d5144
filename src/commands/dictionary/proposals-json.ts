import type { CandidatePlace } from '../../suggest/gather-candidates.ts';
import type { Proposal } from '../../suggest/proposal.ts';
import { lineOf } from '../line-of.ts';
import { quoteAround } from './quote-around.ts';

/** Proposals for scripts; names are those of the tables. Shares are 0 to 1, offsets UTF-16 code units of the document. */
export function proposalsJson(proposals: readonly Proposal[]): object[] {
  return proposals.map(({ wording, kind, guess, second, weight, places, ...counts }) => ({
    wording,
    kind,
    category: guess.category,
    share: rounded(guess.share),
    second_category: second?.category ?? null,
    second_share: second === null ? null : rounded(second.share),
    tf_idf: rounded(weight),
    occurrences: counts.occurrences,
    problems: counts.problems,
    documents: counts.documents,
    well_coded_problems: counts.elsewhere,
    places: places.map(placeJson),
  }));
}

function placeJson({ problem, start, end }: CandidatePlace): object {
  const { path, text } = problem;
  return { path, line: lineOf(text, start), start, end, quote: quoteAround(text, { start, end }) };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
