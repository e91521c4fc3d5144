import type { Segmenter } from '../model/segmenter.ts';

/** Tags of jieba for names of people, places and bodies, for numbers, measures and times. */
const NAMES_AND_NUMBERS = /^(?:nr|ns|nt|m|q|t)/u;

/** Tags of words that a wording can be about: nouns, verbs, idioms. */
const SAYS_WHAT = /^(?:n|v|an|l|i|j)/u;

/** Tags of nouns, of verbs and adjectives used as nouns, and of idioms. */
const NOUN_LIKE = /^(?:n|vn|an|l|i|j)/u;

const SHORTEST = 2;
const LONGEST = 12;

/** Says which runs of words can be a wording of the dictionary. */
export class WordFilter {
  readonly #stopWords: ReadonlySet<string>;
  readonly #segmenter: Segmenter;
  readonly #tags = new Map<string, string>();

  constructor(stopWords: ReadonlySet<string>, segmenter: Segmenter) {
    this.#stopWords = stopWords;
    this.#segmenter = segmenter;
  }

  /** No stop word at either end, no name or number anywhere, two to twelve characters. */
  takes(words: readonly string[]): boolean {
    const length = words.reduce((total, word) => total + word.length, 0);
    if (length < SHORTEST || length > LONGEST) return false;
    if (this.#isStop(words[0]) || this.#isStop(words.at(-1))) return false;
    return !words.some((word) => NAMES_AND_NUMBERS.test(this.#tagOf(word)));
  }

  /** Whether the words can name a subject: the last is like a noun, and none at the ends is a single character. */
  namesSubject(words: readonly string[]): boolean {
    const last = words.at(-1) ?? '';
    return NOUN_LIKE.test(this.#tagOf(last)) && last.length > 1 && (words[0]?.length ?? 0) > 1;
  }

  /** Whether a word of two characters or more says what the wording is about; “不够丰富” could be said of anything. */
  saysWhat(word: string): boolean {
    return word.length > 1 && SAYS_WHAT.test(this.#tagOf(word));
  }

  /** Words such as 还有 are two stop words that the segmenter leaves together. */
  #isStop(word: string | undefined): boolean {
    if (word === undefined || this.#stopWords.has(word)) return true;
    const cuts = Array.from({ length: word.length - 1 }, (_, index) => index + 1);
    return cuts.some((cut) => this.#stopWords.has(word.slice(0, cut)) && this.#stopWords.has(word.slice(cut)));
  }

  #tagOf(word: string): string {
    const known = this.#tags.get(word) ?? this.#segmenter.partOfSpeech(word);
    this.#tags.set(word, known);
    return known;
  }
}
