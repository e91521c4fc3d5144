import { fold } from '../../patterns/fold.ts';
import type { SetPhraseFinder } from '../../reuse/formula/set-phrase-finder.ts';
import { comparableText } from '../../reuse/text/comparable-text.ts';
import { displayWidth } from '../terminal/display-width.ts';

/** A stretch of a line, and whether it is part of a set phrase. */
export interface MarkedStretch {
  readonly text: string;
  readonly isPhrase: boolean;
}

export type MarkedLine = readonly MarkedStretch[];

const BLANKS = /\s+/gu;

/** A text broken to lines of so many columns, its set phrases marked; blanks and line ends of the source become one blank. */
export function markedLines(source: string, setPhrases: SetPhraseFinder, width: number): MarkedLine[] {
  const text = source.replaceAll(BLANKS, ' ').trim();
  const folded = fold(text);
  const inPhrase = new Uint8Array(text.length);
  for (const { start, end } of setPhrases.find(folded, comparableText(folded))) inPhrase.fill(1, start, end);
  const lines: MarkedStretch[][] = [[]];
  let [used, at] = [0, 0];
  for (const character of text) {
    const columns = displayWidth(character);
    if (used + columns > width) {
      lines.push([]);
      used = 0;
    }
    append(lines.at(-1) ?? [], character, inPhrase[at] === 1);
    used += columns;
    at += character.length;
  }
  return lines;
}

function append(line: MarkedStretch[], text: string, isPhrase: boolean): void {
  const last = line.at(-1);
  if (last?.isPhrase === isPhrase) line[line.length - 1] = { text: last.text + text, isPhrase };
  else line.push({ text, isPhrase });
}
