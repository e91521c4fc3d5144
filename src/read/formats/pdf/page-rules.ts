import type { PDFPageProxy } from 'pdfjs-dist';
import type { Rule } from '../../layout/page-layout.ts';

/** In points: shorter lines are parts of letters and pictures, thicker boxes are backgrounds. */
const SHORTEST = 6;
const THICKEST = 3;
const MOST_RULES = 20_000;

/** Steps of a path, with the numbers that follow each. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const CLOSE = 4;
const OPERANDS: Readonly<Record<number, number>> = { [MOVE]: 2, [LINE]: 2, [CURVE]: 6, 3: 4, [CLOSE]: 0 };

type Matrix = readonly number[];
type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;
type Codes = Readonly<Record<string, number>>;

/**
 * The level and upright lines that a page draws, as lines or as thin boxes.
 *
 * @param view of the page, to places on it
 */
export function pageRules({ fnArray, argsArray }: Operators, codes: Codes, view: Matrix): Rule[] {
  const strokes = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].map(
    (name) => codes[name],
  );
  const fills = [codes['fill'], codes['eoFill']];
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = view;
  for (const [index, code] of fnArray.entries()) {
    const operands = argsArray[index] as unknown[] | null;
    if (code === codes['save'] || code === codes['paintFormXObjectBegin']) saved.push(matrix);
    if (code === codes['restore'] || code === codes['paintFormXObjectEnd']) matrix = saved.pop() ?? view;
    if (code === codes['transform']) matrix = product(matrix, operands as number[]);
    if (code === codes['paintFormXObjectBegin'] && Array.isArray(operands?.[0])) {
      matrix = product(matrix, operands[0] as number[]);
    }
    if (code !== codes['constructPath'] || operands === null || rules.length > MOST_RULES) continue;
    const segments = segmentsOf(operands[1], matrix);
    if (strokes.includes(operands[0] as number)) rules.push(...segments.filter(isRule));
    else if (fills.includes(operands[0] as number) && isThin(segments)) rules.push(...segments.filter(isRule));
  }
  return rules;
}

function product(outer: Matrix, inner: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The straight steps of a path, each as the box around it. */
function segmentsOf(paths: unknown, matrix: Matrix): Rule[] {
  const steps = Array.isArray(paths) ? Object.values((paths[0] ?? {}) as Record<string, number>) : [];
  const rules: Rule[] = [];
  let [begin, last] = [
    [0, 0],
    [0, 0],
  ];
  for (let at = 0; at < steps.length; ) {
    const step = steps[at] ?? CLOSE;
    const operands = OPERANDS[step];
    if (operands === undefined) break;
    const place = operands === 0 ? begin : placed(steps.slice(at + operands - 1, at + operands + 1), matrix);
    if (step === LINE || step === CLOSE) rules.push(box(last, place));
    if (step === MOVE) begin = place;
    last = place;
    at += operands + 1;
  }
  return rules;
}

function placed([x = 0, y = 0]: readonly number[], [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): number[] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function box([x = 0, y = 0]: readonly number[], [u = 0, v = 0]: readonly number[]): Rule {
  return { left: Math.min(x, u), right: Math.max(x, u), top: Math.min(y, v), bottom: Math.max(y, v) };
}

function isRule({ left, right, top, bottom }: Rule): boolean {
  const [width, height] = [right - left, bottom - top];
  return Math.min(width, height) < 0.5 && Math.max(width, height) >= SHORTEST;
}

function isThin(segments: readonly Rule[]): boolean {
  const width = Math.max(...segments.map(({ right }) => right)) - Math.min(...segments.map(({ left }) => left));
  const height = Math.max(...segments.map(({ bottom }) => bottom)) - Math.min(...segments.map(({ top }) => top));
  return Math.min(width, height) <= THICKEST;
}
