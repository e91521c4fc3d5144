import { groupBy } from '../../collections/group-by.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import { isPresentProblem } from '../../model/statement.ts';
import { type Estimate, estimate } from '../estimate.ts';
import { krippendorffsAlpha } from '../krippendorffs-alpha.ts';
import { type AgreementOptions, type CategoryAgreements, measureCategories } from './category-agreements.ts';
import { categoriesOf } from './coded-pair.ts';
import { coderDisagreements, coderPair } from './coder-disagreements.ts';
import type { Disagreement } from './disagreement.ts';
import { type OwnProblem, ownCoders, ownProblems } from './own-codings.ts';
import { measurePrimaryAgreement, type PrimaryAgreement } from './primary-agreement.ts';
import type { CoderCodings } from './read-codings.ts';

/** How well the program agrees with one coder, on the problems that the coder coded. */
export interface CoderAgreement {
  readonly coder: string;
  /** Problems that both coded. */
  readonly problems: number;
  /** Present problems of the program that the coder did not code. */
  readonly uncoded: number;
  readonly primary: PrimaryAgreement;
  readonly categories: CategoryAgreements;
  /** In the order of the analyses and their statements. */
  readonly disagreements: readonly Disagreement[];
}

export interface CoderComparison {
  readonly coders: readonly CoderAgreement[];
  /** Krippendorff's alpha on the primary categories of the program and all coders together. */
  readonly alpha: Estimate;
  /** Codings that were left out. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compares the program's codings with those of other coders on the same statement ids. Rows that the program itself
 * wrote into the coders' table are left out, since they may come from an earlier run.
 *
 * @param analyses of the same inputs that the coded table was made from
 * @throws RangeError where an option is out of its range
 */
export function compareCoders(
  codings: readonly CoderCodings[],
  analyses: readonly DocumentAnalysis[],
  options: AgreementOptions,
): CoderComparison {
  const own = ownCoders(analyses);
  const problems = ownProblems(analyses);
  const others = codings.filter(({ coder }) => !own.has(coder));
  return {
    coders: others.map((coder) => compareCoder(coder, problems, options)),
    alpha: alphaOfAll(others, problems, options),
    diagnostics: [
      ...codings.filter(({ coder }) => own.has(coder)).map(ownCodings),
      ...others.flatMap((coder) => unknownStatements(coder, problems)),
    ],
  };
}

type Problems = ReadonlyMap<string, OwnProblem>;

function compareCoder(codings: CoderCodings, problems: Problems, options: AgreementOptions): CoderAgreement {
  const both = [...problems.values()].filter(({ found }) => codings.statements.has(found.statement.id));
  const pairs = byDocument(both, (problem) => coderPair(codings, problem));
  const uncoded = [...problems.values()].filter(
    ({ found }) => isPresentProblem(found.statement) && !codings.statements.has(found.statement.id),
  );
  return {
    coder: codings.coder,
    problems: both.length,
    uncoded: uncoded.length,
    primary: measurePrimaryAgreement(pairs, options),
    categories: measureCategories(pairs, options),
    disagreements: coderDisagreements(codings, both),
  };
}

function alphaOfAll(others: readonly CoderCodings[], problems: Problems, options: AgreementOptions): Estimate {
  const units = byDocument([...problems.values()], ({ found }) => [
    categoriesOf(found)[0] ?? null,
    ...others.map(({ statements }) => statements.get(found.statement.id)?.[0] ?? null),
  ]);
  return estimate(units, (sample) => krippendorffsAlpha(sample.flat()), options);
}

/** A value of each problem, put together by the document that it stands in. */
function byDocument<Value>(problems: readonly OwnProblem[], toValue: (problem: OwnProblem) => Value): Value[][] {
  const documents = groupBy(problems, ({ analysis }) => analysis);
  return [...documents.values()].map((members) => members.map(toValue));
}

function ownCodings({ coder, statements }: CoderCodings): Diagnostic {
  const message = `the ${statements.size} statements coded by ${coder} are the program's own and were left out`;
  return { path: '', severity: 'info', code: 'codings.own', message };
}

function unknownStatements({ coder, statements }: CoderCodings, problems: Problems): Diagnostic[] {
  const unknown = [...statements.keys()].filter((id) => !problems.has(id));
  return unknown.map((id) => ({
    path: '',
    severity: 'warning',
    code: 'codings.unknown-statement',
    message: `statement ${id} of ${coder} is no problem of this run; code a table made from the same input and dictionaries`,
  }));
}
