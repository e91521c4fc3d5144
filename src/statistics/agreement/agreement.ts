import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import { STATEMENT_KINDS, type StatementKind } from '../../model/statement.ts';
import type { EstimatedScores } from '../estimated-scores.ts';
import { type AgreementOptions, type CategoryAgreements, measureCategories } from './category-agreements.ts';
import { checkCategories } from './check-categories.ts';
import { allPairs, matchedPairs } from './coded-pairs.ts';
import { compareDocument, type DocumentComparison } from './compare-document.ts';
import { type Disagreement, sortByPlace } from './disagreement.ts';
import { type GoldLabels, goldDocuments } from './gold-labels.ts';
import { type KindAgreement, measureKindAgreement, measureStatementAgreement } from './kind-agreement.ts';
import { pairDocuments } from './pair-documents.ts';
import { measurePrimaryAgreement, type PrimaryAgreement } from './primary-agreement.ts';
import { measureSectionAgreement, type SectionAgreement } from './section-agreement.ts';
import { sectionDisagreements } from './section-disagreements.ts';
import { statementDisagreements } from './statement-disagreements.ts';

/** How well the program agrees with a coder's labels. */
export interface Agreement {
  /** Labelled documents that were analysed. */
  readonly documents: readonly string[];
  /** Labelled documents that were not; they count nowhere. */
  readonly missingDocuments: readonly string[];
  /** Labels that were left out or cannot be met. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sections: SectionAgreement;
  /** The kinds that the labels cover, in the order of `STATEMENT_KINDS`. */
  readonly kinds: readonly KindAgreement[];
  /** These kinds taken together. */
  readonly statements: EstimatedScores;
  readonly primary: PrimaryAgreement;
  /** On the problems that both sides have: how well they are coded once they are found. */
  readonly categories: CategoryAgreements;
  /** On the problems that either side has: how far the frequencies can be trusted. */
  readonly categoriesEndToEnd: CategoryAgreements;
  /** By document in the order of the gold file, sections first, then statements, each in the order of the text. */
  readonly disagreements: readonly Disagreement[];
}

/**
 * Compares analyses with hand-made labels. A document that the labels name is taken as labelled whole, for the kinds
 * of statements that are labelled anywhere; its sections count if any of them is labelled.
 *
 * @throws RangeError where an option is out of its range
 */
export function measureAgreement(
  gold: GoldLabels,
  analyses: readonly DocumentAnalysis[],
  options: AgreementOptions,
): Agreement {
  const { pairs, missing, diagnostics } = pairDocuments(goldDocuments(gold), analyses);
  const comparisons = pairs.map(compareDocument);
  const kinds = labelledKinds(gold);
  const matched = comparisons.map(matchedPairs);
  return {
    documents: comparisons.map(({ path }) => path),
    missingDocuments: missing,
    diagnostics: [
      ...diagnostics,
      ...comparisons.flatMap((comparison) => comparison.diagnostics),
      ...unknown(gold, options),
    ],
    sections: measureSectionAgreement(comparisons, options),
    kinds: kinds.map((kind) => measureKindAgreement(comparisons, kind, options)),
    statements: measureStatementAgreement(comparisons, kinds, options),
    primary: measurePrimaryAgreement(matched, options),
    categories: measureCategories(matched, options),
    categoriesEndToEnd: measureCategories(kinds.includes('problem') ? comparisons.map(allPairs) : [], options),
    disagreements: comparisons.flatMap((comparison) => disagreementsOf(comparison, kinds)),
  };
}

function labelledKinds(gold: GoldLabels): StatementKind[] {
  return STATEMENT_KINDS.filter((kind) => gold.statements.some((statement) => statement.kind === kind));
}

function unknown(gold: GoldLabels, { categories }: AgreementOptions): Diagnostic[] {
  return categories === undefined ? [] : checkCategories(gold.statements, categories);
}

function disagreementsOf(comparison: DocumentComparison, kinds: readonly StatementKind[]): Disagreement[] {
  return [...sortByPlace(sectionDisagreements(comparison)), ...sortByPlace(statementDisagreements(comparison, kinds))];
}
