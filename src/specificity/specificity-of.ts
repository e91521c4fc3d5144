import type { DocumentAnalysis } from '../model/document-analysis.ts';
import type { DocumentSpecificity } from '../model/specificity.ts';
import type { SpecificityGrammar } from './specificity-grammar.ts';
import { specificityOfText } from './specificity-of-text.ts';

/** How much the measures of a document commit to, each by its id, and their mean, weighed by their lengths. */
export function specificityOf(
  { document, statements }: DocumentAnalysis,
  grammar: SpecificityGrammar,
): DocumentSpecificity {
  const measures = statements.map(({ statement }) => statement).filter(({ kind }) => kind === 'measure');
  const { text } = document.source;
  const found = measures.map(({ id, start, end }) => {
    return { id, length: end - start, value: specificityOfText(text.slice(start, end), grammar, start) };
  });
  const length = found.reduce((sum, each) => sum + each.length, 0);
  const weighed = found.reduce((sum, each) => sum + each.length * each.value.score, 0);
  return {
    score: length === 0 ? null : weighed / length,
    measures: new Map(found.map(({ id, value }) => [id, value])),
  };
}
