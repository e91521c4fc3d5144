import { fold } from './fold.ts';
import { isFixed, type PatternSets, type PatternStep, parsePattern } from './parse-pattern.ts';

/** The longest stretch that `*` stands for, in UTF-16 code units. */
export const LONGEST_GAP = 8;

const INSIDE_CLAUSE = '[^，。；：！？\\n]';

/** One character is two code units where it stands outside the Basic Multilingual Plane, as rare names do. */
const ONE_CHARACTER = `(?:[\\ud800-\\udbff][\\udc00-\\udfff]|${INSIDE_CLAUSE})`;
const LONGEST_CHARACTER = 2;

/** Matches nothing: what a set without words stands for. */
const NO_WORD = '(?!)';

export interface CompiledPattern {
  readonly source: string;
  /** Words of which one stands in every match; a search for them finds the candidates. */
  readonly anchors: readonly string[];
  /** How far before an anchor a match can begin. */
  readonly shortestLead: number;
  readonly longestLead: number;
  /** Sticky; null where the pattern is one literal and the anchor itself is the match. */
  readonly expression: RegExp | null;
  /** Whether the pattern may stand around words that are not its own. */
  readonly hasGap: boolean;
}

/**
 * Compiles a pattern of the dictionary for matching on folded text (see `fold`).
 *
 * @param gap how many code units `*` stands for at the most
 * @returns one compiled pattern for each sequence that the pattern may be
 * @throws PatternSyntaxError
 */
export function compilePattern(pattern: string, sets: PatternSets, gap = LONGEST_GAP): CompiledPattern[] {
  return parsePattern(pattern, sets).map((steps) => compileSteps(pattern, steps.map(foldStep), gap));
}

function compileSteps(pattern: string, steps: readonly PatternStep[], gap: number): CompiledPattern {
  const anchorIndex = chooseAnchor(steps);
  const anchorStep = steps[anchorIndex];
  const before = steps.slice(0, anchorIndex);
  const isLiteral = steps.length === 1 && anchorStep?.kind === 'literal';
  return {
    source: pattern,
    anchors: anchorStep === undefined ? [] : wordsOf(anchorStep),
    shortestLead: sum(before.map(shortestLength)),
    longestLead: sum(before.map((step) => longestLength(step, gap))),
    expression: isLiteral ? null : new RegExp(expressionOf(steps, gap), 'y'),
    hasGap: steps.some((step) => step.kind === 'gap'),
  };
}

function foldStep(step: PatternStep): PatternStep {
  if (step.kind === 'literal') return { kind: 'literal', text: fold(step.text) };
  if (step.kind === 'alternatives') return { kind: 'alternatives', texts: longestFirst(step.texts.map(fold)) };
  return step;
}

function longestFirst(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** The step with the fewest and longest words makes the rarest anchor. */
function chooseAnchor(steps: readonly PatternStep[]): number {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  steps.forEach((step, index) => {
    if (!isFixed(step)) return;
    const shortest = Math.min(...wordsOf(step).map((word) => word.length));
    const lead = steps.slice(0, index).some((earlier) => earlier.kind === 'gap') ? 2 : 1;
    const cost = (wordsOf(step).length * lead) / shortest ** 2;
    if (cost < bestCost) [best, bestCost] = [index, cost];
  });
  return best;
}

function wordsOf(step: PatternStep): readonly string[] {
  if (step.kind === 'literal') return [step.text];
  return step.kind === 'alternatives' ? step.texts : [];
}

function shortestLength(step: PatternStep): number {
  if (step.kind === 'any-character') return 1;
  if (step.kind === 'gap') return 0;
  return Math.min(...wordsOf(step).map((word) => word.length));
}

function longestLength(step: PatternStep, gap: number): number {
  if (step.kind === 'any-character') return LONGEST_CHARACTER;
  if (step.kind === 'gap') return gap;
  return Math.max(...wordsOf(step).map((word) => word.length));
}

/** The source of a regular expression for the pattern, for callers that anchor it themselves. */
export function patternExpression(pattern: string, sets: PatternSets, gap = LONGEST_GAP): string {
  const sequences = parsePattern(pattern, sets).map((steps) => expressionOf(steps.map(foldStep), gap));
  return sequences.length === 1 ? (sequences[0] ?? '') : `(?:${sequences.join('|')})`;
}

function expressionOf(steps: readonly PatternStep[], gap: number): string {
  return steps.map((step) => toExpression(step, gap)).join('');
}

function toExpression(step: PatternStep, gap: number): string {
  if (step.kind === 'any-character') return ONE_CHARACTER;
  if (step.kind === 'gap') return `${INSIDE_CLAUSE}{0,${gap}}`;
  if (step.kind === 'literal') return escapeExpression(step.text);
  return step.texts.length === 0 ? NO_WORD : `(?:${step.texts.map(escapeExpression).join('|')})`;
}

/** Quotes every character that a regular expression, with the flag `u` or without, reads as a sign outside brackets. */
export function escapeExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
