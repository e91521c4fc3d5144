import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import { isPresentProblem } from '../../model/statement.ts';
import { GramInformation } from '../../reuse/formula/gram-information.ts';
import { comparableText } from '../../reuse/text/comparable-text.ts';
import { comparableSource } from '../comparable-source.ts';
import { corpusOwners } from '../corpus-owners.ts';
import { comparedSpan } from './prepare-document.ts';

/** How much it tells that two problems share a stretch of wording: the fewer units of the corpus use it, the more. */
export function problemInformation(analyses: readonly DocumentAnalysis[]): GramInformation {
  const owners = corpusOwners(analyses.map(({ document }) => document));
  const texts = analyses.flatMap((analysis) => {
    const { document, statements } = analysis;
    const folded = comparableSource(analysis);
    const problems = statements.map(({ statement }) => statement).filter(isPresentProblem);
    return problems.map((problem) => {
      return { text: comparableText(folded, {}, comparedSpan(problem)).text, voice: owners.ownerOf(document) };
    });
  });
  return new GramInformation(texts, owners.count);
}
