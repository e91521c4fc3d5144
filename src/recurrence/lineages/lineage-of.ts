import type { Lineage, LineageLink } from '../../model/lineage.ts';
import { UNCATEGORISED } from '../../model/taxonomy.ts';
import type { AnsweringMeasure } from './answer-problems.ts';
import type { Chain } from './chain-problems.ts';
import { idOf, lineageIdOf } from './lineage-ids.ts';
import type { MatchedClaim } from './match-claims.ts';
import type { PlanSimilarity } from './plan-similarity.ts';
import type { FollowedStatement, ReadUnit } from './read-unit.ts';
import { verdictOf } from './verdict-of.ts';

/** What is known of the problems of a unit beside their chains. */
export interface UnitFindings {
  readonly unit: ReadUnit;
  /** For each problem the pairs that answer it. */
  readonly answering: ReadonlyMap<FollowedStatement, readonly AnsweringMeasure[]>;
  readonly claims: readonly MatchedClaim[];
  readonly planSimilarity: PlanSimilarity;
  /** Whether a claim says that the fault is not put right yet. */
  readonly isUnfinished: (claim: FollowedStatement) => boolean;
}

/** A chain as a row of `lineages.csv`. */
export function lineageOf(chain: Chain, links: readonly LineageLink[], findings: UnitFindings): Lineage {
  const { unit } = findings;
  const problems = chain.map(({ problem }) => problem);
  const first = chain[0].problem;
  const last = problems.at(-1) ?? first;
  const plan = findings.planSimilarity(measuresFor(problems, last.year, findings));
  const claims = findings.claims.filter((each) => each.chain === chain).map(({ claim }) => claim);
  return {
    id: lineageIdOf(chain),
    unit: unit.unit,
    primaryCategory: last.coded.codings[0]?.category ?? UNCATEGORISED,
    firstYear: first.year,
    lastYear: last.year,
    yearsPresent: new Set(problems.map(({ year }) => year)).size,
    yearsPossible: unit.years.filter((year) => year >= first.year).length,
    statements: problems.map(idOf),
    verdict: verdictOf(chain, unit.years.length, plan),
    claims: claims.map(idOf),
    claimedCured: claims.some((claim) => claim.year <= last.year && !findings.isUnfinished(claim)),
    ...similarityOf(links),
    planSimilarity: plan,
    latestTitle: last.title,
  };
}

function similarityOf(links: readonly LineageLink[]): Pick<Lineage, 'meanSimilarity' | 'minSimilarity' | 'novelty'> {
  const last = links.at(-1);
  if (last === undefined) return { meanSimilarity: null, minSimilarity: null, novelty: null };
  const similarities = links.map(({ similarity }) => similarity);
  const mean = similarities.reduce((sum, each) => sum + each, 0) / similarities.length;
  return { meanSimilarity: mean, minSimilarity: Math.min(...similarities), novelty: last.novelty };
}

/** The measures that answer a problem in a year. */
function measuresFor(
  problems: readonly FollowedStatement[],
  year: number,
  { answering }: UnitFindings,
): FollowedStatement[] {
  const own = problems.filter((problem) => problem.year === year).flatMap((problem) => answering.get(problem) ?? []);
  return [...new Set(own.map(({ measure }) => measure))];
}
