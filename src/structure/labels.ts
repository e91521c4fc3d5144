import type { LabelRule } from '../model/heading-dictionary.ts';
import type { Role } from '../model/section.ts';
import type { Span } from '../model/span.ts';
import { anyWord } from '../patterns/any-word.ts';
import { fold } from '../patterns/fold.ts';

/** A label such as `整改措施：` at the beginning of a piece. */
export interface LabelStart extends Span {
  readonly role: Role;
}

export interface LabelGrammar {
  /** The label that stands at the offset, or null. */
  labelAt(folded: string, offset: number): LabelStart | null;
  /** Whether a label of any kind, also one that opens nothing, stands at the offset. */
  isAnyLabel(folded: string, offset: number): boolean;
}

interface CompiledLabel {
  readonly rule: LabelRule;
  readonly expression: RegExp;
}

const OPENING_BRACKETS = '"【[（';

export function createLabelGrammar(rules: readonly LabelRule[]): LabelGrammar {
  const labels = rules.map((rule) => ({ rule, expression: labelExpression(rule) }));
  const starts = firstCharacters(rules);
  const find = (folded: string, offset: number) =>
    starts.has(folded.charCodeAt(offset)) ? labelFound(labels, folded, offset) : undefined;
  return {
    labelAt: (folded, offset) => {
      const found = find(folded, offset);
      if (found === undefined || found.rule.keep) return null;
      return { start: offset, end: found.expression.lastIndex, role: found.rule.role };
    },
    isAnyLabel: (folded, offset) => find(folded, offset) !== undefined,
  };
}

function labelFound(labels: readonly CompiledLabel[], folded: string, offset: number): CompiledLabel | undefined {
  return labels.find(({ expression }) => {
    expression.lastIndex = offset;
    return expression.test(folded);
  });
}

function firstCharacters(rules: readonly LabelRule[]): ReadonlySet<number> {
  const words = rules.flatMap((rule) => rule.words).map(fold);
  return new Set([...OPENING_BRACKETS, ...words].map((word) => word.charCodeAt(0)));
}

function labelExpression(rule: LabelRule): RegExp {
  return new RegExp(`["【\\[（]?${anyWord(rule.words)}["】\\]）]?\\s*：\\s*`, 'y');
}
