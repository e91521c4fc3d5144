/** Cuts Chinese text into words. The tokens of a text, joined, give the text back. */
export interface Segmenter {
  /** Package and version, for the record of a run: different segmenters cut differently. */
  readonly name: string;
  cut(text: string): readonly string[];
  /** Tag of jieba for a single word, `n`, `v`, `x` … */
  partOfSpeech(word: string): string;
}
