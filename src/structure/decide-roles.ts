import type { Role } from '../model/section.ts';
import { effectiveRole, inReadingOrder, type SectionDraft } from './draft.ts';
import { bareHeading } from './heading-text.ts';
import type { StructureGrammar } from './structure-grammar.ts';

/** Where a single item got its role from: not a section for problems. */
const OF_ITEMS = /^(?:label|number):/u;

/** What the whole document tells of its sections. */
export interface RoleClues {
  readonly folded: string;
  readonly titleRole: Role | null;
  readonly grammar: StructureGrammar;
}

/**
 * Gives a role to every section that its own words left without one: from the title, the content, the place.
 *
 * @param drafts all below the root, in reading order
 */
export function decideRoles(root: SectionDraft, drafts: readonly SectionDraft[], clues: RoleClues): void {
  const hasSections = root.children.some((draft) => draft.form !== 'preamble' && draft.form !== 'closing');
  const hasProblems = drafts.some((draft) => draft.role === 'problems' && !OF_ITEMS.test(draft.roleSource));
  let before: Role = 'background';
  for (const [index, draft] of root.children.entries()) {
    const isFollowed = index + 1 < root.children.length;
    const isOneOfSeries = draft.form === 'title-line' && root.children[index - 1]?.form === 'title-line';
    decideTopRole(root, draft, { ...clues, hasSections, hasProblems, before, isFollowed, isOneOfSeries });
    before = draft.role ?? before;
  }
  for (const draft of drafts) {
    nameByColumns(draft, clues);
    askAgain(draft, clues);
    inherit(draft);
  }
}

interface Surroundings extends RoleClues {
  readonly hasSections: boolean;
  readonly hasProblems: boolean;
  /** The role of the section before it. */
  readonly before: Role;
  /** Whether another section stands behind it. */
  readonly isFollowed: boolean;
  /** Whether it stands behind a line of its own kind, so that both are likely to be about the same. */
  readonly isOneOfSeries: boolean;
}

function decideTopRole(root: SectionDraft, draft: SectionDraft, around: Surroundings): void {
  if (draft.role !== null) return;
  const isListed = root.role !== null && draft.form !== 'preamble';
  [draft.role, draft.roleSource] = isListed ? [root.role, 'title'] : decideRole(draft, around);
}

function decideRole(draft: SectionDraft, around: Surroundings): [Role, string] {
  const { titleRole, hasProblems } = around;
  if (draft.form === 'preamble' && around.hasSections) return ['background', 'position:preamble'];
  const isListed = titleRole === 'problems' || titleRole === 'measures' || titleRole === 'causes';
  if (isListed && !hasProblems) return [titleRole, 'title'];
  const content = around.grammar.roleOfContent(wordsOf(draft, around.folded));
  if (draft.form === 'preamble' && content !== 'problems') return ['background', 'position:preamble'];
  return roleOfPlace(content, around) ?? [content ?? roleBehind(around), sourceOf(content)];
}

/** A section that reads like problems beside a problems section tells of achievements before it and of causes behind it. */
function roleOfPlace(content: Role | null, around: Surroundings): [Role, string] | null {
  const { hasProblems, before, isFollowed, isOneOfSeries } = around;
  if (before === 'rectification' && (content === 'achievements' || content === null)) {
    return ['rectification', 'position:follows'];
  }
  const isBehind = before === 'problems' && !isOneOfSeries;
  if (content === 'problems' && hasProblems) {
    return isBehind ? ['causes', 'position:after-problems'] : ['achievements', 'position:before-problems'];
  }
  return content === null && isBehind && isFollowed ? ['causes', 'position:after-problems'] : null;
}

function roleBehind({ before }: Surroundings): Role {
  return before === 'background' ? 'achievements' : before;
}

function sourceOf(content: Role | null): string {
  return content === null ? 'position:follows' : `content:${content}`;
}

/** Everything below the draft, headings included. */
function wordsOf(draft: SectionDraft, folded: string): string {
  return [draft, ...inReadingOrder(draft)]
    .flatMap((each) => [each.headingSpan, ...each.paragraphs])
    .map((span) => folded.slice(span.start, span.end))
    .join('\n');
}

const ROLES_OF_COLUMNS = ['problems', 'rectification', 'causes', 'measures'] as const;

/** A table that has a column of problems is about problems, whatever stands around it. */
function nameByColumns(draft: SectionDraft, { folded, grammar }: RoleClues): void {
  const header = draft.rows[0];
  if (header === undefined || draft.role !== null) return;
  const roles = header.map((cell) => grammar.columnRole(bareHeading(folded.slice(cell.start, cell.end))));
  const role = ROLES_OF_COLUMNS.find((each) => roles.includes(each));
  if (role === undefined) return;
  draft.role = role;
  draft.roleSource = 'columns';
}

/** `关于……的问题` names a problem, but below a section that turned out to tell what was put right it is one of those. */
function askAgain(draft: SectionDraft, { grammar }: RoleClues): void {
  const { parent, role, heading } = draft;
  if (parent === null || !draft.roleSource.startsWith('heading:') || effectiveRole(parent) !== 'rectification') return;
  const isOwn = role !== 'problems' || grammar.roles.ofNestedHeading(heading, 'rectification') !== null;
  if (role === 'rectification' || !isOwn) draft.role = null;
}

function inherit(draft: SectionDraft): void {
  if (draft.role !== null || draft.parent === null) return;
  draft.role = effectiveRole(draft.parent);
  draft.roleSource = 'inherited';
}
