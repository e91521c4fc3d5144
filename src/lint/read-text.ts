import type { ContextGrammar } from '../extract/context-grammar.ts';
import { readProblem } from '../extract/problem-status.ts';
import { firstSentence, trimSpan } from '../extract/title-span.ts';
import type { Statement } from '../model/statement.ts';
import { fold } from '../patterns/fold.ts';
import { shadowOf } from '../text/shadow.ts';

/** A bare text read as a problem: the statement and the folded text that its offsets count in. */
export interface ReadText {
  readonly statement: Statement;
  readonly folded: string;
}

/** Reads a text as an analysis would read an item of a problems section: its first sentence is its title. */
export function readText(text: string, grammar: ContextGrammar): ReadText {
  const folded = fold(text);
  const title = firstSentence(folded, 0, folded.length);
  const span = { start: title.start, end: trimSpan(folded, title.start, folded.length).end };
  const reading = readProblem(shadowOf(folded, span), shadowOf(folded, title).text.length, grammar);
  const statement: Statement = {
    ...span,
    id: 'example',
    sectionId: 'example',
    kind: 'problem',
    order: 1,
    marker: '',
    title,
    status: reading.status,
    statusCue: reading.cue,
    manifestations: reading.manifestations,
    ruleId: 'example',
  };
  return { statement, folded };
}
