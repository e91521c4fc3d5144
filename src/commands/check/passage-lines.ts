import type { ClauseEdit, ReusedPassage } from '../../model/plan-reuse.ts';
import { CLAUSE_EDIT_NAMES, EDIT_NAMES } from '../../model/reuse-code-names.ts';
import { lineOf } from '../line-of.ts';
import { colours } from '../terminal/colours.ts';
import { displayWidth } from '../terminal/display-width.ts';
import { speaker } from '../terminal/say.ts';
import type { CheckView } from './check-view.ts';
import { type MarkedLine, markedLines } from './marked-lines.ts';

/** Columns too narrow for Chinese text beside each other. */
const NARROWEST = 24;
const WIDEST = 70;
const INDENT = '     ';
const GUTTER = ' │ ';

/** A passage beside its source, or above it on a narrow terminal. */
export function passageLines(passage: ReusedPassage, view: CheckView): string[] {
  const say = speaker(view.language);
  const lines = [
    say(
      `本报告第 ${lineIn(view, passage.documentId, passage.start)} 行`,
      `line ${lineIn(view, passage.documentId, passage.start)}`,
    ),
    say(
      `来源第 ${lineIn(view, passage.sourceDocumentId, passage.source.start)} 行`,
      `source line ${lineIn(view, passage.sourceDocumentId, passage.source.start)}`,
    ),
  ];
  const facts = [
    ...lines,
    say(EDIT_NAMES[passage.edit], passage.edit),
    say(`${passage.characters} 字`, `${passage.characters} characters`),
    ...clauseEdits(passage, view),
  ];
  const head = `${INDENT}${colours.dim(facts.join(say('，', ', ')))}`;
  const width = Math.min(WIDEST, Math.floor((view.width - INDENT.length - GUTTER.length) / 2));
  if (width < NARROWEST) return [head, ...above(passage, view)];
  const [left, right] = [passage.text, passage.sourceText].map((text) => markedLines(text, view.setPhrases, width));
  return [head, ...beside(left ?? [], right ?? [], width)];
}

/** `分句：改数字或日期 2，增加 1`; nothing where all stand as they are. */
function clauseEdits({ clauseEdits: edits }: ReusedPassage, { language }: CheckView): string[] {
  const say = speaker(language);
  const counts = new Map<ClauseEdit, number>();
  for (const edit of edits) if (edit !== 'same') counts.set(edit, (counts.get(edit) ?? 0) + 1);
  if (counts.size === 0) return [];
  const told = [...counts].map(([edit, times]) => `${say(CLAUSE_EDIT_NAMES[edit], edit)} ${times}`);
  return [`${say('分句：', 'clauses: ')}${told.join(say('、', ', '))}`];
}

function above(passage: ReusedPassage, view: CheckView): string[] {
  const width = Math.max(NARROWEST, view.width - INDENT.length - 2);
  return [passage.text, passage.sourceText].flatMap((text, side) =>
    markedLines(text, view.setPhrases, width).map(
      (line) => `${INDENT}${side === 0 ? '' : colours.dim('│ ')}${painted(line)}`,
    ),
  );
}

function beside(left: readonly MarkedLine[], right: readonly MarkedLine[], width: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const [one, other] = [left[row] ?? [], right[row] ?? []];
    const blanks = ' '.repeat(Math.max(0, width - displayWidth(one.map(({ text }) => text).join(''))));
    return `${INDENT}${painted(one)}${blanks}${colours.dim(GUTTER)}${painted(other)}`.trimEnd();
  });
}

function painted(line: MarkedLine): string {
  return line.map(({ text, isPhrase }) => (isPhrase ? colours.dim(text) : text)).join('');
}

function lineIn({ texts }: CheckView, documentId: string, offset: number): number {
  return lineOf(texts.get(documentId) ?? '', offset);
}
