import type { CodedStatement } from '../model/coding.ts';
import type { Span } from '../model/span.ts';

export interface StatementPair {
  readonly before: CodedStatement;
  readonly after: CodedStatement;
}

export interface MatchedStatements {
  readonly pairs: readonly StatementPair[];
  readonly lost: readonly CodedStatement[];
  readonly gained: readonly CodedStatement[];
}

/** Two stretches with this share of the shorter one in common are one statement that begins elsewhere. */
const SAME_SHARE = 0.5;

/** Which statement of one reading of a document is which of another: by where its title begins, else by overlap. */
export function matchStatements(
  before: readonly CodedStatement[],
  after: readonly CodedStatement[],
): MatchedStatements {
  const byStart = new Map(after.map((each) => [each.statement.title.start, each]));
  const pairs: StatementPair[] = [];
  const left = before.filter((each) => !addPair(each, byStart.get(each.statement.title.start), pairs));
  const taken = new Set(pairs.map((pair) => pair.after));
  const lost = left.filter((each) => {
    const found = after.find((other) => !taken.has(other) && isSame(each, other));
    if (found !== undefined) taken.add(found);
    return !addPair(each, found, pairs);
  });
  return { pairs, lost, gained: after.filter((each) => !taken.has(each)) };
}

function addPair(before: CodedStatement, after: CodedStatement | undefined, pairs: StatementPair[]): boolean {
  if (after === undefined) return false;
  pairs.push({ before, after });
  return true;
}

function isSame({ statement: one }: CodedStatement, { statement: other }: CodedStatement): boolean {
  return one.kind === other.kind && overlap(one, other) >= SAME_SHARE * Math.min(lengthOf(one), lengthOf(other));
}

/** How many characters two stretches have in common. */
export function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
