import { LONGEST_GAP } from '../patterns/compile-pattern.ts';
import { fold } from '../patterns/fold.ts';
import { type PatternSets, type PatternStep, parsePattern } from '../patterns/parse-pattern.ts';

/** Stands in no dictionary, so that it can only be what `*` and `?` leave open. */
const FILLER = '〓';

/** How long the stretches are that are tried for `*`. */
const GAPS = ['', FILLER, FILLER.repeat(LONGEST_GAP)];

/** Whether a pattern stands for a finite list of wordings. */
export function isLiteral(pattern: string): boolean {
  return !/[*?]/u.test(pattern);
}

/**
 * Wordings that a pattern stands for, folded: all of them where there are few, else a sample spread evenly. `*` is
 * tried as nothing, one sign and the longest stretch; at the ends of a pattern it means nothing.
 */
export function patternWordings(pattern: string, sets: PatternSets, most: number): string[] {
  const sequences = parsePattern(pattern, sets);
  const share = Math.max(1, Math.floor(most / sequences.length));
  return [...new Set(sequences.flatMap((steps) => sequenceWordings(steps, share)))];
}

function sequenceWordings(steps: readonly PatternStep[], most: number): string[] {
  const choices = withoutOpenEnds(steps).map(choicesOf);
  const total = choices.reduce((product, each) => product * each.length, 1);
  const count = Math.min(total, most);
  return Array.from({ length: count }, (_, index) => wordingAt(choices, Math.floor((index * total) / count)));
}

function withoutOpenEnds(steps: readonly PatternStep[]): readonly PatternStep[] {
  const first = steps.findIndex((step) => step.kind !== 'gap');
  const last = steps.findLastIndex((step) => step.kind !== 'gap');
  return steps.slice(first, last + 1);
}

/** The wording of a number, read as digits of mixed radix. */
function wordingAt(choices: readonly (readonly string[])[], number: number): string {
  let rest = number;
  const parts = choices.map((words) => {
    const word = words[rest % words.length] ?? '';
    rest = Math.floor(rest / words.length);
    return word;
  });
  return fold(parts.join(''));
}

function choicesOf(step: PatternStep): readonly string[] {
  if (step.kind === 'gap') return GAPS;
  if (step.kind === 'any-character') return [FILLER];
  return step.kind === 'literal' ? [step.text] : step.texts;
}
