import type { Segmenter } from '../model/segmenter.ts';

/** How many clauses are remembered; beyond that the memory is emptied and begins anew. */
const MOST_CLAUSES = 50_000;

/**
 * A segmenter that remembers the clauses it has cut. Reports of one genre repeat each other clause by clause, and
 * a segmenter never joins words over a comma or a full stop, so the result is the same as without the memory.
 */
export function withClauseCache(segmenter: Segmenter): Segmenter {
  const known = new Map<string, readonly string[]>();
  const cutClause = (clause: string): readonly string[] => {
    const cut = known.get(clause);
    if (cut !== undefined) return cut;
    if (known.size >= MOST_CLAUSES) known.clear();
    const fresh = segmenter.cut(clause);
    known.set(clause, fresh);
    return fresh;
  };
  return { ...segmenter, cut: (text) => splitBehindSigns(text).flatMap(cutClause) };
}

/** The clauses of a text, each with its closing sign. */
function splitBehindSigns(text: string): string[] {
  const clauses: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!CLAUSE_ENDS.has(text.charCodeAt(index))) continue;
    clauses.push(text.slice(start, index + 1));
    start = index + 1;
  }
  if (start < text.length) clauses.push(text.slice(start));
  return clauses;
}

const CLAUSE_ENDS = new Set(Array.from('，。\n', (sign) => sign.charCodeAt(0)));
