import type { Span } from '../model/span.ts';
import type { SectionView } from './candidate.ts';
import { namesStandingFault } from './read-clauses.ts';

/**
 * Whether a numbered line, “（二）看纪律严不严”, only names what the paragraphs below it are about: it names no fault,
 * and each of several paragraphs opens one of its own.
 */
export function headsProblems(view: SectionView): boolean {
  const { section, folded, grammar, kind } = view;
  const [first, second] = section.paragraphs;
  if (kind !== 'problem' || section.form !== 'numbered' || first === undefined || second === undefined) return false;
  const standsAlone = folded.slice(section.headingSpan.end, first.start).includes('\n');
  if (!standsAlone || namesStandingFault(folded, section.headingSpan, grammar)) return false;
  return section.paragraphs.every((paragraph) => opensProblem(view, paragraph));
}

function opensProblem({ folded, grammar }: SectionView, paragraph: Span): boolean {
  const { continuation, exampleOpener, consequence } = grammar;
  const words = folded.slice(paragraph.start, paragraph.end).trimStart();
  const goesOn = [continuation, exampleOpener, consequence].some((opener) => opener.test(words));
  return !goesOn && namesStandingFault(folded, paragraph, grammar);
}
