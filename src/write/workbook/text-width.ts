/** From here on characters are about as wide as two Latin ones. */
const FIRST_WIDE = 0x1100;
/** No column is wider; the rest of a long text need not be measured. */
const LONGEST_MEASURED = 200;

/** The width of the longest line of a text, in Latin characters. */
export function textWidth(text: string): number {
  return Math.max(...text.slice(0, LONGEST_MEASURED).split('\n').map(lineWidth));
}

function lineWidth(line: string): number {
  let width = 0;
  for (const character of line) width += character.charCodeAt(0) >= FIRST_WIDE ? 2 : 1;
  return width;
}
