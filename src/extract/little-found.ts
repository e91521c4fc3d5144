import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Section } from '../model/section.ts';
import type { Statement } from '../model/statement.ts';

/** What a reader of the tables should know about a document that gave little. */
export function littleFound(
  document: Document,
  sections: readonly Section[],
  statements: readonly Statement[],
): Diagnostic[] {
  const { path, text } = document.source;
  const found: Diagnostic[] = [];
  if (text.trim().length === 0) return found;
  if (sections.every((section) => section.form === 'preamble' || section.form === 'closing')) {
    found.push({
      path,
      severity: 'warning',
      code: 'structure.no-headings',
      message: 'no heading was recognised; the text is read as one section. See "jingjian outline" for how it is read',
    });
  }
  if (!statements.some((statement) => statement.kind === 'problem')) {
    found.push({
      path,
      severity: 'info',
      code: 'extract.no-problems',
      message: 'no stated problem was found. If the text states some, add the words of its heading to headings.yaml',
    });
  }
  return found;
}
