import type { Segmenter } from '../model/segmenter.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../patterns/fold.ts';
import { shadowOf, sourceSpan } from '../text/shadow.ts';
import type { CodedProblem } from './coded-problem.ts';

/** A word and its place in the document. */
export interface Word extends Span {
  readonly word: string;
}

const IS_WORD = /^\p{Script=Han}+$/u;

/** The words of a problem's title and faults, parted where signs, figures or Latin letters stand between them. */
export function wordRuns(problem: CodedProblem, segmenter: Segmenter): Word[][] {
  return problem.parts.flatMap((part) => runsOf(problem.text, part, segmenter));
}

/** The words of a text, parted in the same way. */
export function wordsOfText(text: string, segmenter: Segmenter): Word[][] {
  return runsOf(text, { start: 0, end: text.length }, segmenter);
}

function runsOf(text: string, part: Span, segmenter: Segmenter): Word[][] {
  const folded = fold(text.slice(part.start, part.end));
  const shadow = shadowOf(folded, { start: 0, end: folded.length });
  const runs: Word[][] = [[]];
  let position = 0;
  for (const word of segmenter.cut(shadow.text)) {
    const span = sourceSpan(shadow, position, position + word.length);
    position += word.length;
    if (!IS_WORD.test(word)) runs.push([]);
    else runs.at(-1)?.push({ word, start: part.start + span.start, end: part.start + span.end });
  }
  return runs.filter((run) => run.length > 0);
}
