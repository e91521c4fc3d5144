import type { Candidate } from './gather-candidates.ts';
import type { NaturalParts } from './natural-parts.ts';

export interface WeighedCandidate {
  readonly candidate: Candidate;
  readonly weight: number;
  /** Well coded problems that hold it. */
  readonly elsewhere: number;
}

/**
 * TF-IDF of each candidate: the weakly coded problems are one document, in which a wording counts once a problem;
 * every well coded problem is a document of its own. A wording that all problems share weighs little.
 *
 * @param background the candidates that stand in each well coded problem, each once
 */
export function weighCandidates(
  candidates: readonly Candidate[],
  background: readonly (readonly string[])[],
  natural: NaturalParts,
): WeighedCandidate[] {
  const weigher = new natural.TfIdf();
  weigher.addDocument(candidates.flatMap(({ wording, places }) => places.map(() => wording)));
  for (const wordings of background) weigher.addDocument(wordings);
  const elsewhere = countAll(background);
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
