import type { Diagnostic } from '../model/diagnostic.ts';
import type { Role, Section } from '../model/section.ts';
import { depthOf, inReadingOrder, type SectionDraft } from './draft.ts';
import { bareHeading } from './heading-text.ts';
import { numberingDiagnostics } from './numbering-diagnostics.ts';
import { effectiveRole, OutlineBuilder } from './outline-builder.ts';
import { splitParagraphs } from './paragraphs.ts';
import { classifyPieces } from './piece-kind.ts';
import { cutPieces } from './pieces.ts';
import type { StructureGrammar } from './structure-grammar.ts';

export interface Outline {
  /** In reading order; their own spans cover the text with neither gap nor overlap. */
  readonly sections: readonly Section[];
  /** The title as it stands in the first lines, folded; empty where there is none. */
  readonly title: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the outline of a document: headings and items by their numbers, headings without one, passages that
 * turn to another subject, and what each is about.
 *
 * @param text the decoded text, from which headings are quoted
 * @param folded the same text folded
 * @param documentId prefix of the sections' ids
 */
export function buildOutline(
  text: string,
  folded: string,
  documentId: string,
  path: string,
  grammar: StructureGrammar,
): Outline {
  const paragraphs = splitParagraphs(folded, grammar.markers);
  const classified = classifyPieces(folded, cutPieces(folded, paragraphs, grammar.markers, grammar.labels), grammar);
  const listRole = grammar.roles.ofListTitle(bareHeading(classified.title));
  const root = new OutlineBuilder(folded, classified.pieces, grammar, listRole).build();
  decideRoles(root, folded, classified.title, grammar);
  const drafts = inReadingOrder(root);
  return {
    sections: toSections(drafts, text, documentId),
    title: classified.title,
    diagnostics: numberingDiagnostics(drafts, path),
  };
}

/** Gives a role to every section that its own words left without one: from the title, the content, the place. */
function decideRoles(root: SectionDraft, folded: string, title: string, grammar: StructureGrammar): void {
  const titleRole = grammar.roles.ofHeading(bareHeading(title))?.role ?? null;
  const hasSections = root.children.some((draft) => draft.form !== 'preamble' && draft.form !== 'closing');
  const hasProblems = inReadingOrder(root).some(
    (draft) => draft.role === 'problems' && !draft.roleSource.startsWith('label:'),
  );
  let before: Role = 'background';
  for (const [index, draft] of root.children.entries()) {
    if (draft.role === null && root.role !== null && draft.form !== 'preamble') {
      draft.role = root.role;
      draft.roleSource = 'title';
    } else if (draft.role === null) {
      const [role, source] = decideRole(draft, {
        folded,
        titleRole,
        hasSections,
        hasProblems,
        before,
        isFollowed: index + 1 < root.children.length,
        grammar,
      });
      draft.role = role;
      draft.roleSource = source;
    }
    before = draft.role ?? before;
  }
  for (const draft of inReadingOrder(root)) {
    nameByColumns(draft, folded, grammar);
    inherit(draft);
  }
}

/** A table that has a column of problems is about problems, whatever stands around it. */
function nameByColumns(draft: SectionDraft, folded: string, grammar: StructureGrammar): void {
  const roles = (draft.rows[0] ?? []).map((cell) =>
    grammar.columnRole(bareHeading(folded.slice(cell.start, cell.end))),
  );
  const role = (['problems', 'rectification', 'causes', 'measures'] as const).find((each) => roles.includes(each));
  if (role === undefined || draft.role !== null) return;
  draft.role = role;
  draft.roleSource = 'columns';
}

interface Surroundings {
  readonly folded: string;
  readonly titleRole: Role | null;
  readonly hasSections: boolean;
  readonly hasProblems: boolean;
  readonly before: Role;
  /** Whether another section stands behind it. */
  readonly isFollowed: boolean;
  readonly grammar: StructureGrammar;
}

function decideRole(draft: SectionDraft, around: Surroundings): [Role, string] {
  if (draft.form === 'preamble' && around.hasSections) return ['background', 'position:preamble'];
  const listed = around.titleRole === 'problems' || around.titleRole === 'measures' || around.titleRole === 'causes';
  if (listed && !around.hasProblems && around.titleRole !== null) return [around.titleRole, 'title'];
  const content = around.grammar.roleOfContent(wordsOf(draft, around.folded));
  if (draft.form === 'preamble' && content !== 'problems') return ['background', 'position:preamble'];
  if (content === 'problems' && around.hasProblems) {
    return around.before === 'problems'
      ? ['causes', 'position:after-problems']
      : ['achievements', 'position:before-problems'];
  }
  if (content === null && around.before === 'problems' && around.isFollowed)
    return ['causes', 'position:after-problems'];
  if (content !== null) return [content, `content:${content}`];
  return [around.before === 'background' ? 'achievements' : around.before, 'position:follows'];
}

/** Everything below the draft, headings included. */
function wordsOf(draft: SectionDraft, folded: string): string {
  return [draft, ...inReadingOrder(draft)]
    .flatMap((each) => [each.headingSpan, ...each.paragraphs])
    .map((span) => folded.slice(span.start, span.end))
    .join('\n');
}

function inherit(draft: SectionDraft): void {
  if (draft.role !== null || draft.parent === null) return;
  draft.role = effectiveRole(draft.parent);
  draft.roleSource = 'inherited';
}

function toSections(drafts: readonly SectionDraft[], text: string, documentId: string): Section[] {
  const ids = new Map(drafts.map((draft, index) => [draft, `${documentId}-s${String(index + 1).padStart(3, '0')}`]));
  return drafts.map((draft, index) => ({
    id: ids.get(draft) ?? '',
    parentId: (draft.parent === null ? undefined : ids.get(draft.parent)) ?? null,
    order: index + 1,
    level: draft.form === 'preamble' ? 0 : depthOf(draft),
    form: draft.form,
    marker: draft.marker === null ? null : { ...draft.marker, text: text.slice(draft.marker.start, draft.marker.end) },
    heading: quotedHeading(text, draft),
    headingSpan: draft.headingSpan,
    role: draft.role ?? 'background',
    roleSource: draft.roleSource,
    start: index === 0 ? 0 : draft.start,
    end: drafts[index + 1]?.start ?? text.length,
    paragraphs: draft.paragraphs,
    rows: draft.rows,
  }));
}

function quotedHeading(text: string, draft: SectionDraft): string {
  return text.slice(draft.headingSpan.start, draft.headingSpan.end).replaceAll(/\s+/gu, ' ').trim();
}
