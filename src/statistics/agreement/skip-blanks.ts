const BLANK = /[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/u;

/** The first offset from `start` on that holds no blank and no invisible sign, or the end of the text. */
export function skipBlanks(text: string, start: number): number {
  let offset = start;
  while (offset < text.length && BLANK.test(text[offset] ?? '')) offset += 1;
  return offset;
}
