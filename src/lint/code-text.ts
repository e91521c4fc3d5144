import type { ContextGrammar } from '../extract/context-grammar.ts';
import type { Coding } from '../model/coding.ts';
import { codeProblem } from '../tag/code-problem.ts';
import type { Coder } from '../tag/coder.ts';
import { readText } from './read-text.ts';

/** The codings that an analysis would give to a problem of this text, the primary one first. */
export function codeText(text: string, grammar: ContextGrammar, coder: Coder): Coding[] {
  const { statement, folded } = readText(text, grammar);
  return codeProblem(statement, folded, coder);
}
