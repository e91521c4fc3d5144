/** Signs of Wingdings and Symbol that stand in texts, by their code there. */
const SYMBOLS: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '□'],
  [0x75, '◆'],
  [0xa7, '▪'],
  [0xa8, '□'],
  [0xb7, '•'],
  [0xd8, '►'],
  [0xfc, '√'],
  [0xfe, '☑'],
  [0x52, '☑'],
]);

/**
 * The character that a sign of a symbol font looks like; empty where none is known.
 *
 * @param code hexadecimal, as in `w:sym`
 */
export function symbolText(code: string): string {
  const unit = Number.parseInt(code, 16);
  if (Number.isNaN(unit)) return '';
  return SYMBOLS.get(unit >= 0xf000 ? unit - 0xf000 : unit) ?? '';
}
