import type { Coding } from '../model/coding.ts';
import type { Statement } from '../model/statement.ts';
import { UNCATEGORISED } from '../model/taxonomy.ts';
import { splitClauses } from '../text/clauses.ts';
import { shadowOfTitled, sourceSpan } from '../text/shadow.ts';
import type { Coder } from './coder.ts';
import { type CategoryScore, decideCategories, type ModelOpinion } from './decide-categories.ts';
import { locateEvidence, type ReadProblem } from './locate-evidence.ts';
import type { ModelText } from './model/features.ts';
import { decidingGrams } from './model/linear-model.ts';

export const CODER_NAME = 'jingjian';

/**
 * Codes one problem: the words of the dictionary that stand in it, weighed by place, and the linear model where
 * they do not decide. The first coding is the primary one.
 */
export function codeProblem(statement: Statement, folded: string, coder: Coder): Coding[] {
  const shadow = shadowOfTitled(folded, statement.title, statement.end);
  const problem = { statement, shadow, titleLength: shadow.titleLength, clauses: splitClauses(shadow.text) };
  const evidence = locateEvidence(coder.matcher.find(shadow.text, problem.clauses), problem);
  return decideCategories(evidence, opinionOf(coder, problem), coder.taxonomy).map((score, index) =>
    toCoding(score, index === 0, problem, coder),
  );
}

function modelText({ shadow, titleLength }: ReadProblem): ModelText {
  return { title: shadow.text.slice(0, titleLength), body: shadow.text.slice(titleLength) };
}

function opinionOf({ model, predictor }: Coder, problem: ReadProblem): ModelOpinion | null {
  if (model === null || predictor === null) return null;
  const shares = () => {
    const found = predictor.shares(modelText(problem));
    return new Map(model.codes.map((code, index) => [code, found[index] ?? 0]));
  };
  return { shares, length: problem.shadow.text.length };
}

function toCoding(score: CategoryScore, isPrimary: boolean, problem: ReadProblem, coder: Coder): Coding {
  const { statement, shadow } = problem;
  const base = {
    statementId: statement.id,
    category: score.code,
    isPrimary,
    score: Math.round(score.score * 1000) / 1000,
    status: statement.status ?? 'present',
    coder: CODER_NAME,
  } as const;
  const best = score.evidence;
  if (best !== null) {
    const match = sourceSpan(shadow, best.start, best.end);
    return { ...base, ruleId: best.ruleId, matchedText: shadow.text.slice(best.start, best.end), match };
  }
  if (score.code === UNCATEGORISED || coder.model === null)
    return { ...base, ruleId: 'none', matchedText: '', match: null };
  const grams = decidingGrams(coder.model, modelText(problem), score.code);
  return { ...base, ruleId: 'model', matchedText: grams.join(';'), match: null };
}
