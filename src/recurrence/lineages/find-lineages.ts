import { groupBy } from '../../collections/group-by.ts';
import type { Answer } from '../../model/answer.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { Lineage, LineageLink } from '../../model/lineage.ts';
import type { SetPhraseFinder } from '../../reuse/formula/set-phrase-finder.ts';
import { answerProblems, answersOf, nearestAnswers, possibleAnswers } from './answer-problems.ts';
import { chainProblems } from './chain-problems.ts';
import { followedUnits } from './followed-units.ts';
import { lineageDiagnostics } from './lineage-diagnostics.ts';
import { lineageOf } from './lineage-of.ts';
import { linksOf } from './links-of.ts';
import { matchClaims } from './match-claims.ts';
import { problemInformation } from './problem-information.ts';
import { type ReadUnit, readUnit } from './read-unit.ts';

export interface LineageOptions {
  readonly setPhrases: SetPhraseFinder;
}

export interface FoundLineages {
  readonly lineages: readonly Lineage[];
  readonly links: readonly LineageLink[];
  readonly answers: readonly Answer[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Follows each unit's problems through its reports. Pure, and blind to the order of the analyses. */
export function findLineages(analyses: readonly DocumentAnalysis[], { setPhrases }: LineageOptions): FoundLineages {
  const information = problemInformation(analyses);
  const followed = followedUnits(analyses);
  const units = followed.map((unit) => followProblems(readUnit(unit, information, setPhrases)));
  return {
    lineages: units.flatMap(({ lineages }) => lineages),
    links: units.flatMap(({ links }) => links),
    answers: units.flatMap(({ answers }) => answers),
    diagnostics: lineageDiagnostics(analyses, followed),
  };
}

/** One unit: problems into chains, measures and claims to problems, and what that says of each chain. */
function followProblems(unit: ReadUnit): Omit<FoundLineages, 'diagnostics'> {
  const possible = unit.documents.map(possibleAnswers);
  const chains = chainProblems(unit, possible.map(nearestAnswers));
  const answering = unit.documents.map((document, index) => answerProblems(possible[index] ?? [], document));
  const findings = {
    unit,
    answering: groupBy(answering.flat(), (each) => each.problem),
    claims: matchClaims(unit, chains),
  };
  const linked = chains.map((chain) => ({ chain, links: linksOf(chain, unit) }));
  return {
    lineages: linked.map(({ chain, links }) => lineageOf(chain, links, findings)),
    links: linked.flatMap(({ links }) => links),
    answers: unit.documents.flatMap((document, index) => answersOf(document, answering[index] ?? [])),
  };
}
