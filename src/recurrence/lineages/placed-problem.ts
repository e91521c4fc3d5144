import { groupBy } from '../../collections/group-by.ts';
import type { AnsweringMeasure } from './answer-problems.ts';
import { distinctWordings } from './distinct-wordings.ts';
import type { FollowedStatement, ReadDocument } from './read-unit.ts';

/** A problem with what its document does about it and where it stands there. */
export interface PlacedProblem {
  readonly problem: FollowedStatement;
  /** Measures of its document that answer it, each wording once. */
  readonly measures: readonly FollowedStatement[];
  /** Share of the problems of its document that stand before it. */
  readonly position: number;
  /** 1 where few problems of the document have its primary category, towards 0 where all do. */
  readonly categoryRarity: number;
}

/** So many nats are as rare as need be: one problem of four. */
const RARE = 2;

/** The problems of a document in its order. */
export function placedProblems({ problems }: ReadDocument, answering: readonly AnsweringMeasure[]): PlacedProblem[] {
  const measuresOf = groupBy(answering, (each) => each.problem);
  const alikeBy = groupBy(problems, primaryOf);
  return problems.map((problem, index) => {
    const alike = alikeBy.get(primaryOf(problem))?.length ?? 1;
    return {
      problem,
      measures: distinctWordings((measuresOf.get(problem) ?? []).map(({ measure }) => measure)),
      position: index / problems.length,
      categoryRarity: Math.min(1, -Math.log((alike - 0.5) / problems.length) / RARE),
    };
  });
}

function primaryOf({ coded }: FollowedStatement): string {
  return coded.codings[0]?.category ?? '';
}
