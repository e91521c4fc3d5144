import type { Answer } from '../../model/answer.ts';
import { assign } from './assign.ts';
import { assignGreedily } from './assign-greedily.ts';
import { sharedUpTo } from './bigrams.ts';
import { cosine } from './cosine.ts';
import { comparedMeasures, hasTooManyPairs } from './most-pairs.ts';
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
 * common, and by their places, since the two lists often run side by side. Where the document states very much, each
 * problem is compared with the measures nearest to its place only; see `hasTooManyPairs`.
 */
export function possibleAnswers({ problems, measures }: ReadDocument): AnsweringMeasure[] {
  const compared = hasTooManyPairs(problems.length, measures.length)
    ? comparedMeasures(problems.length)
    : measures.length;
  return problems.flatMap((problem, index) => {
    const place = placeOf(index, problems);
    const first = firstCompared(place, measures.length, compared);
    return measures
      .slice(first, first + compared)
      .map((measure, at) => scored(problem, measure, 1 - Math.abs(place - placeOf(first + at, measures))))
      .filter(({ score }) => score >= BAR);
  });
}

/** Where a window of measures begins whose middle stands at the place of a problem, 0 to 1. */
function firstCompared(place: number, measures: number, compared: number): number {
  const middle = Math.round(place * (measures - 1));
  return Math.max(0, Math.min(measures - compared, middle - Math.floor(compared / 2)));
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
export function answerProblems(
  pairs: readonly AnsweringMeasure[],
  { problems, measures }: ReadDocument,
): AnsweringMeasure[] {
  const [rows, columns] = [numbered(problems), numbered(measures)];
  const gains = pairs.map(({ problem, measure, score }) => ({
    row: rows.get(problem) ?? 0,
    column: columns.get(measure) ?? 0,
    gain: score,
  }));
  const pairUp = hasTooManyPairs(problems.length, measures.length) ? assignGreedily : assign;
  const columnOf = new Map(pairUp(gains).map(({ row, column }) => [row, column]));
  const near = new Set(nearestAnswers(pairs).filter(({ score }) => score >= SECOND_BAR));
  return pairs.filter((pair, index) => {
    const { row = -1, column } = gains[index] ?? {};
    return columnOf.get(row) === column || near.has(pair);
  });
}

function numbered(statements: readonly FollowedStatement[]): Map<FollowedStatement, number> {
  return new Map(statements.map((statement, number) => [statement, number]));
}

/** All answers of a document with the problems and measures that have no counterpart. */
export function answersOf(document: ReadDocument, answering: readonly AnsweringMeasure[]): Answer[] {
  const { documentId, problems, measures } = document;
  const paired = new Set(answering.flatMap(({ problem, measure }) => [problem, measure]));
  const unanswered = problems.filter((problem) => !paired.has(problem));
  const others = measures.filter((measure) => !paired.has(measure));
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
  const words = sharedUpTo(ENOUGH_WORDS, problem.bigrams, measure.bigrams) / ENOUGH_WORDS;
  const score = Math.min(1, MEANING * meaning + WORDS * words + ORDER * order);
  return { problem, measure, score };
}

function placeOf(index: number, list: readonly unknown[]): number {
  return list.length < 2 ? 0 : index / (list.length - 1);
}
