import { FORMULA_WEIGHT } from '../formula/character-weights.ts';
import { isProtectedRun, PROTECTED_SHARE } from '../formula/protection.ts';
import type { WeighedText } from '../prepared-text.ts';
import type { ClauseMatch } from './clause-match.ts';

/** The weights of the target, raised to one half in its own words where a run of matches is too long to be a formula. */
export function protectedWeights(target: WeighedText, chains: readonly (readonly ClauseMatch[])[]): Float64Array {
  const weights = target.weights.slice();
  for (const run of chains.flatMap(unbrokenRuns)) {
    const clauses = run.flatMap((match) => target.clauses[match.target] ?? []);
    const [first, last] = [clauses[0], clauses.at(-1)];
    if (first === undefined || last === undefined) continue;
    const stretch = { from: first.from, to: last.to };
    if (!isProtectedRun(target.lexical, stretch, clauses)) continue;
    for (let position = stretch.from; position < stretch.to; position += 1) raise(weights, target.lexical, position);
  }
  return weights;
}

function raise(weights: Float64Array, lexical: Float64Array, position: number): void {
  if ((lexical[position] ?? 0) <= FORMULA_WEIGHT) return;
  weights[position] = Math.max(weights[position] ?? 0, PROTECTED_SHARE);
}

function unbrokenRuns(chain: readonly ClauseMatch[]): ClauseMatch[][] {
  const runs: ClauseMatch[][] = [];
  for (const match of chain) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = last !== undefined && match.target - last.target <= 1 && match.source - last.source <= 1;
    if (goesOn && !match.isPart) run?.push(match);
    else runs.push([match]);
  }
  return runs;
}
