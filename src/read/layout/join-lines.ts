/** Joins the lines of a paragraph: Latin words are parted where the line breaks, Chinese is not. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replaceAll(/(?<=[\w.,;:!?)])\n(?=[\w(])/gu, ' ')
    .replaceAll('\n', '');
}
