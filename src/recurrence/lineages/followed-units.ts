import { compareTexts } from '../../collections/compare-texts.ts';
import { groupBy } from '../../collections/group-by.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import { isPresentProblem } from '../../model/statement.ts';
import { inOrderOfTime } from '../in-order-of-time.ts';
import { isDuplicate } from './is-duplicate.ts';

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
  const known = inOrderOfTime(analyses).filter(
    ({ document: { metadata } }) => metadata.unit !== '' && metadata.year !== null,
  );
  return [...groupBy(known, ({ document }) => document.metadata.unit)]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([unit, own]) => followedUnit(unit, withoutDuplicates(own)));
}

function withoutDuplicates(analyses: readonly DocumentAnalysis[]): DocumentAnalysis[] {
  const kept: DocumentAnalysis[] = [];
  for (const analysis of analyses) {
    if (!kept.some((other) => isDuplicate(other.document, analysis.document))) kept.push(analysis);
  }
  return kept;
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
