import type { Span } from '../model/span.ts';
import type { SectionView } from './candidate.ts';
import { readClauses } from './read-clauses.ts';

/**
 * Whether a numbered line, “（二）看纪律严不严”, only names what the paragraphs below it are about: it names no fault,
 * and each of several paragraphs opens one of its own.
 */
export function headsProblems(view: SectionView): boolean {
  const { section, folded, kind } = view;
  const [first, second] = section.paragraphs;
  if (kind !== 'problem' || section.form !== 'numbered' || first === undefined || second === undefined) return false;
  const standsAlone = folded.slice(section.headingSpan.end, first.start).includes('\n');
  if (!standsAlone || namesFault(view, section.headingSpan)) return false;
  return section.paragraphs.every((paragraph) => opensProblem(view, paragraph));
}

function namesFault({ folded, grammar }: SectionView, { start, end }: Span): boolean {
  const clauses = readClauses(folded.slice(start, end), grammar);
  return clauses.some((clause) => clause.namesFault && clause.status === 'present');
}

function opensProblem(view: SectionView, paragraph: Span): boolean {
  const { continuation, exampleOpener, consequence } = view.grammar;
  const words = view.folded.slice(paragraph.start, paragraph.end).trimStart();
  return (
    ![continuation, exampleOpener, consequence].some((opener) => opener.test(words)) && namesFault(view, paragraph)
  );
}
