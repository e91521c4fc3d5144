import { diffArrays } from 'diff';

/** A stretch of the later text: new, or as before. What went stands where it stood. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Longer texts are not compared word by word: it would take too long, and nobody would read it. */
const LONGEST = 4000;

/** What changed from one wording to the other; null where they are too long to compare. */
export function wordChanges(before: string, after: string): readonly WordChange[] | null {
  if (before.length > LONGEST || after.length > LONGEST) return null;
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** As the browser cuts words; where it cannot, characters. Cut for comparing only: the program itself has its own words. */
function wordsOf(text: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return Array.from(text);
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
