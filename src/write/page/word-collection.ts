import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { PageWords } from '../../model/page-data.ts';
import type { Role } from '../../model/section.ts';

/** A word of a single document tells nothing about a group of them. */
const FEWEST_DOCUMENTS = 2;
const MOST_WORDS = 20_000;

export const NO_WORDS: PageWords = { vocabulary: [], problems: [], measures: [] };

/** Number of a word, its count, number of the next … */
type Counts = Int32Array;

/**
 * Collects the words of problems and measures while documents come, in a few bytes a word: the analyses of a whole
 * corpus with their words would fill the memory.
 */
export class WordCollection {
  readonly #stopWords: ReadonlySet<string>;
  readonly #numbers = new Map<string, number>();
  /** Of each word, in how many documents it stands. */
  readonly #documents: number[] = [];
  readonly #problems: Counts[] = [];
  readonly #measures: Counts[] = [];

  /** @param stopWords words that mean nothing by themselves and are not compared */
  constructor(stopWords: ReadonlySet<string>) {
    this.#stopWords = stopWords;
  }

  /** Adds the next document. */
  add({ words }: Pick<DocumentAnalysis, 'words'>): void {
    const problems = this.#countsOf(words, 'problems');
    const measures = this.#countsOf(words, 'measures');
    for (const number of new Set([...numbersIn(problems), ...numbersIn(measures)])) {
      this.#documents[number] = (this.#documents[number] ?? 0) + 1;
    }
    this.#problems.push(problems);
    this.#measures.push(measures);
  }

  /** The words that stand in two documents or more, the most widespread where there are too many. */
  columns(): PageWords {
    const words = [...this.#numbers.keys()];
    const kept = this.#widespread(words);
    const rows = new Int32Array(words.length).fill(-1);
    for (const [row, number] of kept.entries()) rows[number] = row;
    return {
      vocabulary: kept.map((number) => words[number] ?? ''),
      problems: this.#problems.map((counts) => renumbered(counts, rows)),
      measures: this.#measures.map((counts) => renumbered(counts, rows)),
    };
  }

  #countsOf(words: DocumentAnalysis['words'], role: Role): Counts {
    const own = words.filter((each) => each.role === role && !this.#stopWords.has(each.word));
    return Int32Array.from(own.flatMap(({ word, count }) => [this.#numberOf(word), count]));
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** Numbers of the words that are shown, the most widespread first. */
  #widespread(words: readonly string[]): number[] {
    const name = (number: number) => words[number] ?? '';
    const documents = (number: number) => this.#documents[number] ?? 0;
    return words
      .map((_, number) => number)
      .filter((number) => documents(number) >= FEWEST_DOCUMENTS)
      .sort((a, b) => documents(b) - documents(a) || (name(a) < name(b) ? -1 : 1))
      .slice(0, MOST_WORDS);
  }
}

function numbersIn(counts: Counts): Int32Array {
  return counts.filter((_, index) => index % 2 === 0);
}

/** @param rows what each number becomes; −1 where it goes */
function renumbered(counts: Counts, rows: Int32Array): number[] {
  const found: number[] = [];
  for (let at = 0; at < counts.length; at += 2) {
    const row = rows[counts[at] ?? -1] ?? -1;
    if (row >= 0) found.push(row, counts[at + 1] ?? 0);
  }
  return found;
}
