import type { TextLine } from './text-line.ts';

/** Where the body text of a document stands. */
export interface Body {
  readonly left: number;
  readonly right: number;
  /** From one baseline to the next. */
  readonly pitch: number;
  /** Whether full lines all end at the right edge, so that one that ends before it ends its paragraph. */
  readonly isJustified: boolean;
}

/** Lines that an edge is found from; with fewer, pages of the other side are taken too. */
const ENOUGH = 20;
/** Share of the lines that must begin at the left edge: those behind the first ones of paragraphs. */
const AT_LEFT = 0.1;
const AT_RIGHT = 0.05;
/** In ems. Lines that begin or end so near to each other share an edge. */
const SAME_EDGE = 0.5;
const EXACT_EDGE = 0.12;
/** Share of the long lines that end at the right edge exactly where the text is justified. */
const JUSTIFIED = 0.6;

/**
 * Measures the body of the text that a line stands in: left and right pages may have other margins, single pages lie
 * across, and columns have edges of their own.
 */
export function measureBodies(
  pages: readonly (readonly TextLine[])[],
  widths: readonly number[],
): (line: TextLine) => Body {
  const keyOf = ({ page, column }: TextLine) =>
    `${column === 0 ? page % 2 : 'column'} ${column} ${Math.round(widths[page] ?? 0)}`;
  const all = pages.flat();
  const across = all.filter((line) => line.column === 0);
  const everything = measureBody(across.length < ENOUGH ? all : across);
  const groups = new Map<string, TextLine[]>();
  for (const line of all) {
    const group = groups.get(keyOf(line));
    if (group === undefined) groups.set(keyOf(line), [line]);
    else group.push(line);
  }
  const bodies = new Map([...groups].map(([key, lines]) => [key, isEnough(lines) ? measureBody(lines) : everything]));
  return (line) => bodies.get(keyOf(line)) ?? everything;
}

function isEnough(lines: readonly TextLine[]): boolean {
  return lines.length >= ENOUGH || lines.some((line) => line.column > 0);
}

function measureBody(lines: readonly TextLine[]): Body {
  const size = mostFrequent(lines.map((line) => [line.size, line.text.length]));
  const own = lines.filter((line) => Math.abs(line.size - size) <= size * 0.12 && !line.isRow);
  const left = edge(
    own.map((line) => line.left).sort((a, b) => a - b),
    size,
    AT_LEFT,
  );
  const right =
    edge(
      own.map((line) => -line.right).sort((a, b) => a - b),
      size,
      AT_RIGHT,
    ) * -1;
  const [outerLeft, outerRight] = own.length < ENOUGH ? widened(left, right, lines) : [left, right];
  return {
    left: outerLeft,
    right: outerRight,
    pitch: pitchOf(own, outerRight, size),
    isJustified: isJustified(own, outerRight, size),
  };
}

/** Tables are set as wide as the body, which tells more than a few short lines. */
function widened(left: number, right: number, lines: readonly TextLine[]): [left: number, right: number] {
  const rows = lines.filter((line) => line.isRow);
  return [Math.min(left, ...rows.map((row) => row.left)), Math.max(right, ...rows.map((row) => row.right))];
}

/** The outermost of the sorted places that enough others share. */
function edge(places: readonly number[], size: number, share: number): number {
  const enough = Math.max(2, Math.ceil(places.length * share));
  let last = 0;
  for (const [index, place] of places.entries()) {
    while (last < places.length && (places[last] ?? 0) - place <= size * SAME_EDGE) last += 1;
    if (last - index >= enough) return place;
  }
  return places[0] ?? 0;
}

/** What follows a full line mostly goes on with its paragraph; other steps may have space between paragraphs in them. */
function pitchOf(lines: readonly TextLine[], right: number, size: number): number {
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (before?.page !== line.page || before.column !== line.column) return [];
    const step = (line.y - before.y) / size;
    return step > 0.8 && step < 4
      ? [{ step: Math.round(step * 10) / 10, isFull: right - before.right < size * 2 }]
      : [];
  });
  if (steps.length === 0) return size * 2;
  const behindFull = steps.filter(({ isFull }) => isFull);
  return mostFrequent((behindFull.length === 0 ? steps : behindFull).map(({ step }) => [step, 1])) * size;
}

/** Lines that end within two characters of the edge are full, so their exact ends tell. */
function isJustified(lines: readonly TextLine[], right: number, size: number): boolean {
  const long = lines.filter((line) => right - line.right < size * 2);
  return (
    long.length >= 3 && long.filter((line) => right - line.right < size * EXACT_EDGE).length >= long.length * JUSTIFIED
  );
}

function mostFrequent(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0] as [number, number])[0];
}
