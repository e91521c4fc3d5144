import type { WordCount } from '../model/document-analysis.ts';
import { ROLES, type Section } from '../model/section.ts';
import type { Segmenter } from '../model/segmenter.ts';

export interface CountedWords {
  /** By role in the order of `ROLES`, within a role by first appearance. */
  readonly words: readonly WordCount[];
  /** All tokens but blanks. */
  readonly tokens: number;
}

const HAS_LETTER = /[\p{L}]/u;
const IS_BLANK = /^\s*$/u;

/** Counts the words of each part of a document. Signs and bare figures are tokens but no words. */
export function countWords(text: string, sections: readonly Section[], segmenter: Segmenter): CountedWords {
  const byRole = new Map(ROLES.map((role) => [role, new Map<string, number>()]));
  let tokens = 0;
  for (const section of sections) {
    const counts = byRole.get(section.role);
    if (counts !== undefined) tokens += countInto(counts, text.slice(section.start, section.end), segmenter);
  }
  const words = ROLES.flatMap((role) =>
    [...(byRole.get(role) ?? [])]
      .filter(([word]) => HAS_LETTER.test(word))
      .map(([word, count]) => ({ role, word, count })),
  );
  return { words, tokens };
}

/** The segmenter is fastest on a line at a time, and no word spans a line. */
function countInto(counts: Map<string, number>, text: string, segmenter: Segmenter): number {
  let tokens = 0;
  for (const line of text.split('\n')) {
    if (line.length === 0) continue;
    for (const word of segmenter.cut(line)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (!IS_BLANK.test(word)) tokens += 1;
    }
  }
  return tokens;
}
