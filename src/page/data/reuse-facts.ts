import type { PageReuse } from '../../model/page-reuse.ts';
import type { Corpus } from './corpus.ts';

/** What a sentence about a plan that stands elsewhere says. */
export interface ReuseFacts {
  readonly unit: string;
  readonly year: number | null;
  readonly sourceUnit: string;
  readonly sourceYear: number | null;
  readonly scope: PageReuse['scope'];
  readonly direction: PageReuse['direction'];
  readonly certainty: PageReuse['certainty'];
  readonly share: number;
  readonly passages: number;
  readonly longest: number;
  /** Words that fit the source and not the plan, as they stand in the plan. */
  readonly leftovers: readonly string[];
}

export function reuseFacts(reuse: PageReuse, corpus: Corpus): ReuseFacts {
  const text = corpus.text(reuse.document);
  return {
    unit: corpus.unit(reuse.document),
    year: corpus.year(reuse.document),
    sourceUnit: reuse.sourceUnit,
    sourceYear: reuse.sourceYear,
    scope: reuse.scope,
    direction: reuse.direction,
    certainty: reuse.certainty,
    share: reuse.discountedShare,
    passages: reuse.passages.length,
    longest: reuse.longest,
    leftovers: reuse.leftovers.map(({ start, end }) => text.slice(start, end)),
  };
}

/** The address of a plan beside one source: stable, since it is made of the documents' ids. */
export function reuseItem(reuse: PageReuse, { data }: Corpus): string {
  const source = reuse.source < 0 ? reuse.sourcePath : (data.documents.id[reuse.source] ?? '');
  return `${data.documents.id[reuse.document] ?? ''}~${source}`;
}
