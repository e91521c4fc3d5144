import type { Segmenter } from '../model/segmenter.ts';

/** Tags of jieba for names of people, places and bodies, for numbers, measures and times. */
const NAMES_AND_NUMBERS = new Set(['nr', 'nrt', 'nrfg', 'ns', 'nt', 'm', 'mq', 'q', 't']);

const SHORTEST = 2;
const LONGEST = 12;

/** Says which runs of words can be a term of the dictionary. */
export class WordFilter {
  readonly #stopWords: ReadonlySet<string>;
  readonly #segmenter: Segmenter;
  readonly #names = new Map<string, boolean>();

  constructor(stopWords: ReadonlySet<string>, segmenter: Segmenter) {
    this.#stopWords = stopWords;
    this.#segmenter = segmenter;
  }

  /** No stop word at either end, no name or number anywhere, two to twelve characters. */
  takes(words: readonly string[]): boolean {
    const length = words.reduce((total, word) => total + word.length, 0);
    if (length < SHORTEST || length > LONGEST) return false;
    return !this.#isStop(words[0]) && !this.#isStop(words.at(-1)) && !words.some((word) => this.#isName(word));
  }

  #isStop(word: string | undefined): boolean {
    return word === undefined || this.#stopWords.has(word);
  }

  #isName(word: string): boolean {
    const known = this.#names.get(word) ?? NAMES_AND_NUMBERS.has(this.#segmenter.partOfSpeech(word));
    this.#names.set(word, known);
    return known;
  }
}
