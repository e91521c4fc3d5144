import { checkCategoryExamples } from './check-category-examples.ts';
import { checkDocumentTypes, type TypeOfTitle } from './check-document-types.ts';
import { checkLines } from './check-lines.ts';
import { checkNumbering } from './check-numbering.ts';
import { joinResults } from './check-result.ts';
import { checkRoles } from './check-roles.ts';
import { checkSetPhrases } from './check-set-phrases.ts';
import { checkSpecificity } from './check-specificity.ts';
import { checkStatuses } from './check-status.ts';
import { checkTaxonomyRules } from './check-taxonomy-rules.ts';
import { checkTerms } from './check-terms.ts';
import { checkTopics } from './check-topics.ts';
import { checkTurns } from './check-turns.ts';
import { checkUnfinished } from './check-unfinished.ts';
import { checkWords } from './check-words.ts';
import { codeText } from './code-text.ts';
import type { CheckResult, LintedDictionaries } from './finding.ts';

/** What was tried of one kind, for the summary. */
export interface LintPart extends CheckResult {
  readonly part: LintPartName;
}

export const LINT_PARTS = [
  'headings',
  'context',
  'document-types',
  'taxonomy-rules',
  'taxonomy-examples',
  'terms',
  'words',
  'set-phrases',
  'specificity',
] as const;
export type LintPartName = (typeof LINT_PARTS)[number];

/**
 * Runs every example of every dictionary by the code that an analysis runs, and looks for words and rules that can
 * never decide. A pure function of the dictionaries, the model and the segmenter.
 *
 * @param typeOf the type of document that a title shows
 */
export function lintDictionaries(linted: LintedDictionaries, typeOf: TypeOfTitle): LintPart[] {
  const { dictionaries, structure, context, coder, segmenter } = linted;
  const { headings, taxonomy, sets } = dictionaries;
  const { rules, unfinished } = dictionaries.context;
  const lines = checkLines(headings, structure, context);
  const outline = joinResults([
    checkNumbering(headings.numbering, structure.markers),
    checkRoles(headings, sets, structure.roles),
    checkTurns(headings.turns, sets),
    lines,
  ]);
  return [
    { part: 'headings', ...outline },
    { part: 'context', ...joinResults([checkStatuses(rules, context), checkUnfinished(unfinished, sets)]) },
    { part: 'document-types', ...checkDocumentTypes(dictionaries.documentTypes.types, typeOf) },
    { part: 'taxonomy-rules', ...checkTaxonomyRules(taxonomy, sets) },
    { part: 'taxonomy-examples', ...checkCategoryExamples(taxonomy, (text) => codeText(text, context, coder)) },
    { part: 'terms', ...joinResults([checkTerms(taxonomy, sets), checkTopics(taxonomy, sets)]) },
    { part: 'words', ...checkWords(dictionaries.words, segmenter) },
    { part: 'set-phrases', ...checkSetPhrases(dictionaries.setPhrases, sets) },
    { part: 'specificity', ...checkSpecificity(dictionaries.specificity, sets) },
  ];
}
