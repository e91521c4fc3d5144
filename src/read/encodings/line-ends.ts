const OTHER_LINE_ENDS = /\r\n|[\r\f\v\u0085\u2028\u2029]/gu;

/** Makes every line end `\n`: those of Windows and old Macintoshes, page breaks, Word's soft breaks, those of Unicode. */
export function normaliseLineEnds(text: string): string {
  return text.replace(OTHER_LINE_ENDS, '\n');
}
