import type { BootstrapOptions } from '../bootstrap-interval.ts';
import { type CategoryAgreement, measureCategoryAgreement } from './category-agreement.ts';
import type { CodedPair } from './coded-pair.ts';

export interface AgreementOptions extends BootstrapOptions {
  /** Codes of the taxonomy in its order; labels with others are then reported. */
  readonly categories?: readonly string[];
}

/** Categories by the primary one alone, and by all that were given. */
export interface CategoryAgreements {
  readonly primary: CategoryAgreement;
  readonly any: CategoryAgreement;
}

/** @param documents the problems of each document */
export function measureCategories(
  documents: readonly (readonly CodedPair[])[],
  options: AgreementOptions,
): CategoryAgreements {
  const order = options.categories ?? [];
  return {
    primary: measureCategoryAgreement(documents, 'primary', order, options),
    any: measureCategoryAgreement(documents, 'any', order, options),
  };
}
