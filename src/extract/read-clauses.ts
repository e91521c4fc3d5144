import type { ProblemStatus } from '../model/statement.ts';
import { type Clause, splitClauses, splitSentences } from '../text/clauses.ts';
import type { ContextGrammar, StatusRule } from './context-grammar.ts';

/** A clause of a problem as the context rules read it; offsets are those of the shadow. */
export interface ReadClause extends Clause {
  readonly namesFault: boolean;
  readonly status: ProblemStatus;
  readonly cue: ClauseCue | null;
  readonly isExample: boolean;
}

export interface ClauseCue {
  readonly rule: StatusRule;
  readonly start: number;
  readonly end: number;
}

/** Reads each clause of a folded text: does it name a fault, and does the fault stand, or is it cured, absent, past, a goal? */
export function readClauses(folded: string, grammar: ContextGrammar): ReadClause[] {
  const clauses = splitClauses(folded);
  const named = new Set<Clause>();
  let at = 0;
  for (const word of [...grammar.faults.find(folded)].sort((a, b) => a.start - b.start)) {
    while (at < clauses.length && (clauses[at]?.end ?? 0) <= word.start) at += 1;
    const clause = clauses[at];
    if (clause !== undefined && clause.start <= word.start) named.add(clause);
  }
  const cues = cuesOf(folded, grammar);
  let openExample = -1;
  return clauses.map((clause) => {
    const words = folded.slice(clause.start, clause.end);
    if (grammar.exampleOpener.test(words)) openExample = clause.sentence;
    const cue = cueFor(clause, words, cues, grammar);
    const status = cue?.rule.status ?? 'present';
    return { ...clause, namesFault: named.has(clause), status, cue, isExample: openExample === clause.sentence };
  });
}

interface SentenceCue extends ClauseCue {
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

function cuesOf(folded: string, grammar: ContextGrammar): SentenceCue[] {
  return splitSentences(folded, '。；！？\n').flatMap((sentence) => {
    const words = folded.slice(sentence.start, sentence.end);
    return grammar.cues.flatMap((rule) => {
      const match = rule.words.exec(words);
      if (match === null || rule.none.test(words)) return [];
      const start = sentence.start + match.index;
      return [{ rule, start, end: start + match[0].length, sentenceStart: sentence.start, sentenceEnd: sentence.end }];
    });
  });
}

/** The cue whose reach holds the clause; a clause that says “仍” stands whatever was said before it. */
function cueFor(
  clause: Clause,
  words: string,
  cues: readonly SentenceCue[],
  grammar: ContextGrammar,
): ClauseCue | null {
  const inSentence = cues.filter((cue) => cue.sentenceStart <= clause.start && clause.end <= cue.sentenceEnd);
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

function isBehind(cue: ClauseCue, clause: Clause, stillIndex: number): boolean {
  return cue.start >= clause.start + stillIndex && cue.start < clause.end;
}
