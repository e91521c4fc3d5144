/** One step of a parsed pattern. Alternatives are plain literals; the empty one makes the group optional. */
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
 * Reads the dictionary's pattern language: literal text, `*` (a short gap inside a clause), `?` (one character),
 * `(a|b)` and `$set`. Alternatives may themselves hold sets, never gaps or groups.
 *
 * @throws PatternSyntaxError with what was expected and what stood there
 */
export function parsePattern(pattern: string, sets: PatternSets): readonly PatternStep[] {
  const steps: PatternStep[] = [];
  let position = 0;
  while (position < pattern.length) {
    const [step, length] = readStep(pattern, position, sets);
    steps.push(step);
    position += length;
  }
  requireSomethingFixed(pattern, steps);
  return steps;
}

function readStep(pattern: string, position: number, sets: PatternSets): [PatternStep, number] {
  switch (pattern[position]) {
    case '*':
      return [{ kind: 'gap' }, 1];
    case '?':
      return [{ kind: 'any-character' }, 1];
    case '$':
      return readSet(pattern, position, sets);
    case '(':
      return readGroup(pattern, position, sets);
    case ')':
    case '|':
      throw new PatternSyntaxError(`expected "(" before "${pattern[position]}", got it alone in "${pattern}"`);
    default:
      return readLiteral(pattern, position);
  }
}

function readLiteral(pattern: string, position: number): [PatternStep, number] {
  let end = position;
  while (end < pattern.length && !SPECIAL.test(pattern[end] ?? '')) end += 1;
  return [{ kind: 'literal', text: pattern.slice(position, end) }, end - position];
}

function readSet(pattern: string, position: number, sets: PatternSets): [PatternStep, number] {
  const name = SET_NAME.exec(pattern.slice(position))?.[1];
  if (name === undefined) {
    throw new PatternSyntaxError(`expected the name of a set after "$" in "${pattern}"`);
  }
  return [{ kind: 'alternatives', texts: wordsOfSet(name, sets) }, name.length + 1];
}

function readGroup(pattern: string, position: number, sets: PatternSets): [PatternStep, number] {
  const end = pattern.indexOf(')', position);
  if (end < 0) throw new PatternSyntaxError(`expected ")" in "${pattern}", got the end of the pattern`);
  const inside = pattern.slice(position + 1, end);
  if (/[*?(]/u.test(inside)) {
    throw new PatternSyntaxError(`expected words parted by "|" inside ( ), got "${inside}"`);
  }
  const texts = inside.split('|').flatMap((part) => (part.startsWith('$') ? wordsOfSet(part.slice(1), sets) : [part]));
  return [{ kind: 'alternatives', texts }, end - position + 1];
}

function wordsOfSet(name: string, sets: PatternSets): readonly string[] {
  const words = sets.get(name);
  if (words === undefined) {
    const known = [...sets.keys()].map((key) => `$${key}`).join(', ');
    throw new PatternSyntaxError(`expected one of the sets ${known || '(none is defined)'}, got "$${name}"`);
  }
  return words;
}

function requireSomethingFixed(pattern: string, steps: readonly PatternStep[]): void {
  if (steps.some(isFixed)) return;
  throw new PatternSyntaxError(`expected at least one word that must stand in the text, got "${pattern}"`);
}

/** Whether the step always consumes known words, so that a search can start from it. */
export function isFixed(step: PatternStep): boolean {
  if (step.kind === 'literal') return step.text.length > 0;
  return step.kind === 'alternatives' && step.texts.length > 0 && step.texts.every((text) => text.length > 0);
}
