import type { PreparedText } from '../prepared-text.ts';

/** A wording of a clause with every place in `clauses` where it stands, ascending. */
export interface DistinctClause {
  readonly text: string;
  readonly bigrams: Float64Array;
  readonly places: readonly number[];
}

/** The clauses of a text, each wording once: long documents say the same again and again. */
export function distinctClauses({ clauses, clauseBigrams }: PreparedText): DistinctClause[] {
  const byText = new Map<string, DistinctClause & { readonly places: number[] }>();
  clauses.forEach(({ text }, place) => {
    const known = byText.get(text);
    if (known !== undefined) known.places.push(place);
    else byText.set(text, { text, bigrams: clauseBigrams[place] ?? NO_BIGRAMS, places: [place] });
  });
  return [...byText.values()];
}

const NO_BIGRAMS = new Float64Array(0);
