import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import { isPresentProblem } from '../../model/statement.ts';
import { inOrderOfTime } from '../in-order-of-time.ts';
import type { FollowedDocument, FollowedUnit } from './followed-units.ts';
import { isDuplicate } from './is-duplicate.ts';
import { comparedMeasures, hasTooManyPairs } from './most-pairs.ts';

/**
 * What a reader should know of documents that could not be followed, or not as usual; in order of time, then unit.
 *
 * @param crowded see `ChainedUnit`
 */
export function lineageDiagnostics(
  analyses: readonly DocumentAnalysis[],
  units: readonly FollowedUnit[],
  crowded: ReadonlySet<string>,
): Diagnostic[] {
  const followed = new Map(units.map((unit) => [unit.unit, unit]));
  return [
    ...inOrderOfTime(analyses).flatMap((analysis) => leftOut(analysis, followed)),
    ...units.flatMap((unit) => [...sameYears(unit), ...stateNothing(unit), ...datesOutOfOrder(unit), ...oneYear(unit)]),
    ...units.flatMap(tooManyPairs),
    ...units.flatMap(({ documents }) =>
      documents.filter(({ analysis }) => crowded.has(analysis.document.id)).map(tooManyProblems),
    ),
    ...units.flatMap((unit) => partOfAnother(unit, units)),
  ];
}

function leftOut(analysis: DocumentAnalysis, followed: ReadonlyMap<string, FollowedUnit>): Diagnostic[] {
  const { unit, year } = analysis.document.metadata;
  if (unit === '') return [note(analysis, 'lineages.no-unit', 'the unit is unknown, so its problems are not followed')];
  if (year === null)
    return [note(analysis, 'lineages.no-year', 'the year is unknown, so its problems are not followed')];
  const documents = followed.get(unit)?.documents ?? [];
  if (documents.some((each) => each.analysis === analysis)) return [];
  const twin = documents.find((each) => isDuplicate(each.analysis.document, analysis.document));
  const path = twin?.analysis.document.source.path ?? '';
  return [
    note(
      analysis,
      'lineages.duplicate',
      `the same text as ${path}: one document handed in twice, which makes no second year`,
    ),
  ];
}

function sameYears({ documents }: FollowedUnit): Diagnostic[] {
  return documents.flatMap(({ analysis, year }, index) => {
    const sibling = documents.slice(0, index).find((each) => each.year === year);
    if (sibling === undefined) return [];
    const { path } = sibling.analysis.document.source;
    return [
      note(
        analysis,
        'lineages.same-year',
        `${path} is of the same unit and year; a problem stands in ${year} if either states it`,
      ),
    ];
  });
}

function stateNothing({ documents, years }: FollowedUnit): Diagnostic[] {
  return documents.flatMap(({ analysis, year }) => {
    if (analysis.statements.some(({ statement }) => isPresentProblem(statement)) || years.includes(year)) return [];
    return [
      note(analysis, 'lineages.no-problems', `it states no problem, so ${year} counts as a year without a document`),
    ];
  });
}

function datesOutOfOrder({ documents }: FollowedUnit): Diagnostic[] {
  const dated = documents.filter(({ analysis }) => dateOf(analysis) !== '');
  return dated.slice(1).flatMap(({ analysis, year }, index) => {
    const { analysis: earlier, year: earlierYear } = dated[index] as FollowedDocument;
    if (earlierYear === year || dateOf(earlier) <= dateOf(analysis)) return [];
    const told = `its year is ${year} and its date ${dateOf(analysis)}`;
    const other = `${earlier.document.source.path} of ${earlierYear} is dated ${dateOf(earlier)}`;
    return [
      {
        ...note(analysis, 'lineages.dates-out-of-order', `${told}, but ${other}; the years decide`),
        severity: 'warning',
      },
    ];
  });
}

function oneYear({ documents, years }: FollowedUnit): Diagnostic[] {
  const [first] = documents;
  if (first === undefined || years.length !== 1) return [];
  const message = `only ${years[0]} of this unit states problems, so nothing can be said of what became of them`;
  return [note(first.analysis, 'lineages.one-year', message)];
}

/** What to do where a file states more than a report does. */
const PARTED = 'if it holds several documents, give each a file of its own';

function tooManyPairs({ documents }: FollowedUnit): Diagnostic[] {
  return documents.flatMap(({ analysis }) => {
    const statements = analysis.statements.map(({ statement }) => statement);
    const problems = statements.filter(isPresentProblem).length;
    const measures = statements.filter(({ kind }) => kind === 'measure').length;
    if (!hasTooManyPairs(problems, measures)) return [];
    const told = `it states ${problems} problems and ${measures} measures`;
    const bound = `each problem is compared only with the ${comparedMeasures(problems)} measures nearest to it in place`;
    return [note(analysis, 'lineages.many-pairs', `${told}; ${bound}, so answers may be missing; ${PARTED}`)];
  });
}

function tooManyProblems({ analysis }: FollowedDocument): Diagnostic {
  const problems = analysis.statements.filter(({ statement }) => isPresentProblem(statement)).length;
  const bound = 'each is compared only with earlier ones that stand at a like place, so links may be missing';
  return note(analysis, 'lineages.many-problems', `it states ${problems} problems; ${bound}; ${PARTED}`);
}

function partOfAnother({ unit, documents }: FollowedUnit, units: readonly FollowedUnit[]): Diagnostic[] {
  const [first] = documents;
  const longer = units.find((other) => other.unit !== unit && other.unit.includes(unit));
  if (first === undefined || longer === undefined) return [];
  const message = `${unit} is followed as another unit than ${longer.unit}; if they are one, give both one name in a manifest`;
  return [note(first.analysis, 'lineages.part-of-name', message)];
}

function dateOf({ document }: DocumentAnalysis): string {
  return document.metadata.date;
}

function note({ document }: DocumentAnalysis, code: string, message: string): Diagnostic {
  return { path: document.source.path, severity: 'info', code, message };
}
