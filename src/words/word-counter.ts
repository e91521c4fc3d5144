import type { WordCount } from '../model/document-analysis.ts';
import { ROLES, type Role, type Section } from '../model/section.ts';
import type { Segmenter } from '../model/segmenter.ts';
import { remember } from '../text/remember.ts';
import { forEachRun, type RunVisitor } from './runs.ts';

export interface CountedWords {
  /** By role in the order of `ROLES`, within a role by first appearance. */
  readonly words: readonly WordCount[];
  /** Words, figures and signs. */
  readonly tokens: number;
}

/** How many runs of letters are remembered; those of one genre repeat each other. */
const MOST_RUNS = 50_000;
const LONGEST_RUN = 10_000;
const HAS_LETTER = /[\p{L}]/u;

/** A word and how often the part that is being counted has it. */
interface Tally {
  readonly word: string;
  count: number;
}

interface Run {
  readonly words: readonly Tally[];
  readonly tokens: number;
}

/** Counts the words of documents, one after another. */
export class WordCounter {
  readonly #tallies = new Map<string, Tally>();
  readonly #cut: (run: string) => Run;
  #touched: Tally[] = [];
  #tokens = 0;

  constructor(segmenter: Segmenter) {
    this.#cut = remember((run) => this.#cutRun(run, segmenter), MOST_RUNS);
  }

  /** Counts the words of each part of a document. Signs and bare figures are tokens but no words. */
  count(text: string, sections: readonly Section[]): CountedWords {
    this.#forget();
    const words = ROLES.flatMap((role) => {
      const own = sections.filter((section) => section.role === role);
      return own.length > 0 ? this.#countRole(text, own, role) : [];
    });
    return { words, tokens: this.#tokens };
  }

  #countRole(text: string, sections: readonly Section[], role: Role): WordCount[] {
    const visitor: RunVisitor = {
      run: (start, end) => this.#countPieces(text, start, end),
      other: () => {
        this.#tokens += 1;
      },
    };
    for (const section of sections) forEachRun(text, section.start, section.end, visitor);
    const words = this.#touched.map(({ word, count }) => ({ role, word, count }));
    this.#forgetWords();
    return words;
  }

  /** A document that broke off may have left counts behind. */
  #forget(): void {
    this.#tokens = 0;
    this.#forgetWords();
  }

  #forgetWords(): void {
    for (const tally of this.#touched) tally.count = 0;
    this.#touched = [];
  }

  /** A run of megabytes is no language, and a segmenter needs hundreds of bytes for each of its characters. */
  #countPieces(text: string, start: number, end: number): void {
    for (let from = start; from < end; from += LONGEST_RUN)
      this.#countRun(text.slice(from, Math.min(end, from + LONGEST_RUN)));
  }

  #countRun(text: string): void {
    const { words, tokens } = this.#cut(text);
    this.#tokens += tokens;
    for (const tally of words) {
      if (tally.count === 0) this.#touched.push(tally);
      tally.count += 1;
    }
  }

  #cutRun(run: string, segmenter: Segmenter): Run {
    const tokens = segmenter.cut(run);
    const words = tokens.filter((token) => HAS_LETTER.test(token));
    return { words: words.map((word) => this.#tallyOf(word)), tokens: tokens.length };
  }

  #tallyOf(word: string): Tally {
    const known = this.#tallies.get(word);
    if (known !== undefined) return known;
    const created = { word, count: 0 };
    this.#tallies.set(word, created);
    return created;
  }
}
