/** One step of a parsed pattern. Alternatives are plain literals; an empty one makes the step optional. */
export type PatternStep =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'alternatives'; readonly texts: readonly string[] }
  | { readonly kind: 'any-character' }
  | { readonly kind: 'gap' };

/** Named word lists that patterns refer to as `$name`. */
export type PatternSets = ReadonlyMap<string, readonly string[]>;

export class PatternSyntaxError extends Error {
  override readonly name = 'PatternSyntaxError';
}

const SPECIAL = /[*?()|$]/u;
const SET_NAME = /^\$([a-z][a-z0-9_]*)/u;

/**
 * Reads the dictionary's pattern language: literal text, `*` (a short gap inside a clause), `?` (one UTF-16 code unit),
 * `(a|b)` and `$set`. A group whose parts hold more than words, `(挂在*嘴上|空转)`, is multiplied out.
 *
 * @returns the sequences of steps of which any one may match
 * @throws PatternSyntaxError with what was expected and what stood there
 */
export function parsePattern(pattern: string, sets: PatternSets): readonly (readonly PatternStep[])[] {
  const sequences = readSequences(pattern, pattern, sets);
  if (sequences.every((steps) => steps.some(isFixed))) return sequences;
  throw new PatternSyntaxError(`expected at least one word that must stand in the text, got "${pattern}"`);
}

function readSequences(part: string, pattern: string, sets: PatternSets): PatternStep[][] {
  let sequences: PatternStep[][] = [[]];
  let position = 0;
  while (position < part.length) {
    const [choices, length] = readChoices(part, position, pattern, sets);
    sequences = sequences.flatMap((steps) => choices.map((choice) => [...steps, ...choice]));
    position += length;
  }
  return sequences;
}

/** The step at a position as the sequences it may be, with the length it takes in the pattern. */
function readChoices(part: string, position: number, pattern: string, sets: PatternSets): [PatternStep[][], number] {
  switch (part[position]) {
    case '*':
      return [[[{ kind: 'gap' }]], 1];
    case '?':
      return [[[{ kind: 'any-character' }]], 1];
    case '$':
      return readSet(part, position, pattern, sets);
    case '(':
      return readGroup(part, position, pattern, sets);
    case ')':
    case '|':
      throw new PatternSyntaxError(`expected "(" before "${part[position]}", got it alone in "${pattern}"`);
    default:
      return readLiteral(part, position);
  }
}

function readLiteral(part: string, position: number): [PatternStep[][], number] {
  let end = position;
  while (end < part.length && !SPECIAL.test(part[end] ?? '')) end += 1;
  return [[[{ kind: 'literal', text: part.slice(position, end) }]], end - position];
}

function readSet(part: string, position: number, pattern: string, sets: PatternSets): [PatternStep[][], number] {
  const name = SET_NAME.exec(part.slice(position))?.[1];
  if (name === undefined) throw new PatternSyntaxError(`expected the name of a set after "$" in "${pattern}"`);
  const texts = sets.get(name);
  if (texts === undefined) {
    const known = [...sets.keys()].map((key) => `$${key}`).join(', ');
    throw new PatternSyntaxError(`expected one of the sets ${known || '(none is defined)'}, got "$${name}"`);
  }
  return [[[{ kind: 'alternatives', texts }]], name.length + 1];
}

function readGroup(part: string, position: number, pattern: string, sets: PatternSets): [PatternStep[][], number] {
  const end = closingBracket(part, position);
  if (end < 0) throw new PatternSyntaxError(`expected ")" in "${pattern}", got the end of the pattern`);
  const branches = splitBranches(part.slice(position + 1, end)).flatMap((branch) =>
    readSequences(branch, pattern, sets),
  );
  const words = branches.filter(isWords).flatMap((steps) => wordsOf(steps[0]));
  const others = branches.filter((steps) => !isWords(steps));
  const choices: PatternStep[][] = branches.some(isWords)
    ? [[{ kind: 'alternatives', texts: words }], ...others]
    : others;
  return [choices, end - position + 1];
}

function closingBracket(part: string, open: number): number {
  let depth = 0;
  for (let index = open; index < part.length; index += 1) {
    if (part[index] === '(') depth += 1;
    else if (part[index] === ')') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

function splitBranches(inside: string): string[] {
  const branches = [''];
  let depth = 0;
  for (const character of inside) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '|' && depth === 0) branches.push('');
    else branches[branches.length - 1] += character;
  }
  return branches;
}

function isWords(steps: readonly PatternStep[]): boolean {
  return (
    steps.length === 0 || (steps.length === 1 && (steps[0]?.kind === 'literal' || steps[0]?.kind === 'alternatives'))
  );
}

function wordsOf(step: PatternStep | undefined): readonly string[] {
  if (step === undefined) return [''];
  if (step.kind === 'literal') return [step.text];
  return step.kind === 'alternatives' ? step.texts : [];
}

/** Whether the step always consumes known words, so that a search can start from it. */
export function isFixed(step: PatternStep): boolean {
  if (step.kind === 'literal') return step.text.length > 0;
  return step.kind === 'alternatives' && step.texts.length > 0 && step.texts.every((text) => text.length > 0);
}
