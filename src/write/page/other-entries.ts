import type { Answer } from '../../model/answer.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { WordingFamily } from '../../model/family.ts';
import type { PageAnswers, PageDiagnostic, PageFamily, PageLeft } from '../../model/page-data.ts';
import type { HeldText } from './held-text.ts';
import { NameList } from './name-list.ts';
import type { PageRows } from './page-rows.ts';
import { thousandth } from './thousandth.ts';

export function answerColumns(answers: readonly Answer[], { statements }: PageRows): PageAnswers {
  const row = (id: string | null) => (id === null ? -1 : (statements.get(id) ?? -1));
  return {
    problem: answers.map(({ problem }) => row(problem)),
    measure: answers.map(({ measure }) => row(measure)),
    score: answers.map(({ score }) => thousandth(score)),
  };
}

export function familyEntry(family: WordingFamily): PageFamily {
  const { kind, medoidText, members, documents, units, firstYear, lastYear, meanSimilarity } = family;
  const similarity = thousandth(meanSimilarity);
  return { kind, text: medoidText, members, documents, units, firstYear, lastYear, similarity };
}

/** @param documents row of each document by its path */
export function diagnosticEntry(
  { path, severity, code, message }: Diagnostic,
  documents: ReadonlyMap<string, number>,
): PageDiagnostic {
  return { path, document: documents.get(path) ?? -1, severity, code, message };
}

/** What was left, of documents that are held whole. */
export function leftColumns(analyses: readonly DocumentAnalysis[], held: readonly HeldText[]): PageLeft {
  const reasons = new NameList();
  const rows = analyses.flatMap(({ left }, document) =>
    held[document]?.holding === 'whole' ? left.map((each) => ({ ...each, document })) : [],
  );
  return {
    document: rows.map(({ document }) => document),
    start: rows.map(({ start }) => start),
    end: rows.map(({ end }) => end),
    reason: rows.map(({ reason }) => reasons.numberOf(reason)),
    reasons: reasons.names,
  };
}
