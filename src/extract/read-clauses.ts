import type { Span } from '../model/span.ts';
import type { ProblemStatus } from '../model/statement.ts';
import { type Clause, splitClauses } from '../text/clauses.ts';
import type { CueWords } from './clause-words.ts';
import type { ContextGrammar } from './context-grammar.ts';
import { type SentenceCue, sentenceCues } from './sentence-cues.ts';

/** A clause of a problem as the context rules read it; offsets are those of the text read. */
export interface ReadClause extends Clause {
  readonly namesFault: boolean;
  readonly status: ProblemStatus;
  readonly cue: SentenceCue | null;
  readonly isExample: boolean;
}

/** Reads each clause of a folded text: does it name a fault, and does the fault stand, or is it cured, absent, past, a goal? */
export function readClauses(folded: string, grammar: ContextGrammar): ReadClause[] {
  const read = splitClauses(folded).map((clause) => readWords(folded, clause, grammar));
  const cues = sentenceCues(folded, read.flatMap(cuesInText), grammar.statusRules);
  const cuesOf = cuesByClause(cues);
  let openExample = -1;
  return read.map((each) => {
    const { start, end, sentence, words, namesFault } = each;
    if (grammar.exampleOpener.test(words)) openExample = sentence;
    const cue = cues.length === 0 ? null : cueFor(each, cuesOf(each), grammar);
    const status = cue?.rule.status ?? 'present';
    return { start, end, sentence, namesFault, status, cue, isExample: openExample === sentence };
  });
}

/** Whether a clause names a fault that stands today. */
export function isStandingFault({ namesFault, status }: ReadClause): boolean {
  return namesFault && status === 'present';
}

/** Whether any clause of a stretch of a folded text names a fault that stands today. */
export function namesStandingFault(folded: string, { start, end }: Span, grammar: ContextGrammar): boolean {
  return readClauses(folded.slice(start, end), grammar).some(isStandingFault);
}

interface ClauseWithWords extends Clause {
  readonly words: string;
  readonly namesFault: boolean;
  /** Offsets are those of the clause. */
  readonly cues: readonly CueWords[];
}

function readWords(folded: string, { start, end, sentence }: Clause, grammar: ContextGrammar): ClauseWithWords {
  const words = folded.slice(start, end);
  const { namesFault, cues } = grammar.clauseWords(words);
  return { start, end, sentence, words, namesFault, cues };
}

function cuesInText({ cues, start }: ClauseWithWords): readonly CueWords[] {
  return cues.length === 0 ? cues : cues.map((cue) => ({ ...cue, start: cue.start + start, end: cue.end + start }));
}

/** Gives the cues of the sentence that holds a clause, asked clause by clause from the first on. */
function cuesByClause(cues: readonly SentenceCue[]): (clause: Clause) => readonly SentenceCue[] {
  let first = 0;
  return (clause) => {
    while ((cues[first]?.sentence.end ?? Number.POSITIVE_INFINITY) < clause.end) first += 1;
    let end = first;
    while ((cues[end]?.sentence.start ?? Number.POSITIVE_INFINITY) <= clause.start) end += 1;
    return cues.slice(first, end);
  };
}

/** The cue whose reach holds the clause; a clause that says “仍” stands whatever was said before it. */
function cueFor(
  clause: ClauseWithWords,
  inSentence: readonly SentenceCue[],
  grammar: ContextGrammar,
): SentenceCue | null {
  if (inSentence.length === 0) return null;
  const still = grammar.stillPresent.exec(clause.words);
  return (
    inSentence.find((cue) => reaches(cue, clause) && (still === null || isBehind(cue, clause, still.index))) ?? null
  );
}

function reaches(cue: SentenceCue, clause: Clause): boolean {
  const own = cue.start >= clause.start && cue.start < clause.end;
  if (cue.rule.reach === 'sentence' || own) return true;
  if (cue.rule.reach === 'forward') return clause.start >= cue.end;
  return cue.rule.reach === 'backward' && clause.end <= cue.start;
}

function isBehind(cue: SentenceCue, clause: Clause, stillIndex: number): boolean {
  return cue.start >= clause.start + stillIndex && cue.start < clause.end;
}
