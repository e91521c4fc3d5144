import type { DomainWord } from '../model/dictionaries.ts';

/**
 * How often a domain word is taken to stand in the segmenter's corpus of 60 million words. High enough to hold
 * against the product of its parts; the dictionary check shows a word that does not.
 */
const FREQUENCY = 20_000;

/** The words in the format of jieba, `word frequency tag`, one a line. */
export function userDictionary(words: readonly DomainWord[]): string {
  return words.map((each) => `${each.word} ${FREQUENCY} ${each.tag}\n`).join('');
}
