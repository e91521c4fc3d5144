import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import { inOrderOfTime } from '../in-order-of-time.ts';
import { isDuplicate } from './is-duplicate.ts';
import { isPresentProblem } from './present-problem.ts';

/** A document of known unit and year. */
export interface FollowedDocument {
  readonly analysis: DocumentAnalysis;
  readonly year: number;
  /**
   * Place of its year among the unit's years that state a problem, from 0. Of a document of another year, e.g. a plan,
   * the place of the next such year: it may claim and plan, but nothing is absent from it.
   */
  readonly place: number;
}

/** A unit with its documents in order of time. */
export interface FollowedUnit {
  readonly unit: string;
  /** By year, then date, then path. */
  readonly documents: readonly FollowedDocument[];
  /** The years in which a document states a problem, ascending. */
  readonly years: readonly number[];
}

/**
 * Puts documents together by the unit they are of, taken literally: a county and its water bureau are two units.
 * Documents without unit or year are left out, and a text that the unit has twice counts once.
 */
export function followedUnits(analyses: readonly DocumentAnalysis[]): FollowedUnit[] {
  const byUnit = new Map<string, DocumentAnalysis[]>();
  for (const analysis of inOrderOfTime(analyses)) {
    const { unit, year } = analysis.document.metadata;
    if (unit === '' || year === null) continue;
    const known = byUnit.get(unit);
    if (known === undefined) byUnit.set(unit, [analysis]);
    else if (!known.some((other) => isDuplicate(other.document, analysis.document))) known.push(analysis);
  }
  return [...byUnit].sort(([a], [b]) => (a < b ? -1 : 1)).map(([unit, own]) => followedUnit(unit, own));
}

function followedUnit(unit: string, analyses: readonly DocumentAnalysis[]): FollowedUnit {
  const stating = analyses.filter(({ statements }) => statements.some(({ statement }) => isPresentProblem(statement)));
  const years = [...new Set(stating.map(yearOf))];
  const documents = analyses.map((analysis) => {
    const year = yearOf(analysis);
    return { analysis, year, place: years.filter((each) => each < year).length };
  });
  return { unit, documents, years };
}

function yearOf({ document }: DocumentAnalysis): number {
  return document.metadata.year ?? 0;
}
