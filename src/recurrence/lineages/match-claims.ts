import { sharedBigrams } from './bigrams.ts';
import type { Chain } from './chain-problems.ts';
import { cosine } from './cosine.ts';
import type { FollowedStatement, ReadUnit } from './read-unit.ts';
import { titleOverlap } from './title-overlap.ts';

/** A claim that a problem was put right. */
export interface MatchedClaim {
  readonly claim: FollowedStatement;
  readonly chain: Chain;
  readonly score: number;
}

// Set by hand and tried on the labelled sets of README.md, on which no claim goes to a wrong problem.

/** The least score at which a claim is held to speak of a problem: 0.45 loses two claims, 0.3 finds no more. */
const BAR = 0.4;
/** What a shared title adds: claims often repeat it before they tell what was done; at 0.2 one claim is lost. */
const TITLE = 0.3;
/** The least number of bigrams that a claim and its problem share: a single one may be any word, and makes two “claimed cured” wrong. */
const SHARED = 2;

/** For each claim of a unit the problem that it speaks of, if any: one stated in its year or before. */
export function matchClaims(unit: ReadUnit, chains: readonly Chain[]): MatchedClaim[] {
  return unit.documents.flatMap(({ claims }) =>
    claims.flatMap((claim) => {
      const scored = chains.map((chain) => ({ claim, chain, score: scoreOf(claim, chain) }));
      const best = scored.reduce<MatchedClaim | null>(
        (most, each) => (each.score > (most?.score ?? 0) ? each : most),
        null,
      );
      return best !== null && best.score >= BAR ? [best] : [];
    }),
  );
}

function scoreOf(claim: FollowedStatement, chain: Chain): number {
  const members = chain.filter(({ problem }) => problem.year <= claim.year);
  return Math.max(0, ...members.map(({ problem }) => namesScore(claim, problem)));
}

/** A claim names what it cured: without a word in common the two only stand in like surroundings. */
function namesScore(claim: FollowedStatement, problem: FollowedStatement): number {
  if (sharedBigrams(claim.bigrams, problem.bigrams).length < SHARED) return 0;
  return cosine(claim.meaning, problem.meaning) + TITLE * titleOverlap(claim, problem);
}
