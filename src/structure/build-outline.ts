import type { Diagnostic } from '../model/diagnostic.ts';
import type { Section } from '../model/section.ts';
import type { StyledHeading } from '../model/styled-heading.ts';
import { buildTree } from './build-tree.ts';
import { classifyPieces } from './classify-pieces.ts';
import { cutPieces } from './cut-pieces.ts';
import { decideRoles } from './decide-roles.ts';
import { inReadingOrder } from './draft.ts';
import { bareHeading } from './heading-text.ts';
import { numberingDiagnostics } from './numbering-diagnostics.ts';
import { splitParagraphs } from './paragraphs.ts';
import type { StructureGrammar } from './structure-grammar.ts';
import { toSections } from './to-sections.ts';

export interface Outline {
  /** In reading order; their own spans cover the text with neither gap nor overlap. */
  readonly sections: readonly Section[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the outline of a document: headings and items by their numbers, headings without one, passages that
 * turn to another subject, and what each is about.
 *
 * @param text the decoded text, from which headings are quoted
 * @param folded the same text folded
 * @param documentId prefix of the sections' ids
 * @param styledHeadings lines that are headings by their style, even where their words do not say so
 */
export function buildOutline(
  text: string,
  folded: string,
  documentId: string,
  path: string,
  grammar: StructureGrammar,
  styledHeadings: readonly StyledHeading[] = [],
): Outline {
  const paragraphs = splitParagraphs(folded, grammar);
  const pieces = cutPieces(folded, paragraphs, grammar.markers, grammar.labels);
  const { pieces: classified, title } = classifyPieces(folded, pieces, grammar, styledHeadings);
  const bareTitle = bareHeading(title);
  const root = buildTree(folded, classified, grammar, grammar.roles.ofListTitle(bareTitle));
  const drafts = inReadingOrder(root);
  decideRoles(root, drafts, { folded, titleRole: grammar.roles.ofHeading(bareTitle)?.role ?? null, grammar });
  return {
    sections: toSections(drafts, text, documentId),
    diagnostics: numberingDiagnostics(drafts, path),
  };
}
