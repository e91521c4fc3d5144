import type { BayesClassifier, NaturalParts } from './natural-parts.ts';

/** A text whose category is known. */
export interface KnownText {
  readonly words: readonly string[];
  readonly category: string;
}

export interface CategoryGuess {
  /** Code, or `uncategorised`. */
  readonly category: string;
  /** Mean share over the texts, 0 to 1. */
  readonly share: number;
}

/** Words that stand in one text alone tell nothing of others. */
const RAREST = 2;

/** Guesses the category of texts by naive Bayes over their words. */
export class CategoryGuesser {
  readonly #classifier: BayesClassifier;
  readonly #vocabulary: ReadonlySet<string>;

  constructor(known: readonly KnownText[], natural: NaturalParts) {
    this.#vocabulary = frequentWords(known);
    this.#classifier = new natural.BayesClassifier();
    for (const { words, category } of known) this.#classifier.addDocument(this.#knownOf(words), category);
    this.#classifier.train();
  }

  /** The categories of the texts taken together, the likeliest first; those without a share are left out. */
  guess(texts: readonly (readonly string[])[]): CategoryGuess[] {
    const shares = new Map<string, number>();
    for (const words of texts) {
      for (const { category, share } of this.#sharesOf(words)) {
        shares.set(category, (shares.get(category) ?? 0) + share / texts.length);
      }
    }
    return [...shares]
      .map(([category, share]) => ({ category, share }))
      .sort((a, b) => b.share - a.share || (a.category < b.category ? -1 : 1));
  }

  #sharesOf(words: readonly string[]): CategoryGuess[] {
    const values = this.#classifier.getClassifications(this.#knownOf(words).slice(0, MOST_WORDS));
    const total = values.reduce((sum, { value }) => sum + value, 0);
    if (total === 0) return [];
    return values.map(({ label, value }) => ({ category: label, share: value / total }));
  }

  #knownOf(words: readonly string[]): string[] {
    return [...new Set(words)].filter((word) => this.#vocabulary.has(word));
  }
}

/** The product of more probabilities than this may be too small for a double. */
const MOST_WORDS = 80;

function frequentWords(known: readonly KnownText[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { words } of known) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= RAREST).map(([word]) => word));
}
