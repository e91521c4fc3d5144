/** A text on one line, cut where it is longer than so many UTF-16 units; `…` shows the cut, and no character is halved. */
export function shortened(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).replace(/[\ud800-\udbff]$/u, '')}…` : line;
}
