import { type Properties, readProperties } from './properties.ts';

/** A stretch of the main stream whose paragraph or character properties are the same. */
export interface Run {
  /** In bytes of the main stream. */
  readonly start: number;
  readonly end: number;
  /** Of the paragraph; 0 for characters. */
  readonly style: number;
  readonly properties: Properties;
}

const PAGE = 512;
const MOST_PAGES = 200_000;

/** The runs of all pages of formatting that a table names ([MS-DOC] 2.8.5 and 2.8.6), in order. */
export function readRuns(
  main: Uint8Array,
  table: Uint8Array,
  kind: 'paragraph' | 'character',
  data: Uint8Array,
): Run[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const count = Math.min(MOST_PAGES, Math.floor((table.length - 4) / 8));
  const runs: Run[] = [];
  for (let index = 0; index < count; index += 1) {
    const page = view.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff;
    const bytes = main.subarray(page * PAGE, (page + 1) * PAGE);
    if (bytes.length === PAGE) runs.push(...pageRuns(bytes, kind, data));
  }
  return runs.sort((left, right) => left.start - right.start);
}

function pageRuns(page: Uint8Array, kind: 'paragraph' | 'character', data: Uint8Array): Run[] {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const count = Math.min(page[PAGE - 1] ?? 0, 101);
  const width = kind === 'paragraph' ? 13 : 1;
  return Array.from({ length: count }, (_, index) => {
    const offset = (page[(count + 1) * 4 + index * width] ?? 0) * 2;
    const place = { start: view.getUint32(index * 4, true), end: view.getUint32(index * 4 + 4, true) };
    if (offset === 0) return { ...place, style: 0, properties: readProperties(new Uint8Array(0)) };
    return { ...place, ...(kind === 'paragraph' ? paragraphAt(page, offset, data) : characterAt(page, offset)) };
  });
}

function characterAt(page: Uint8Array, offset: number): Pick<Run, 'style' | 'properties'> {
  const length = page[offset] ?? 0;
  return { style: 0, properties: readProperties(page.subarray(offset + 1, offset + 1 + length)) };
}

const HUGE = 0x6646;
const HUGE_EARLIER = 0x6645;

function paragraphAt(page: Uint8Array, offset: number, data: Uint8Array): Pick<Run, 'style' | 'properties'> {
  const words = page[offset] ?? 0;
  const start = words === 0 ? offset + 2 : offset + 1;
  const length = words === 0 ? (page[offset + 1] ?? 0) * 2 : words * 2 - 1;
  const style = (page[start] ?? 0) + (page[start + 1] ?? 0) * 0x100;
  const properties = readProperties(page.subarray(start + 2, start + length));
  const elsewhere = properties.get(HUGE) ?? properties.get(HUGE_EARLIER);
  if (elsewhere === undefined) return { style, properties };
  const at = elsewhere.getUint32(0, true);
  const size = (data[at] ?? 0) + (data[at + 1] ?? 0) * 0x100;
  return { style, properties: readProperties(data.subarray(at + 2, at + 2 + size)) };
}

/** Finds the runs of places that mostly go forward. */
export class RunFinder {
  readonly #runs: readonly Run[];
  #at = 0;

  constructor(runs: readonly Run[]) {
    this.#runs = runs;
  }

  at(place: number): Run | null {
    const near = this.#runs[this.#at];
    if (near === undefined || place < near.start || place >= near.end) this.#at = this.#search(place);
    const run = this.#runs[this.#at];
    return run !== undefined && place >= run.start && place < run.end ? run : null;
  }

  #search(place: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#runs[middle]?.end ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
