import type { Specificity, SpecificityEvidence } from '../model/specificity.ts';
import { fold } from '../patterns/fold.ts';
import type { PatternHit } from '../patterns/pattern-set.ts';
import { type Clause, splitClauses } from '../text/clauses.ts';
import type { CompiledMark, SpecificityGrammar } from './specificity-grammar.ts';

/** One hit of a mark is enough for so many clauses: a long measure that names one date is not as firm as a short one. */
const CLAUSES_A_HIT = 6;
const DIGIT = /\d/gu;
const IN_FIGURE = /[\d.,]/u;

/**
 * How much a text commits to: over the marks the sum of weight × min(1, hits ÷ max(1, clauses ÷ 6)). Hits of one mark
 * that overlap count once.
 *
 * @param start of the text in its document; evidence counts from there
 */
export function specificityOfText(text: string, { marks, findInClause }: SpecificityGrammar, start = 0): Specificity {
  const folded = fold(text);
  const masked = folded.replaceAll(DIGIT, '0');
  const clauses = splitClauses(masked);
  const hits = clauses.flatMap((clause) => hitsIn(clause, masked, findInClause));
  const needed = Math.max(1, clauses.length / CLAUSES_A_HIT);
  let score = 0;
  const evidence = marks.flatMap((mark) => {
    const found = hitsOf(mark, hits);
    score += mark.weight * Math.min(1, found.length / needed);
    return found.map((hit) => evidenceAt(hit, mark, folded, text, start));
  });
  return { score, evidence: evidence.sort((a, b) => a.start - b.start || a.end - b.end) };
}

function hitsIn(clause: Clause, masked: string, find: SpecificityGrammar['findInClause']): PatternHit[] {
  const hits = find(masked.slice(clause.start, clause.end));
  return hits.map(({ pattern, start, end }) => ({ pattern, start: start + clause.start, end: end + clause.start }));
}

/** The longest hits from the left, without overlap and without those that lie in words that say otherwise. */
function hitsOf({ words, none }: CompiledMark, hits: readonly PatternHit[]): PatternHit[] {
  const refused = hits.filter(({ pattern }) => none.has(pattern));
  let end = 0;
  return longestFirst(hits.filter(({ pattern }) => words.has(pattern))).filter((hit) => {
    if (hit.start < end || refused.some((other) => other.start < hit.end && other.end > hit.start)) return false;
    end = hit.end;
    return true;
  });
}

function longestFirst(hits: readonly PatternHit[]): PatternHit[] {
  return [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Of a number that the pattern met at one digit the whole number is shown. */
function evidenceAt(
  hit: PatternHit,
  mark: CompiledMark,
  folded: string,
  text: string,
  start: number,
): SpecificityEvidence {
  let [from, to] = [hit.start, hit.end];
  if (isDigit(folded, from)) while (IN_FIGURE.test(folded[from - 1] ?? '')) from -= 1;
  if (isDigit(folded, to - 1)) while (isDigit(folded, to)) to += 1;
  return { mark: mark.id, start: start + from, end: start + to, text: text.slice(from, to) };
}

function isDigit(text: string, index: number): boolean {
  return /\d/u.test(text[index] ?? '');
}
