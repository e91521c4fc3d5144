import type { LineRule, RuleExamples } from './heading-dictionary.ts';
import type { ProblemStatus } from './statement.ts';

/** Words that tell of a fault that it is cured, absent, past or a goal. */
export interface ContextRule {
  readonly id: string;
  readonly status: Exclude<ProblemStatus, 'present'>;
  /** Whether the cue speaks of what follows it, what stands before it, or the whole clause. */
  readonly reach: 'forward' | 'backward' | 'clause' | 'sentence';
  readonly words: readonly string[];
  readonly none: readonly string[];
  readonly examples: RuleExamples;
}

/** `dictionaries/context.yaml`. */
export interface ContextDictionary {
  /** Word lists shared by all dictionaries, referred to as `$name`. */
  readonly sets: ReadonlyMap<string, readonly string[]>;
  /** Patterns that make a clause name a fault. */
  readonly faults: readonly string[];
  /** Patterns that look like a fault and are none. */
  readonly notFaults: readonly string[];
  /** Words that end the reach of a cue: `但`, `仍`. */
  readonly stillPresent: readonly string[];
  readonly rules: readonly ContextRule[];
  /** Words that open an example: `比如`. */
  readonly exampleOpeners: readonly string[];
  /** Words that continue the fault before them: `有的`, `比如`, `导致`. */
  readonly continuations: readonly string[];
  /** Subjects that name only a topic: `学习方面`. */
  readonly topicOnly: readonly string[];
  /** Verbs that name a task: `加强`, `坚持`. */
  readonly tasks: readonly string[];
  /** Sentences that only say that there are problems. */
  readonly existence: readonly string[];
  /** Words by which a passage turns to problems: `清醒认识到`. */
  readonly recognition: readonly string[];
  /** Words that speak of all problems before them: `对这些问题`. */
  readonly aboutAll: readonly string[];
  /** What an item of a rectification section says where the fault is not put right yet. */
  readonly unfinished: LineRule;
  /** Words by which a sentence of an announced list goes on about the fault before it. */
  readonly consequences: readonly string[];
}
