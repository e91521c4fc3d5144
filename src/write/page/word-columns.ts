import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { PageWords } from '../../model/page-data.ts';
import type { Role } from '../../model/section.ts';

/** A word of a single document tells nothing about a group of them. */
const FEWEST_DOCUMENTS = 2;
const MOST_WORDS = 20_000;

/** The words of problems and measures that stand in two documents or more, the most widespread where there are too many. */
export function wordColumns(analyses: readonly DocumentAnalysis[], stopWords: ReadonlySet<string>): PageWords {
  const vocabulary = widespreadWords(analyses, stopWords);
  const numbers = new Map(vocabulary.map((word, number) => [word, number]));
  return {
    vocabulary,
    problems: analyses.map((analysis) => countsOf(analysis, 'problems', numbers)),
    measures: analyses.map((analysis) => countsOf(analysis, 'measures', numbers)),
  };
}

export function noWords(): PageWords {
  return { vocabulary: [], problems: [], measures: [] };
}

function widespreadWords(analyses: readonly DocumentAnalysis[], stopWords: ReadonlySet<string>): string[] {
  const documents = new Map<string, number>();
  for (const { words } of analyses) {
    const own = new Set(words.filter(({ role }) => isShown(role)).map(({ word }) => word));
    for (const word of own) documents.set(word, (documents.get(word) ?? 0) + 1);
  }
  return [...documents]
    .filter(([word, times]) => times >= FEWEST_DOCUMENTS && !stopWords.has(word))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}

function isShown(role: Role): boolean {
  return role === 'problems' || role === 'measures';
}

function countsOf({ words }: DocumentAnalysis, role: Role, numbers: ReadonlyMap<string, number>): number[] {
  return words.flatMap((each) => {
    const number = each.role === role ? numbers.get(each.word) : undefined;
    return number === undefined ? [] : [number, each.count];
  });
}
