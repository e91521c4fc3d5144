import type { ProblemStatus } from '../model/statement.ts';
import { type Clause, splitClauses } from '../text/clauses.ts';
import type { ContextGrammar } from './context-grammar.ts';
import type { SentenceCue } from './context-matcher.ts';

/** A clause of a problem as the context rules read it; offsets are those of the text read. */
export interface ReadClause extends Clause {
  readonly namesFault: boolean;
  readonly status: ProblemStatus;
  readonly cue: SentenceCue | null;
  readonly isExample: boolean;
}

/** Reads each clause of a folded text: does it name a fault, and does the fault stand, or is it cured, absent, past, a goal? */
export function readClauses(folded: string, grammar: ContextGrammar): ReadClause[] {
  const clauses = splitClauses(folded);
  const { faults, cues } = grammar.matcher.read(folded);
  let openExample = -1;
  let fault = 0;
  let firstCue = 0;
  return clauses.map((clause) => {
    while ((cues[firstCue]?.sentence.end ?? Number.POSITIVE_INFINITY) < clause.end) firstCue += 1;
    while (fault < faults.length && (faults[fault]?.start ?? 0) < clause.start) fault += 1;
    const words = folded.slice(clause.start, clause.end);
    const isFound = (faults[fault]?.start ?? Number.POSITIVE_INFINITY) < clause.end;
    const namesFault = isFound || grammar.matcher.namesFault(words);
    if (grammar.exampleOpener.test(words)) openExample = clause.sentence;
    const cue = cueFor(clause, words, cuesAround(clause, cues, firstCue), grammar);
    const status = cue?.rule.status ?? 'present';
    return { ...clause, namesFault, status, cue, isExample: openExample === clause.sentence };
  });
}

/** The cues of the sentence that holds the clause; none of those before `first` can. */
function cuesAround(clause: Clause, cues: readonly SentenceCue[], first: number): readonly SentenceCue[] {
  let end = first;
  while ((cues[end]?.sentence.start ?? Number.POSITIVE_INFINITY) <= clause.start) end += 1;
  return cues.slice(first, end);
}

/** The cue whose reach holds the clause; a clause that says “仍” stands whatever was said before it. */
function cueFor(
  clause: Clause,
  words: string,
  inSentence: readonly SentenceCue[],
  grammar: ContextGrammar,
): SentenceCue | null {
  if (inSentence.length === 0) return null;
  const still = grammar.stillPresent.exec(words);
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
