import { ConfigurationError } from '../../model/configuration-error.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { Taxonomy } from '../../model/taxonomy.ts';
import { type Agreement, measureAgreement } from '../../statistics/agreement/agreement.ts';
import type { AgreementOptions } from '../../statistics/agreement/category-agreements.ts';
import { type CoderComparison, compareCoders } from '../../statistics/agreement/compare-coders.ts';
import type { Language } from '../shared-options.ts';
import { diagnosticMessage } from '../terminal/tell-diagnostics.ts';
import type { View } from '../terminal/view.ts';
import { checkCoderCategories } from './check-coder-categories.ts';
import { CONFIDENCE, RESAMPLES } from './intervals-note.ts';
import type { CodedTable, GoldFile, Labels } from './labels.ts';
import { renderAgreement } from './render-agreement.ts';
import { renderCoders } from './render-coders.ts';

/** What came out of a comparison, and how to tell it. */
export interface LabelComparison {
  readonly value: Agreement | CoderComparison;
  render(view: View): string;
}

export interface LabelComparisonOptions {
  /** Of the labels, as the user wrote it. */
  readonly gold: string;
  readonly seed: number;
  readonly language: Language;
}

/**
 * Compares analyses with labels of either shape.
 *
 * @throws ConfigurationError where nothing that is labelled was analysed
 */
export function compareLabels(
  labels: Labels,
  analyses: readonly DocumentAnalysis[],
  taxonomy: Taxonomy,
  options: LabelComparisonOptions,
): LabelComparison {
  const categories = taxonomy.categories.map(({ code }) => code);
  const measured = { seed: options.seed, resamples: RESAMPLES, confidence: CONFIDENCE, categories };
  return labels.kind === 'gold'
    ? compareGold(labels, analyses, options, measured)
    : compareTable(labels, analyses, options, measured);
}

function compareGold(
  { gold }: GoldFile,
  analyses: readonly DocumentAnalysis[],
  options: LabelComparisonOptions,
  measured: AgreementOptions,
): LabelComparison {
  const agreement = measureAgreement(gold, analyses, measured);
  const reasons = agreement.diagnostics.map((each) => `\n${diagnosticMessage(each, options.language)}`).join('');
  if (agreement.documents.length === 0)
    throw new ConfigurationError(
      `${options.gold}: no labelled document could be told apart${reasons}`,
      'labels-none-placed',
    );
  if (agreement.diagnostics.filter(isUnplaced).length >= gold.sections.length + gold.statements.length)
    throw new ConfigurationError(
      `${options.gold}: none of its labels has a place in the documents${reasons}`,
      'labels-none-placed',
    );
  return { value: agreement, render: (view) => renderAgreement(agreement, options.gold, options.seed, view) };
}

/** Of a label whose words stand nowhere in its document, or more than once. */
function isUnplaced({ code }: Diagnostic): boolean {
  return code === 'gold.absent' || code === 'gold.repeated';
}

function compareTable(
  { coders }: CodedTable,
  analyses: readonly DocumentAnalysis[],
  options: LabelComparisonOptions,
  measured: Required<AgreementOptions>,
): LabelComparison {
  const compared = compareCoders(coders, analyses, measured);
  if (compared.coders.every(({ problems }) => problems === 0)) throw nothingCoded(options.gold);
  const unknown = checkCoderCategories(coders, measured.categories);
  const value = { ...compared, diagnostics: [...unknown, ...compared.diagnostics] };
  return { value, render: (view) => renderCoders(value, options.gold, analyses.length, options.seed, view) };
}

function nothingCoded(table: string): ConfigurationError {
  return new ConfigurationError(
    `${table}: none of the coded statements is a problem of this run; code a table made from the same input and dictionaries`,
    'labels-other-run',
  );
}
