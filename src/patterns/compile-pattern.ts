import { anyWord, escapeExpression } from './any-word.ts';
import { fold } from './fold.ts';
import { type PatternSets, type PatternStep, parsePattern } from './parse-pattern.ts';

/** The longest stretch that `*` stands for, in UTF-16 code units. */
export const LONGEST_GAP = 8;

const INSIDE_CLAUSE = '[^，。；：！？\\n]';

/** Words of which one must stand in the text, and how much may stand between them and the words before. */
export interface PatternElement {
  /** Folded, without repetition. */
  readonly words: readonly string[];
  readonly shortestGap: number;
  readonly longestGap: number;
}

/** One way in which a pattern matches: its elements in order, all inside one clause. */
export interface PatternSequence {
  readonly elements: readonly PatternElement[];
  /** Characters that the pattern wants behind its last element. */
  readonly trailing: number;
  /** Whether the pattern may stand around words that are not its own. */
  readonly hasGap: boolean;
}

/**
 * Compiles a pattern of the dictionary for matching on folded text (see `fold`). A gap at either end of a pattern
 * says nothing and is left out; a group that may be empty gives one sequence with and one without it.
 *
 * @param gap how many code units `*` stands for at the most
 * @throws PatternSyntaxError
 */
export function compilePattern(pattern: string, sets: PatternSets, gap = LONGEST_GAP): PatternSequence[] {
  return parsePattern(pattern, sets)
    .flatMap(withoutOptionalSteps)
    .map((steps) => toSequence(steps, gap));
}

/** Parts a sequence in two at each group that may be empty. */
function withoutOptionalSteps(steps: readonly PatternStep[]): PatternStep[][] {
  return steps.reduce<PatternStep[][]>(
    (sequences, step) => sequences.flatMap((sequence) => choicesOf(step).map((choice) => [...sequence, ...choice])),
    [[]],
  );
}

function choicesOf(step: PatternStep): PatternStep[][] {
  if (step.kind !== 'alternatives' || !step.texts.includes('')) return [[step]];
  const texts = step.texts.filter((text) => text !== '');
  return texts.length === 0 ? [[]] : [[{ kind: 'alternatives', texts }], []];
}

function toSequence(steps: readonly PatternStep[], gap: number): PatternSequence {
  const elements: PatternElement[] = [];
  let [shortestGap, longestGap] = [0, 0];
  for (const step of joinLiterals(steps)) {
    if (step.kind === 'gap') longestGap += gap;
    else if (step.kind === 'any-character') [shortestGap, longestGap] = [shortestGap + 1, longestGap + 1];
    else {
      const isFirst = elements.length === 0;
      elements.push({ words: wordsOf(step), shortestGap, longestGap: isFirst ? shortestGap : longestGap });
      [shortestGap, longestGap] = [0, 0];
    }
  }
  const hasGap = elements.slice(1).some((element) => element.longestGap > element.shortestGap);
  return { elements, trailing: shortestGap, hasGap };
}

/** Literals that stand together are one word, which is rarer than its parts. */
function joinLiterals(steps: readonly PatternStep[]): PatternStep[] {
  const joined: PatternStep[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (step.kind === 'literal' && last?.kind === 'literal')
      joined[joined.length - 1] = { kind: 'literal', text: last.text + step.text };
    else joined.push(step);
  }
  return joined;
}

function wordsOf(step: PatternStep): string[] {
  if (step.kind === 'literal') return [fold(step.text)];
  return step.kind === 'alternatives' ? [...new Set(step.texts.map(fold))] : [];
}

/** The source of a regular expression for the pattern, for callers that anchor it themselves. */
export function patternExpression(pattern: string, sets: PatternSets, gap = LONGEST_GAP): string {
  const sequences = parsePattern(pattern, sets).map((steps) => steps.map((step) => toExpression(step, gap)).join(''));
  return sequences.length === 1 ? (sequences[0] ?? '') : `(?:${sequences.join('|')})`;
}

function toExpression(step: PatternStep, gap: number): string {
  if (step.kind === 'any-character') return INSIDE_CLAUSE;
  if (step.kind === 'gap') return `${INSIDE_CLAUSE}{0,${gap}}`;
  if (step.kind === 'literal') return escapeExpression(fold(step.text));
  return anyWord(step.texts);
}
