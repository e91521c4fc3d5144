import { groupBy } from '../../collections/group-by.ts';
import type { AnsweringMeasure } from './answer-problems.ts';
import { assign } from './assign.ts';
import { linkFeatures } from './link-features.ts';
import { type LinkFeatures, linkScore } from './link-score.ts';
import { comparedParts } from './most-pairs.ts';
import { type PlacedProblem, placedProblems } from './placed-problem.ts';
import type { ReadUnit } from './read-unit.ts';

/** A problem with what binds it to the one before it in its chain; null for the first. */
export interface ChainedProblem extends PlacedProblem {
  readonly features: LinkFeatures | null;
}

/** One problem of a unit through its documents, oldest first. */
export type Chain = readonly [ChainedProblem, ...ChainedProblem[]];

export interface ChainedUnit {
  readonly chains: readonly Chain[];
  /** Ids of the documents whose problems are so many that they were compared only with those at like places. */
  readonly crowded: ReadonlySet<string>;
}

/** Follows the problems of a unit through its documents. @param answering for each document its answers */
export function chainProblems(unit: ReadUnit, answering: readonly (readonly AnsweringMeasure[])[]): ChainedUnit {
  const crowded = new Set<string>();
  let chains: Chain[] = [];
  unit.documents.forEach((document, index) => {
    const problems = placedProblems(document, answering[index] ?? []);
    const parts = comparedParts(chains.length, problems.length);
    if (parts > 1) crowded.add(document.documentId);
    chains = prolongedInParts(chains, problems, parts, unit);
  });
  return { chains, crowded };
}

function prolongedInParts(
  chains: readonly Chain[],
  problems: readonly PlacedProblem[],
  parts: number,
  unit: ReadUnit,
): Chain[] {
  if (parts === 1) return prolonged(chains, problems, unit);
  const partOf = ({ position }: PlacedProblem) => Math.floor(position * parts);
  const chainsOf = groupBy(chains, (chain) => partOf(chain.at(-1) ?? chain[0]));
  const problemsOf = groupBy(problems, partOf);
  return Array.from({ length: parts }, (_, part) =>
    prolonged(chainsOf.get(part) ?? [], problemsOf.get(part) ?? [], unit),
  ).flat();
}

/** Each problem continues the chain that it fits best, one to one, if it is likelier the same than not; else it begins one. */
function prolonged(chains: readonly Chain[], problems: readonly PlacedProblem[], unit: ReadUnit): Chain[] {
  const ends = chains.map((chain) => chain.at(-1) as ChainedProblem);
  const features = linkFeatures(ends, problems, unit);
  const gains = features.flatMap((each, row) =>
    each.map((pair, column) => ({ row, column, gain: pair === null ? 0 : linkScore(pair) })),
  );
  const columnOf = new Map(assign(gains).map(({ row, column }) => [row, column]));
  const taken = new Set(columnOf.values());
  const continued = chains.map((chain, row): Chain => {
    const column = columnOf.get(row);
    const next = column === undefined ? undefined : problems[column];
    return next === undefined ? chain : [...chain, { ...next, features: features[row]?.[column ?? 0] ?? null }];
  });
  const begun = problems.filter((_, column) => !taken.has(column));
  return [...continued, ...begun.map((each): Chain => [{ ...each, features: null }])];
}
