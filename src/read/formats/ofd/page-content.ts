import type { TextRun } from '../../layout/page-layout.ts';

type Matrix = readonly [number, number, number, number, number, number];

const UNCHANGED: Matrix = [1, 0, 0, 1, 0, 0];
/** More text than any page holds. */
const MOST_RUNS = 50_000;
/** In ems. Where a character stands further from the one before it, another run begins. */
const WIDEST_STEP = 1.6;
/** Characters from here on, punctuation first, are mostly as wide as high. */
const FIRST_WIDE = 0x2010;

interface TextObject {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly matrix: Matrix;
}

/** Gathers the text of a page of OFD with its places, in millimetres. */
export class PageContent {
  readonly #runs: TextRun[] = [];
  #pictures = 0;
  #object: TextObject | null = null;
  #code: Readonly<Record<string, string>> = {};

  get runs(): readonly TextRun[] {
    return this.#runs;
  }

  get pictures(): number {
    return this.#pictures;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'TextObject') this.#object = textObject(attributes);
    else if (name === 'TextCode') this.#code = attributes;
    else if (name === 'ImageObject') this.#pictures += 1;
  }

  close(name: string, text: string): void {
    if (name === 'TextObject') this.#object = null;
    if (name !== 'TextCode' || this.#object === null || this.#runs.length >= MOST_RUNS) return;
    this.#runs.push(...placedRuns(this.#object, this.#code, text));
  }
}

/** Turned text is a seal or a watermark. */
function textObject({ Boundary = '', Size = '', CTM = '' }: Readonly<Record<string, string>>): TextObject | null {
  const [x = 0, y = 0] = numbers(Boundary);
  const matrix = matrixOf(numbers(CTM));
  const size = Number(Size);
  const isUpright = Math.abs(matrix[1]) <= Math.abs(matrix[0]) * 0.02 && matrix[0] > 0;
  return isUpright && size > 0 ? { x, y, size, matrix } : null;
}

function matrixOf(values: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = values;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return UNCHANGED;
  return [a, b, c, d, e ?? 0, f ?? 0];
}

function placedRuns(
  object: TextObject,
  { X = '0', Y = '0', DeltaX = '', DeltaY = '' }: Readonly<Record<string, string>>,
  text: string,
): TextRun[] {
  const [stepsRight, stepsDown] = [deltas(DeltaX, text.length), deltas(DeltaY, text.length)];
  const runs: TextRun[] = [];
  let [x, y, start, first] = [Number(X), Number(Y), 0, Number(X)];
  for (let index = 0; index < text.length; index += 1) {
    const [right, down] = [stepsRight[index] ?? 0, stepsDown[index] ?? 0];
    const isLast = index === text.length - 1;
    if (isLast || down !== 0 || right < 0 || right > object.size * WIDEST_STEP) {
      runs.push(runAt(object, text.slice(start, index + 1), first, y, x + widthOf(text, index, object.size)));
      [start, first] = [index + 1, x + right];
    }
    x += right;
    y += down;
  }
  return runs;
}

function widthOf(text: string, index: number, size: number): number {
  return text.charCodeAt(index) < FIRST_WIDE ? size / 2 : size;
}

function runAt(
  { x, y, size, matrix }: TextObject,
  text: string,
  left: number,
  baseline: number,
  right: number,
): TextRun {
  const [a, b, c, d, e, f] = matrix;
  return {
    text,
    x: x + a * left + c * baseline + e,
    y: y + b * left + d * baseline + f,
    width: a * (right - left),
    size: Math.round(size * Math.hypot(c, d) * 100) / 100,
  };
}

/** `5 5 g 3 2.5` is 5, 5 and three times 2.5; never more than there are characters. */
function deltas(written: string, most: number): number[] {
  const values = written.trim().split(/\s+/u);
  const steps: number[] = [];
  for (let index = 0; index < values.length && steps.length < most; index += 1) {
    const isGroup = values[index] === 'g';
    const count = isGroup ? Math.min(Number(values[index + 1]) || 0, most - steps.length) : 1;
    const step = Number(values[isGroup ? index + 2 : index]) || 0;
    for (let repeat = 0; repeat < count; repeat += 1) steps.push(step);
    if (isGroup) index += 2;
  }
  return steps;
}

function numbers(written: string): number[] {
  return written.trim() === ''
    ? []
    : written
        .trim()
        .split(/\s+/u)
        .map((each) => Number(each) || 0);
}
