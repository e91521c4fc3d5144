import { groupBy } from '../../collections/group-by.ts';
import type { Answer } from '../../model/answer.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Dictionaries } from '../../model/dictionaries.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { Lineage, LineageLink } from '../../model/lineage.ts';
import { createLineMatcher, type LineMatcher } from '../../patterns/line-matcher.ts';
import type { SetPhraseFinder } from '../../reuse/formula/set-phrase-finder.ts';
import { answerProblems, answersOf, nearestAnswers, possibleAnswers } from './answer-problems.ts';
import { chainProblems } from './chain-problems.ts';
import { followedUnits } from './followed-units.ts';
import { lineageDiagnostics } from './lineage-diagnostics.ts';
import { lineageOf } from './lineage-of.ts';
import { linksOf } from './links-of.ts';
import { matchClaims } from './match-claims.ts';
import { planSimilarityIn } from './plan-similarity.ts';
import { problemInformation } from './problem-information.ts';
import { type FollowedStatement, type ReadUnit, readUnit } from './read-unit.ts';

export interface LineageOptions {
  readonly setPhrases: SetPhraseFinder;
  readonly dictionaries: Pick<Dictionaries, 'context' | 'sets'>;
}

export interface FoundLineages {
  readonly lineages: readonly Lineage[];
  readonly links: readonly LineageLink[];
  readonly answers: readonly Answer[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Follows each unit's problems through its reports. Pure, and blind to the order of the analyses. */
export function findLineages(analyses: readonly DocumentAnalysis[], options: LineageOptions): FoundLineages {
  const { setPhrases, dictionaries } = options;
  const unfinished = createLineMatcher(dictionaries.context.unfinished, dictionaries.sets);
  const information = problemInformation(analyses);
  const followed = followedUnits(analyses);
  const units = followed.map((unit) => followProblems(readUnit(unit, information, setPhrases), unfinished));
  return {
    lineages: units.flatMap(({ lineages }) => lineages),
    links: units.flatMap(({ links }) => links),
    answers: units.flatMap(({ answers }) => answers),
    diagnostics: lineageDiagnostics(analyses, followed, new Set(units.flatMap(({ crowded }) => [...crowded]))),
  };
}

interface FollowedProblems extends Omit<FoundLineages, 'diagnostics'> {
  /** See `ChainedUnit`. */
  readonly crowded: ReadonlySet<string>;
}

/** One unit: problems into chains, measures and claims to problems, and what that says of each chain. */
function followProblems(unit: ReadUnit, unfinished: LineMatcher): FollowedProblems {
  const possible = unit.documents.map(possibleAnswers);
  const { chains, crowded } = chainProblems(unit, possible.map(nearestAnswers));
  const answering = unit.documents.map((document, index) => answerProblems(possible[index] ?? [], document));
  const findings = {
    unit,
    answering: groupBy(answering.flat(), (each) => each.problem),
    claims: matchClaims(unit, chains),
    planSimilarity: planSimilarityIn(unit),
    isUnfinished: (claim: FollowedStatement) => unfinished.test(claim.folded),
  };
  const linked = chains.map((chain) => ({ chain, links: linksOf(chain, unit) }));
  return {
    lineages: linked.map(({ chain, links }) => lineageOf(chain, links, findings)),
    links: linked.flatMap(({ links }) => links),
    answers: unit.documents.flatMap((document, index) => answersOf(document, answering[index] ?? [])),
    crowded,
  };
}
