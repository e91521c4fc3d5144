import type { Analyzer } from './analyzer.ts';
import { extractStatements } from './extract/extract-statements.ts';
import { littleFound } from './extract/little-found.ts';
import type { CodedStatement } from './model/coding.ts';
import type { Document } from './model/document.ts';
import type { DocumentAnalysis } from './model/document-analysis.ts';
import type { Statement } from './model/statement.ts';
import { fold } from './patterns/fold.ts';
import { certifyJoins } from './recurrence/certify-joins.ts';
import { compileSetPhrases } from './recurrence/compile-set-phrases.ts';
import { findFamilies } from './recurrence/families/find-families.ts';
import { findLineages } from './recurrence/lineages/find-lineages.ts';
import { findPlanReuse } from './recurrence/plans/find-plan-reuse.ts';
import type { Recurrence, RecurrenceOptions } from './recurrence/recurrence.ts';
import { buildOutline } from './structure/build-outline.ts';
import { codeProblem } from './tag/code-problem.ts';
import { simplifyCharacters } from './text/simplify-characters.ts';

/**
 * The whole of what is done with one document: outline, statements, categories, words. A pure function of the
 * text and the compiled dictionaries, so that any worker can run it.
 */
export function analyzeDocument(document: Document, analyzer: Analyzer): DocumentAnalysis {
  const { text, path, styledHeadings } = document.source;
  const folded = fold(text);
  const outline = buildOutline(text, folded, document.id, path, analyzer.structure, styledHeadings);
  const { statements, left } = extractStatements(outline.sections, text, folded, document.id, analyzer.context);
  const coded = statements.map((statement) => codeStatement(statement, folded, analyzer));
  const { words, tokens } = analyzer.words.count(simplifyCharacters(text), outline.sections);
  const diagnostics = [...outline.diagnostics, ...littleFound(document, outline.sections, statements)];
  return { document, sections: outline.sections, statements: coded, left, words, tokens, diagnostics };
}

/**
 * What the reports of a corpus have in common: problems followed through the years, plans to their sources, wording
 * through the corpus. Blind to the order of the analyses.
 */
export function analyzeCorpus(analyses: readonly DocumentAnalysis[], options: RecurrenceOptions): Recurrence {
  const { dictionaries, upstream, nextIndex } = options;
  const setPhrases = compileSetPhrases(dictionaries);
  const { diagnostics: ofLineages, ...followed } = findLineages(analyses, { setPhrases, dictionaries });
  const { rows: planReuse, diagnostics: ofPlans } = findPlanReuse(analyses, { setPhrases, dictionaries, upstream });
  const { joins, ...wording } = findFamilies(analyses, { setPhrases, dictionaries });
  const recall = certifyJoins(joins, nextIndex);
  return { ...followed, planReuse, ...wording, recall, diagnostics: [...ofLineages, ...ofPlans] };
}

/** Only problems have categories; causes, measures and claims are kept as they stand. */
function codeStatement(statement: Statement, folded: string, analyzer: Analyzer): CodedStatement {
  return { statement, codings: statement.kind === 'problem' ? codeProblem(statement, folded, analyzer.coder) : [] };
}
