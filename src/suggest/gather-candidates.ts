import type { Span } from '../model/span.ts';
import type { CodedProblem } from './coded-problem.ts';
import type { NGrams } from './natural-parts.ts';
import type { WordFilter } from './word-filter.ts';
import type { Word } from './word-runs.ts';

/** A place where a candidate stands. */
export interface CandidatePlace extends Span {
  readonly problem: CodedProblem;
}

/** A wording that weakly coded problems have in common. */
export interface Candidate {
  readonly wording: string;
  readonly words: readonly string[];
  /** One a problem: the first. */
  readonly places: readonly CandidatePlace[];
  /** How often it stands in these problems. */
  readonly occurrences: number;
}

/** A problem with its words. */
export interface ReadProblem {
  readonly problem: CodedProblem;
  readonly runs: readonly (readonly Word[])[];
}

/** Words that a candidate may hold. */
const LONGEST_NGRAM = 4;

/** What stands in one problem alone, or with one author alone, is no wording of reports. */
const FEWEST = 2;

/**
 * The wordings of one to four words that stand in at least two of the problems, in order of their first place. Where
 * the problems are of several units a wording must be of two: a unit's yearly copy of itself shows no usage.
 */
export function gatherCandidates(problems: readonly ReadProblem[], ngrams: NGrams, filter: WordFilter): Candidate[] {
  const found = new Map<string, { words: readonly string[]; places: CandidatePlace[]; occurrences: number }>();
  for (const { problem, runs } of problems) {
    for (const { words, start, end } of runs.flatMap((run) => wordings(run, ngrams, filter))) {
      const known = found.get(words.join('')) ?? { words, places: [], occurrences: 0 };
      found.set(words.join(''), known);
      known.occurrences += 1;
      if (known.places.at(-1)?.problem !== problem) known.places.push({ problem, start, end });
    }
  }
  const fewestUnits = Math.min(FEWEST, unitsOf(problems).size);
  return [...found]
    .map(([wording, candidate]) => ({ wording, ...candidate }))
    .filter(({ places }) => places.length >= FEWEST && unitsOf(places).size >= fewestUnits);
}

/** The units; a document of an unknown unit stands for itself. */
function unitsOf(problems: readonly { readonly problem: CodedProblem }[]): ReadonlySet<string> {
  return new Set(problems.map(({ problem }) => problem.unit || problem.path));
}

interface Wording extends Span {
  readonly words: readonly string[];
}

function wordings(run: readonly Word[], ngrams: NGrams, filter: WordFilter): Wording[] {
  const sequence = run.map(({ word }) => word);
  const lengths = Array.from({ length: LONGEST_NGRAM }, (_, index) => index + 1);
  return lengths.flatMap((length) =>
    ngrams.ngrams(sequence, length).flatMap((words, at) => {
      if (!filter.takes(words)) return [];
      return [{ words, start: run[at]?.start ?? 0, end: run[at + length - 1]?.end ?? 0 }];
    }),
  );
}

/** Every wording of a problem that is one of the candidates; each once. */
export function candidatesIn(runs: ReadProblem['runs'], wanted: ReadonlySet<string>, ngrams: NGrams): string[] {
  const found = new Set<string>();
  for (const run of runs) {
    const sequence = run.map(({ word }) => word);
    for (let length = 1; length <= LONGEST_NGRAM; length += 1) {
      for (const words of ngrams.ngrams(sequence, length)) if (wanted.has(words.join(''))) found.add(words.join(''));
    }
  }
  return [...found];
}
