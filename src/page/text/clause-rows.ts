import type { Span } from '../../model/span.ts';

/** Clauses alike enough to stand side by side; share of common pairs of characters, 0 to 1. */
const ALIKE = 0.34;
const MOST_CLAUSES = 120;

/** The clauses of a text with the sign after each; very short ones stay with the next. */
export function clausesOf(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(/[，。；：！？\n]+[”’」』）)]*/gu)) {
    const end = index + sign.length;
    if (end - start < SHORTEST) continue;
    clauses.push({ start, end });
    start = end;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}

const SHORTEST = 5;

/**
 * Puts the clauses of some texts in rows, so that what says the same stands in one. A cell holds the place of its
 * clause in its text, or null. Texts are taken in order, each held against the rows before it.
 */
export function clauseRows(texts: readonly string[]): (Span | null)[][] {
  const cut = texts.map(clausesOf);
  if (cut.some((clauses) => clauses.length > MOST_CLAUSES)) {
    return [texts.map((text) => ({ start: 0, end: text.length }))];
  }
  return cut.reduce<(Span | null)[][]>((rows, clauses, column) => withColumn(rows, clauses, column, texts), []);
}

function withColumn(
  rows: readonly (readonly (Span | null)[])[],
  clauses: readonly Span[],
  column: number,
  texts: readonly string[],
): (Span | null)[][] {
  const text = texts[column] ?? '';
  const shown = rows.map((row) => latestPairs(row, texts));
  const pairs = clauses.map((clause) => characterPairs(text.slice(clause.start, clause.end)));
  const steps = bestAlignment(shown, pairs);
  const before: null[] = new Array<null>(column).fill(null);
  return steps.map(({ row, clause }) => [
    ...(row === null ? before : (rows[row] ?? before)),
    clause === null ? null : (clauses[clause] ?? null),
  ]);
}

/** Of the latest text that has a clause in the row. */
function latestPairs(row: readonly (Span | null)[], texts: readonly string[]): Set<string> {
  const column = row.findLastIndex((span) => span !== null);
  const span = row[column];
  return characterPairs(span ? (texts[column]?.slice(span.start, span.end) ?? '') : '');
}

/** Pairs of neighbouring characters, figures being all the same. */
function characterPairs(text: string): Set<string> {
  const plain = text.replaceAll(/\d+/gu, '0').replaceAll(/[\s\p{P}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)));
}

/** Dice's coefficient. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return (2 * common) / (left.size + right.size);
}

interface Step {
  readonly row: number | null;
  readonly clause: number | null;
}

/** The order-keeping alignment with the largest sum of likenesses (S. B. Needleman, C. D. Wunsch, 1970). */
function bestAlignment(rows: readonly ReadonlySet<string>[], clauses: readonly ReadonlySet<string>[]): Step[] {
  const width = clauses.length + 1;
  const best = new Float64Array((rows.length + 1) * width);
  const alike = (row: number, clause: number) => likeness(rows[row] ?? new Set(), clauses[clause] ?? new Set());
  const likenesses = rows.map((_, row) => clauses.map((__, clause) => alike(row, clause)));
  const gain = (row: number, clause: number) => {
    const value = likenesses[row]?.[clause] ?? 0;
    return value >= ALIKE ? value : Number.NEGATIVE_INFINITY;
  };
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    for (let clause = clauses.length - 1; clause >= 0; clause -= 1) {
      best[row * width + clause] = Math.max(
        gain(row, clause) + (best[(row + 1) * width + clause + 1] ?? 0),
        best[(row + 1) * width + clause] ?? 0,
        best[row * width + clause + 1] ?? 0,
      );
    }
  }
  return walk(rows.length, clauses.length, gain, best);
}

function walk(
  rows: number,
  clauses: number,
  gain: (row: number, clause: number) => number,
  best: Float64Array,
): Step[] {
  const width = clauses + 1;
  const steps: Step[] = [];
  let [row, clause] = [0, 0];
  while (row < rows || clause < clauses) {
    const here = best[row * width + clause] ?? 0;
    const isPair =
      row < rows && clause < clauses && here === gain(row, clause) + (best[(row + 1) * width + clause + 1] ?? 0);
    if (isPair) steps.push({ row: row++, clause: clause++ });
    else if (row < rows && (clause === clauses || here === best[(row + 1) * width + clause]))
      steps.push({ row: row++, clause: null });
    else steps.push({ row: null, clause: clause++ });
  }
  return steps;
}
