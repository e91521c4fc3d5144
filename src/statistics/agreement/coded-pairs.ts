import { type CodedPair, categoriesOf, labelledCategories } from './coded-pair.ts';
import type { DocumentComparison } from './compare-document.ts';

/** The problems of a document that both sides have, with the categories of each side. */
export function matchedPairs({ statements }: DocumentComparison): CodedPair[] {
  return statements.matched
    .filter(([{ label }]) => label.kind === 'problem')
    .map(([{ label }, found]) => ({ reference: labelledCategories(label), predicted: categoriesOf(found) }));
}

/** The problems of a document that either side has: what is missed or extra has the categories of one side only. */
export function allPairs(comparison: DocumentComparison): CodedPair[] {
  const { missed, extra } = comparison.statements;
  const missedProblems = missed.filter(({ label }) => label.kind === 'problem');
  const extraProblems = extra.filter(({ statement }) => statement.kind === 'problem');
  return [
    ...matchedPairs(comparison),
    ...missedProblems.map(({ label }) => ({ reference: labelledCategories(label), predicted: [] })),
    ...extraProblems.map((found) => ({ reference: [], predicted: categoriesOf(found) })),
  ];
}
