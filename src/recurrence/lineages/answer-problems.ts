import type { Answer } from '../../model/answer.ts';
import { assign } from './assign.ts';
import { sharedBigrams } from './bigrams.ts';
import { cosine } from './cosine.ts';
import type { FollowedStatement, ReadDocument } from './read-unit.ts';

/** A measure that answers a problem of the same document. */
export interface AnsweringMeasure {
  readonly problem: FollowedStatement;
  readonly measure: FollowedStatement;
  readonly score: number;
}

// All of these were set by hand and tried on the labelled sets of README.md; what moving one does there stands beside it.

/** The least score of a possible answer: 0.4 loses one, 0.25 finds no more … */
const BAR = 0.35;
/** … and of one beside another that is nearer (a measure may answer two problems, and two measures one): 0.5 adds a wrong one. */
const SECOND_BAR = 0.6;
/** What meaning, words and place count for: 0.5 of meaning loses two, 0.9 or 0.45 of words adds a wrong one. */
const MEANING = 0.7;
const WORDS = 0.3;
/** Without the place seven are lost, at twice its weight two more are wrong. */
const ORDER = 0.15;
/** So many bigrams in common are all that can be asked: a sentence has few; 4 adds a wrong answer, 8 changes none. */
const ENOUGH_WORDS = 6;

/**
 * The pairs of a document's problems and measures that may belong together: by what their words stand for, by words in
 * common, and by their places, since the two lists often run side by side.
 */
export function possibleAnswers({ problems, measures }: ReadDocument): AnsweringMeasure[] {
  const pairs = problems.flatMap((problem, i) =>
    measures.map((measure, j) => scored(problem, measure, 1 - Math.abs(placeOf(i, problems) - placeOf(j, measures)))),
  );
  return pairs.filter(({ score }) => score >= BAR);
}

/** The pairs of which either side has none that is nearer. */
export function nearestAnswers(pairs: readonly AnsweringMeasure[]): AnsweringMeasure[] {
  const most = new Map<FollowedStatement, number>();
  for (const { problem, measure, score } of pairs) {
    for (const side of [problem, measure]) most.set(side, Math.max(score, most.get(side) ?? 0));
  }
  return pairs.filter(({ problem, measure, score }) => score === most.get(problem) || score === most.get(measure));
}

/** The pairs to be told: one to one, so that the scores are greatest in all, and those that are nearest and near besides. */
export function answerProblems(pairs: readonly AnsweringMeasure[]): AnsweringMeasure[] {
  const rows = numbered(pairs.map(({ problem }) => problem));
  const columns = numbered(pairs.map(({ measure }) => measure));
  const gains = Array.from({ length: rows.size }, () => new Array<number>(columns.size).fill(0));
  const placeOf = ({ problem, measure }: AnsweringMeasure) =>
    [rows.get(problem) ?? 0, columns.get(measure) ?? 0] as const;
  for (const pair of pairs) {
    const [row, column] = placeOf(pair);
    (gains[row] as number[])[column] = pair.score;
  }
  const columnOf = new Map(assign(gains).map(({ row, column }) => [row, column]));
  const near = new Set(nearestAnswers(pairs).filter(({ score }) => score >= SECOND_BAR));
  return pairs.filter((pair) => {
    const [row, column] = placeOf(pair);
    return columnOf.get(row) === column || near.has(pair);
  });
}

function numbered(statements: readonly FollowedStatement[]): Map<FollowedStatement, number> {
  return new Map([...new Set(statements)].map((statement, number) => [statement, number]));
}

/** All answers of a document with the problems and measures that have no counterpart. */
export function answersOf(document: ReadDocument, answering: readonly AnsweringMeasure[]): Answer[] {
  const { documentId, problems, measures } = document;
  const unanswered = problems.filter((problem) => !answering.some((each) => each.problem === problem));
  const others = measures.filter((measure) => !answering.some((each) => each.measure === measure));
  const alone = { documentId, problem: null, measure: null, score: 0 };
  return [
    ...answering.map(({ problem, measure, score }) => ({
      documentId,
      problem: problem.coded.statement.id,
      measure: measure.coded.statement.id,
      score,
    })),
    ...unanswered.map(({ coded }) => ({ ...alone, problem: coded.statement.id })),
    ...others.map(({ coded }) => ({ ...alone, measure: coded.statement.id })),
  ];
}

function scored(problem: FollowedStatement, measure: FollowedStatement, order: number): AnsweringMeasure {
  const meaning = cosine(problem.meaning, measure.meaning);
  const words = Math.min(1, sharedBigrams(problem.bigrams, measure.bigrams).length / ENOUGH_WORDS);
  const score = Math.min(1, MEANING * meaning + WORDS * words + ORDER * order);
  return { problem, measure, score };
}

function placeOf(index: number, list: readonly unknown[]): number {
  return list.length < 2 ? 0 : index / (list.length - 1);
}
