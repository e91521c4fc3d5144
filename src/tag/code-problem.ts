import type { Coding } from '../model/coding.ts';
import type { Statement } from '../model/statement.ts';
import { type Taxonomy, UNCATEGORISED } from '../model/taxonomy.ts';
import { type Clause, splitClauses } from '../text/clauses.ts';
import { type Shadow, shadowOfTitled, sourceSpan } from '../text/shadow.ts';
import { firstEndingBehind } from './clause-places.ts';
import { type CategoryScore, decide, type Evidence, type ModelOpinion } from './decide-categories.ts';
import type { ModelText } from './model/features.ts';
import { decidingGrams, type LinearModel, predict } from './model/linear-model.ts';
import type { TaxonomyHit, TaxonomyMatcher } from './taxonomy-matcher.ts';

/** What is needed to code a problem; compiled once for all documents. */
export interface Coder {
  readonly taxonomy: Taxonomy;
  readonly matcher: TaxonomyMatcher;
  /** Null where the dictionary holds too few examples to train one. */
  readonly model: LinearModel | null;
}

export const CODER_NAME = 'jingjian';

/**
 * Codes one problem: the words of the dictionary that stand in it, weighed by place, and the linear model where
 * they do not decide. The first coding is the primary one.
 */
export function codeProblem(statement: Statement, folded: string, coder: Coder): Coding[] {
  const shadow = shadowOfTitled(folded, statement.title, statement.end);
  const { titleLength } = shadow;
  const clauses = splitClauses(shadow.text);
  const place = { shadow, titleLength, clauses, firstOfBody: firstSentenceOfBody(clauses, titleLength), statement };
  const evidence = coder.matcher.find(shadow.text, clauses).map((hit) => weigh(hit, place));
  const text: ModelText = { title: shadow.text.slice(0, titleLength), body: shadow.text.slice(titleLength) };
  const opinion = coder.model === null ? null : opinionOf(coder.model, text);
  return decide(evidence, opinion, coder.taxonomy).map((score, index) =>
    toCoding(score, index === 0, { statement, shadow, coder, text }),
  );
}

interface Place {
  readonly shadow: Shadow;
  readonly titleLength: number;
  readonly clauses: readonly Clause[];
  /** Number of the sentence that follows the title. */
  readonly firstOfBody: number;
  readonly statement: Statement;
}

function weigh(hit: TaxonomyHit, { shadow, titleLength, clauses, firstOfBody, statement }: Place): Evidence {
  const { manifestations } = statement;
  const span = sourceSpan(shadow, hit.start, hit.end);
  const next = manifestations[firstEndingBehind(manifestations, span.start)];
  const fault = next !== undefined && next.start < span.end ? next : null;
  const clause = firstEndingBehind(clauses, hit.start);
  return {
    ...hit,
    clause,
    depth: Math.max(0, (clauses[clause]?.sentence ?? 0) - firstOfBody),
    inTitle: hit.start < titleLength,
    inFault: fault !== null,
    inExample: fault?.isExample ?? false,
  };
}

function firstSentenceOfBody(clauses: readonly Clause[], titleLength: number): number {
  return clauses.find((each) => each.start >= titleLength)?.sentence ?? 0;
}

function opinionOf(model: LinearModel, text: ModelText): ModelOpinion {
  const shares = predict(model, text);
  return {
    shares: new Map(model.codes.map((code, index) => [code, shares[index] ?? 0])),
    length: text.title.length + text.body.length,
  };
}

interface CodingSource {
  readonly statement: Statement;
  readonly shadow: Shadow;
  readonly coder: Coder;
  readonly text: ModelText;
}

function toCoding(score: CategoryScore, isPrimary: boolean, source: CodingSource): Coding {
  const { statement, shadow, coder, text } = source;
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
  const grams =
    coder.model === null || score.code === UNCATEGORISED ? [] : decidingGrams(coder.model, text, score.code);
  return {
    ...base,
    ruleId: score.code === UNCATEGORISED ? 'none' : 'model',
    matchedText: grams.join(';'),
    match: null,
  };
}
