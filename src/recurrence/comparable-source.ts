import type { DocumentAnalysis } from '../model/document-analysis.ts';
import { fold } from '../patterns/fold.ts';

/**
 * The text of a document folded; a paragraph that was wrapped at the edge of a page reads on: its line ends become
 * blanks. Places stay what they were.
 */
export function comparableSource({ document, sections }: DocumentAnalysis): string {
  const folded = fold(document.source.text);
  const paragraphs = sections.flatMap((section) => section.paragraphs).sort((a, b) => a.start - b.start);
  let text = '';
  let at = 0;
  for (const { start, end } of paragraphs) {
    if (start < at) continue;
    text += folded.slice(at, start) + folded.slice(start, end).replaceAll('\n', ' ');
    at = end;
  }
  return text + folded.slice(at);
}
