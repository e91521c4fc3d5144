import type { Span } from '../model/span.ts';
import type { StatementKind } from '../model/statement.ts';
import { endWithoutBlanks } from '../text/blank.ts';
import { splitSentences } from '../text/clauses.ts';
import type { ContextGrammar } from './context-grammar.ts';
import { readClauses } from './read-clauses.ts';

/** Whether what leads a series names only a topic, announces, or says nothing: then its points are statements of their own. */
export function leadNamesOnlyTopic(folded: string, lead: Span, kind: StatementKind, grammar: ContextGrammar): boolean {
  const sentences = sentencesOf(folded, lead);
  if (kind === 'problem' && sentences.length === 1 && isBareName(sentences[0] ?? '', grammar)) return true;
  return sentences.every((sentence) => isTopicOrAnnouncement(sentence, grammar));
}

/** “后勤保障部。一是……” is led by a name alone. */
function isBareName(sentence: string, grammar: ContextGrammar): boolean {
  return sentence.length <= LONGEST_NAME && readClauses(sentence, grammar).every((clause) => !clause.namesFault);
}

const LONGEST_NAME = 6;

/** Whether the lead of a series in running text names the fault or the task itself, so that the points only spell it out. */
export function leadNamesMatter(folded: string, lead: Span, kind: StatementKind, grammar: ContextGrammar): boolean {
  const first = sentencesOf(folded, lead)[0];
  if (first === undefined || isTopicOrAnnouncement(first, grammar)) return false;
  if (/：\s*$/u.test(folded.slice(lead.start, lead.end))) return false;
  if (kind !== 'problem')
    return (kind === 'measure' && grammar.task.test(first)) || isShortSentence(first, folded, lead);
  return first.length <= LONGEST_TITLE && readClauses(first, grammar).some((clause) => clause.namesFault);
}

function isShortSentence(first: string, folded: string, lead: Span): boolean {
  return first.length <= SHORT_TITLE && !first.includes('，') && /。\s*$/u.test(folded.slice(lead.start, lead.end));
}

/** A sentence of its own that is this short names the matter, whatever its verb. */
const SHORT_TITLE = 16;

/** A lead longer than this is an introduction, not a title. */
const LONGEST_TITLE = 45;

function sentencesOf(folded: string, lead: Span): string[] {
  return splitSentences(folded, '。！？；\n', lead.start, lead.end)
    .map((sentence) => bareSentence(folded, sentence))
    .filter((sentence) => sentence.length > 0);
}

const CLOSING_SIGNS = '，。：；！？、';

/** A sentence without blanks and without the signs at its end. */
function bareSentence(folded: string, { start, end }: Span): string {
  let last = endWithoutBlanks(folded, start, end);
  while (last > start && CLOSING_SIGNS.includes(folded[last - 1] ?? '')) last -= 1;
  return folded.slice(start, last).replaceAll(/\s/gu, '');
}

function isTopicOrAnnouncement(sentence: string, grammar: ContextGrammar): boolean {
  return grammar.topicOnly.test(sentence) || grammar.announcing.test(sentence);
}
