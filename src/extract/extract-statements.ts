import { groupBy } from '../collections/group-by.ts';
import type { Role, Section } from '../model/section.ts';
import { KIND_OF_ROLE, type LeftPassage, type Statement } from '../model/statement.ts';
import { shadowOfTitled } from '../text/shadow.ts';
import { type Candidate, nothingTaken, type SectionView, type Taken } from './candidate.ts';
import type { ContextGrammar } from './context-grammar.ts';
import { headsProblems } from './heads-problems.ts';
import { readProblem } from './problem-status.ts';
import { takeItem } from './rules/items.ts';
import { takeParagraphs } from './rules/paragraphs.ts';
import { takeTableCells } from './rules/table-cells.ts';

export interface Extraction {
  readonly statements: readonly Statement[];
  readonly left: readonly LeftPassage[];
}

/**
 * Takes the problems, causes, measures and claims from the sections of one document.
 *
 * @param text the source, from which numbers are quoted; @param folded the same folded
 */
export function extractStatements(
  sections: readonly Section[],
  text: string,
  folded: string,
  documentId: string,
  grammar: ContextGrammar,
): Extraction {
  const children = groupBy(sections, ({ parentId }) => parentId);
  const statements: Statement[] = [];
  const left: LeftPassage[] = [];
  for (const section of sections) {
    const taken = takeFrom(section, children.get(section.id) ?? [], folded, grammar);
    for (const each of taken.left) left.push({ ...each, sectionId: section.id });
    for (const candidate of taken.candidates) {
      statements.push(toStatement(candidate, section, statements.length + 1, { text, folded, documentId, grammar }));
    }
  }
  return { statements, left };
}

function takeFrom(section: Section, children: readonly Section[], folded: string, grammar: ContextGrammar): Taken {
  if (section.form === 'table') return takeTableCells(section, folded, grammar);
  const kind = KIND_OF_ROLE[section.role];
  if (kind === undefined) return nothingTaken();
  const view: SectionView = { section, kind, children, folded, grammar };
  if (children.some((child) => isItemBelow(child, section.role))) return leadsOf(view);
  return isItem(section, children) && !headsProblems(view) ? takeItem(view) : takeParagraphs(view);
}

/** Whether a child makes the section above it a heading: counted or titled items, or the label that holds its text. */
function isItemBelow(child: Section, role: Role): boolean {
  if (child.form === 'numbered' || child.form === 'title-line') return child.role === role;
  return child.form === 'label' && child.role === role;
}

/**
 * A counted or titled piece is an item unless its own words make it a section. One that only its content gave a
 * role to is a section where several paragraphs stand below its line.
 */
function isItem(section: Section, children: readonly Section[]): boolean {
  if (section.form === 'label') return true;
  if (section.form !== 'numbered' && section.form !== 'title-line') return false;
  if (section.roleSource.startsWith('heading:') || section.roleSource.startsWith('turn:')) return false;
  const isByContent = section.roleSource.startsWith('content:') || section.roleSource.startsWith('position:');
  return !(isByContent && section.level === 1 && section.paragraphs.length > 1 && children.length === 0);
}

/** Text above counted items announces them. */
function leadsOf(view: SectionView): Taken {
  return nothingTaken(view.section.paragraphs.map((paragraph) => ({ ...paragraph, reason: 'lead', cue: '' })));
}

interface Source {
  readonly text: string;
  readonly folded: string;
  readonly documentId: string;
  readonly grammar: ContextGrammar;
}

function toStatement(candidate: Candidate, section: Section, order: number, source: Source): Statement {
  const base = {
    id: `${source.documentId}-${candidate.title.start.toString(36).padStart(5, '0')}`,
    sectionId: section.id,
    kind: candidate.kind,
    order,
    start: candidate.start,
    end: candidate.end,
    title: candidate.title,
    marker: candidate.marker,
    ruleId: candidate.ruleId,
  };
  if (candidate.kind !== 'problem') return { ...base, status: null, statusCue: null, manifestations: [] };
  const shadow = shadowOfTitled(source.folded, candidate.title, candidate.end);
  const reading = readProblem(shadow, shadow.titleLength, source.grammar);
  return { ...base, status: reading.status, statusCue: reading.cue, manifestations: reading.manifestations };
}
