import { html, nothing } from '../markup.ts';

/** Part of a text that is shown in its own way. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Class of its element. */
  readonly kind: string;
  /** Shown when it is pointed at, and told to those who do not see it. */
  readonly title?: string;
}

/** The text between two places with its marks; marks may overlap. Whatever stands in the text is text. */
export function markedText(text: string, start: number, end: number, marks: readonly Mark[]): unknown {
  const inside = marks.filter((mark) => mark.end > start && mark.start < end && mark.end > mark.start);
  if (inside.length === 0) return text.slice(start, end);
  return cuts(inside, start, end).map(([from, to]) => {
    const own = inside.filter((mark) => mark.start <= from && to <= mark.end);
    if (own.length === 0) return text.slice(from, to);
    const title = own.flatMap((mark) => mark.title ?? []).join('；');
    return html`<span class=${own.map(({ kind }) => kind).join(' ')} title=${title === '' ? nothing : title}>${text.slice(from, to)}</span>`;
  });
}

/** The stretches between all places where a mark begins or ends. */
function cuts(marks: readonly Mark[], start: number, end: number): (readonly [number, number])[] {
  const places = new Set([start, end]);
  for (const mark of marks) {
    places.add(Math.max(start, mark.start));
    places.add(Math.min(end, mark.end));
  }
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.slice(1).map((to, index) => [sorted[index] ?? start, to] as const);
}

/** Spans that stand one after the other as marks. */
export function flatMarks(spans: readonly number[], kind: string): Mark[] {
  const marks: Mark[] = [];
  for (let index = 0; index + 1 < spans.length; index += 2) {
    marks.push({ start: spans[index] ?? 0, end: spans[index + 1] ?? 0, kind });
  }
  return marks;
}
