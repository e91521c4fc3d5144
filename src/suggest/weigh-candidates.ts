import type { Candidate } from './gather-candidates.ts';
import type { NaturalParts } from './natural-parts.ts';

export interface WeighedCandidate {
  readonly candidate: Candidate;
  readonly weight: number;
  /** Well coded problems that hold it. */
  readonly elsewhere: number;
}

/** The candidates that stand in each text that is coded well, each once. */
export interface Background {
  readonly problems: readonly (readonly string[])[];
  /** Of the dictionary. */
  readonly examples: readonly (readonly string[])[];
}

/**
 * TF-IDF of each candidate: the weakly coded problems are one document, in which a wording counts once a problem;
 * every text of the background is a document of its own. A wording that all problems share weighs little.
 */
export function weighCandidates(
  candidates: readonly Candidate[],
  background: Background,
  natural: NaturalParts,
): WeighedCandidate[] {
  const weigher = new natural.TfIdf();
  weigher.addDocument(candidates.flatMap(({ wording, places }) => places.map(() => wording)));
  for (const wordings of [...background.problems, ...background.examples]) weigher.addDocument(wordings);
  const elsewhere = countAll(background.problems);
  return candidates.map((candidate) => ({
    candidate,
    weight: weigher.tfidf([candidate.wording], 0),
    elsewhere: elsewhere.get(candidate.wording) ?? 0,
  }));
}

function countAll(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const wording of lists.flat()) counts.set(wording, (counts.get(wording) ?? 0) + 1);
  return counts;
}
