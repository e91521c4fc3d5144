import type { Section } from '../model/section.ts';
import type { Span } from '../model/span.ts';
import type { StatementKind } from '../model/statement.ts';
import type { ContextGrammar } from './context-grammar.ts';

/** A passage that a rule takes for a statement. */
export interface Candidate extends Span {
  readonly title: Span;
  readonly marker: string;
  readonly ruleId: string;
  readonly kind: StatementKind;
}

/** A passage that a rule considered and left. */
export interface Rejection extends Span {
  readonly reason: string;
  readonly cue: string;
}

export interface Taken {
  readonly candidates: readonly Candidate[];
  readonly left: readonly Rejection[];
}

/** What the rules of extraction see of a section. */
export interface SectionView {
  readonly section: Section;
  readonly kind: StatementKind;
  readonly children: readonly Section[];
  readonly folded: string;
  readonly grammar: ContextGrammar;
}

export function nothingTaken(left: readonly Rejection[] = []): Taken {
  return { candidates: [], left };
}

export function joinTaken(parts: readonly Taken[]): Taken {
  return { candidates: parts.flatMap((part) => part.candidates), left: parts.flatMap((part) => part.left) };
}
