import { compareTexts } from '../../collections/compare-texts.ts';
import type { SimilarPairs } from '../join/similar-pairs.ts';

/** A text that stands for many, and those that are like it. */
export interface Family {
  readonly medoid: number;
  /** The medoid among them; by place. */
  readonly members: readonly number[];
  /** Of the members with the medoid, in the same order; 1 for the medoid itself. */
  readonly similarities: readonly number[];
}

/**
 * Families of like texts, each around a medoid that every member is like: no member is reached over another. The text
 * most like most others, each counted as often as it stands, is the first medoid; members go to the medoid they are most like. Texts like
 * no other, and with no copy, are in no family.
 *
 * J. Aslam, E. Pelekhov, D. Rus, The star clustering algorithm, Journal of Graph Algorithms and Applications 8, 2004.
 *
 * @param texts distinct; they break ties, so that the order of input does not matter
 * @param copies how often each text stands in the corpus, 1 for all by default
 */
export function starClusters(
  texts: readonly string[],
  pairs: SimilarPairs,
  copies: readonly number[] = texts.map(() => 1),
): Family[] {
  const neighbours = neighboursOf(texts.length, pairs);
  const medoids = chooseMedoids(texts, neighbours, copies);
  const members = new Map<number, [number, number][]>();
  neighbours.forEach((near, text) => {
    const [medoid, similarity] = medoids.has(text) ? [text, 1] : nearestMedoid(near, medoids, texts);
    if (medoid < 0) return;
    const known = members.get(medoid);
    if (known === undefined) members.set(medoid, [[text, similarity]]);
    else known.push([text, similarity]);
  });
  return [...members]
    .filter(([medoid, found]) => found.length > 1 || (copies[medoid] ?? 1) > 1)
    .map(([medoid, found]) => ({
      medoid,
      members: found.map(([text]) => text),
      similarities: found.map(([, each]) => each),
    }))
    .sort((a, b) => a.medoid - b.medoid);
}

type Neighbour = readonly [text: number, similarity: number];

function neighboursOf(count: number, pairs: SimilarPairs): Neighbour[][] {
  const neighbours: Neighbour[][] = Array.from({ length: count }, () => []);
  for (let pair = 0; pair < pairs.count; pair += 1) {
    const [left, right, similarity] = [pairs.left[pair] ?? 0, pairs.right[pair] ?? 0, pairs.similarity[pair] ?? 0];
    neighbours[left]?.push([right, similarity]);
    neighbours[right]?.push([left, similarity]);
  }
  return neighbours;
}

function chooseMedoids(
  texts: readonly string[],
  neighbours: readonly (readonly Neighbour[])[],
  copies: readonly number[],
): ReadonlySet<number> {
  const degrees = neighbours.map((near, text) =>
    near.reduce((sum, [other, similarity]) => sum + similarity * (copies[other] ?? 1), copies[text] ?? 1),
  );
  const textAt = (place: number) => texts[place] ?? '';
  const order = [...texts.keys()].sort(
    (a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || compareTexts(textAt(a), textAt(b)),
  );
  const medoids = new Set<number>();
  const taken = new Uint8Array(texts.length);
  for (const text of order) {
    if (taken[text] === 1) continue;
    medoids.add(text);
    for (const [other] of neighbours[text] ?? []) taken[other] = 1;
  }
  return medoids;
}

function nearestMedoid(
  near: readonly Neighbour[],
  medoids: ReadonlySet<number>,
  texts: readonly string[],
): readonly [medoid: number, similarity: number] {
  let best: Neighbour = [-1, 0];
  for (const [other, similarity] of near) {
    if (!medoids.has(other)) continue;
    const isBetter =
      similarity > best[1] || (similarity === best[1] && compareTexts(texts[other] ?? '', texts[best[0]] ?? '') < 0);
    if (isBetter) best = [other, similarity];
  }
  return best;
}
