import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { FeatureType } from '../../model/keyness-row.ts';
import { isPresentProblem } from '../../model/statement.ts';
import { UNCATEGORISED } from '../../model/taxonomy.ts';

/** How often a document has a feature. */
export interface Posting {
  /** Position of the document among all. */
  readonly document: number;
  readonly count: number;
}

/** Where the features of one type stand in a corpus. */
export interface FeatureCounts {
  readonly type: FeatureType;
  /** By document: its problems, or its words. */
  readonly sizes: readonly number[];
  /** By feature, documents in their order. */
  readonly features: ReadonlyMap<string, readonly Posting[]>;
}

/** Counts the categories and words of documents as they come; of a document nothing else is kept. */
export class FeatureTally {
  readonly #categories = new TypeTally('category');
  readonly #words = new TypeTally('word');
  readonly #leftOut: ReadonlySet<string>;

  /** @param leftOut words that are no features; they count as words all the same */
  constructor(leftOut: ReadonlySet<string>) {
    this.#leftOut = leftOut;
  }

  add(analysis: DocumentAnalysis): void {
    const problems = analysis.statements.filter(({ statement }) => isPresentProblem(statement));
    const categories = problems.flatMap(({ codings }) =>
      codings.length === 0 ? [UNCATEGORISED] : [...new Set(codings.map(({ category }) => category))],
    );
    const words = analysis.words.filter(({ word }) => !this.#leftOut.has(word));
    this.#categories.add(
      problems.length,
      categories.map((feature) => [feature, 1]),
    );
    this.#words.add(
      analysis.words.reduce((sum, { count }) => sum + count, 0),
      words.map(({ word, count }) => [word, count]),
    );
  }

  counts(): readonly FeatureCounts[] {
    return [this.#categories, this.#words];
  }
}

class TypeTally implements FeatureCounts {
  readonly type: FeatureType;
  readonly sizes: number[] = [];
  readonly features = new Map<string, Posting[]>();

  constructor(type: FeatureType) {
    this.type = type;
  }

  add(size: number, features: readonly (readonly [feature: string, count: number])[]): void {
    const document = this.sizes.push(size) - 1;
    const sums = new Map<string, number>();
    for (const [feature, count] of features) sums.set(feature, (sums.get(feature) ?? 0) + count);
    for (const [feature, count] of sums) {
      const postings = this.features.get(feature);
      if (postings === undefined) this.features.set(feature, [{ document, count }]);
      else postings.push({ document, count });
    }
  }
}
