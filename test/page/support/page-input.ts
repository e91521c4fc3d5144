import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { DocumentAnalysis } from '../../../src/model/document-analysis.ts';
import type { Span } from '../../../src/model/span.ts';
import { fold } from '../../../src/patterns/fold.ts';
import { findFiles } from '../../../src/read/find-files.ts';
import { compileSetPhrases } from '../../../src/recurrence/compile-set-phrases.ts';
import { findFamilies } from '../../../src/recurrence/families/find-families.ts';
import { findLineages } from '../../../src/recurrence/lineages/find-lineages.ts';
import { findPlanReuse } from '../../../src/recurrence/plans/find-plan-reuse.ts';
import { comparableText } from '../../../src/reuse/text/comparable-text.ts';
import { analyzeFiles } from '../../../src/run/analyze-files.ts';
import { loadTools, type Tools } from '../../../src/run/tools.ts';
import type { PageInput } from '../../../src/write/page/page-input.ts';
import { WordCollection } from '../../../src/write/page/word-collection.ts';

/** Everything that a run finds out about the documents of a folder, as `analyze` would hand it to the page. */
export async function pageInputOf(folder: string, tools: Tools = loadTools('dictionaries')): Promise<PageInput> {
  const { files, diagnostics: odd } = await findFiles([folder], {
    workingDirectory: process.cwd(),
    extensions: ['.txt'],
  });
  const analyses: DocumentAnalysis[] = [];
  const diagnostics: Diagnostic[] = [...odd];
  for await (const file of analyzeFiles(files, new Map(), tools)) {
    diagnostics.push(...file.diagnostics);
    if (file.analysis !== null) analyses.push(file.analysis);
  }
  return recurrenceOf(analyses, diagnostics, tools);
}

/** The words of documents, as a run collects them. */
export function collectedWords(
  analyses: readonly DocumentAnalysis[],
  stopWords: ReadonlySet<string> = new Set(),
): WordCollection {
  const words = new WordCollection(stopWords);
  for (const analysis of analyses) words.add(analysis);
  return words;
}

function recurrenceOf(
  analyses: readonly DocumentAnalysis[],
  diagnostics: readonly Diagnostic[],
  { dictionaries }: Tools,
): PageInput {
  const setPhrases = compileSetPhrases(dictionaries);
  const { lineages, links, answers } = findLineages(analyses, { setPhrases, dictionaries });
  const { families, boilerplateShares } = findFamilies(analyses, { setPhrases, dictionaries });
  return {
    program: 'jingjian 0.0.0',
    language: 'zh',
    taxonomy: dictionaries.taxonomy,
    analyses,
    diagnostics,
    lineages,
    links,
    answers,
    planReuse: findPlanReuse(analyses, { setPhrases, dictionaries }).rows,
    families,
    boilerplateShares,
    specificities: new Map(),
    compared: true,
    setPhrases: new Map(
      analyses.map(({ document }) => {
        const folded = fold(document.source.text);
        const spans: readonly Span[] = setPhrases.find(folded, comparableText(folded));
        return [document.id, spans.map(({ start, end }) => ({ start, end }))] as const;
      }),
    ),
    words: collectedWords(analyses, dictionaries.stopWords),
  };
}
