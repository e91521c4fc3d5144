import type { Answer } from '../../model/answer.ts';
import type { PageAnswers } from '../../model/page-statements.ts';
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
