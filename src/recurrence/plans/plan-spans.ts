import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { Section } from '../../model/section.ts';
import type { Span } from '../../model/span.ts';
import { withoutOverlap } from '../without-overlap.ts';

/**
 * Where a document says what will be done: the paragraphs of its measures with the headings between them, and the
 * cells of tables that are measures. In order, without overlap. The heading that opens them all is no part of a plan.
 */
export function planSpans({ sections, statements }: DocumentAnalysis): Span[] {
  const roles = new Map(sections.map((section) => [section.id, section.role]));
  const prose = sections.filter((section) => section.role === 'measures' && section.form !== 'table');
  const spans = prose.flatMap((section) => [...headingOf(section, roles), ...section.paragraphs]);
  const measures = statements.filter(({ statement }) => statement.kind === 'measure').map((each) => each.statement);
  const others = measures.filter(
    (measure) => !spans.some((span) => span.start < measure.end && measure.start < span.end),
  );
  return withoutOverlap([...spans, ...others]);
}

function headingOf(section: Section, roles: ReadonlyMap<string, string>): Span[] {
  const isInside = section.parentId !== null && roles.get(section.parentId) === 'measures';
  return isInside && section.heading !== '' ? [section.headingSpan] : [];
}
