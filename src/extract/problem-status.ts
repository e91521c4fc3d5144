import type { Manifestation, ProblemStatus, StatusCue } from '../model/statement.ts';
import { type Shadow, sourceSpan } from '../text/shadow.ts';
import type { ContextGrammar } from './context-grammar.ts';
import { isStandingFault, type ReadClause, readClauses } from './read-clauses.ts';
import type { SentenceCue } from './sentence-cues.ts';

export interface ProblemReading {
  readonly status: ProblemStatus;
  readonly cue: StatusCue | null;
  readonly manifestations: readonly Manifestation[];
}

/**
 * Whether the problem stands. Its title decides where it holds a cue, unless a later clause says that the fault
 * is still there; a title that names no fault leaves the decision to the first sentence behind it.
 *
 * @param titleEnd end of the title in offsets of the shadow
 */
export function readProblem(shadow: Shadow, titleEnd: number, grammar: ContextGrammar): ProblemReading {
  const clauses = readClauses(shadow.text, grammar);
  const cue = decidingCue(shadow, clauses, titleEnd, grammar);
  return {
    status: cue?.rule.status ?? 'present',
    cue: cue === null ? null : statusCue(shadow, cue),
    manifestations: manifestationsOf(shadow, clauses),
  };
}

function decidingCue(
  shadow: Shadow,
  clauses: readonly ReadClause[],
  titleEnd: number,
  grammar: ContextGrammar,
): SentenceCue | null {
  if (clauses.every((clause) => clause.cue === null)) return null;
  const title = clauses.filter((clause) => clause.start < titleEnd);
  const body = clauses.filter((clause) => clause.start >= titleEnd);
  const standsOn = clauses.some((clause) => standsStill(shadow, clause, grammar));
  const inTitle = title.find((clause) => clause.cue !== null)?.cue ?? null;
  if (inTitle !== null) return standsOn || title.some(isStandingFault) ? null : inTitle;
  if (title.some((clause) => clause.namesFault)) return null;
  const firstSentence = body.filter((clause) => clause.sentence === body[0]?.sentence);
  const inBody = firstSentence.find((clause) => clause.cue !== null)?.cue ?? null;
  return standsOn || firstSentence.some(isStandingFault) ? null : inBody;
}

function standsStill(shadow: Shadow, clause: ReadClause, grammar: ContextGrammar): boolean {
  return isStandingFault(clause) && grammar.stillPresent.test(shadow.text.slice(clause.start, clause.end));
}

function statusCue(shadow: Shadow, cue: SentenceCue): StatusCue {
  return {
    ...sourceSpan(shadow, cue.start, cue.end),
    ruleId: cue.rule.id,
    text: shadow.text.slice(cue.start, cue.end),
  };
}

function manifestationsOf(shadow: Shadow, clauses: readonly ReadClause[]): Manifestation[] {
  return clauses.filter(isStandingFault).map((clause) => ({
    ...sourceSpan(shadow, clause.start, clause.end),
    status: clause.status,
    isExample: clause.isExample,
  }));
}
