import type { ClauseMatch } from '../../../src/reuse/align/clause-match.ts';

/** How many clauses may be skipped on either side inside a passage, and what each costs. */
const LONGEST_GAP = 3;
const GAP_COST = 1.5;
/** A passage is worth at least one clause of eight characters that stands again as it is. */
const LEAST_GAIN = 4;

/** What `localChains` is to find, the plain way: all that is left over is aligned again for every run. */
export function plainLocalChains(matches: readonly ClauseMatch[], sourceLength: number): ClauseMatch[][] {
  const chains: ClauseMatch[][] = [];
  let left = matches;
  while (left.length > 0) {
    const chain = bestChain(left, sourceLength);
    if (chain === null) break;
    chains.push(chain);
    const targets = new Set(chain.map((match) => match.target));
    const sources = new Set(chain.map((match) => match.source));
    left = left.filter((match) => !targets.has(match.target) && !sources.has(match.source));
  }
  return chains;
}

function bestChain(matches: readonly ClauseMatch[], sourceLength: number): ClauseMatch[] | null {
  const places = new Map(matches.map((match, place) => [match.target * sourceLength + match.source, place]));
  const gains = new Float64Array(matches.length);
  const before = new Int32Array(matches.length).fill(-1);
  let best = -1;
  matches.forEach((match, place) => {
    forEachPredecessor(match, (target, source, cost) => {
      const other = source < 0 ? undefined : places.get(target * sourceLength + source);
      if (other === undefined || (gains[other] ?? 0) - cost <= (gains[place] ?? 0)) return;
      gains[place] = (gains[other] ?? 0) - cost;
      before[place] = other;
    });
    gains[place] = (gains[place] ?? 0) + match.gain;
    if (best < 0 || (gains[place] ?? 0) > (gains[best] ?? 0)) best = place;
  });
  if (best < 0 || (gains[best] ?? 0) < LEAST_GAIN) return null;
  const chain: ClauseMatch[] = [];
  for (let place = best; place >= 0; place = before[place] ?? -1) chain.unshift(matches[place] as ClauseMatch);
  return chain;
}

/** The places a match may follow on, the nearest first; a part may share its whole with its neighbour part. */
function forEachPredecessor(match: ClauseMatch, visit: (target: number, source: number, cost: number) => void): void {
  for (let back = 1; back <= LONGEST_GAP + 1; back += 1) {
    for (let aside = 1; aside <= LONGEST_GAP + 1; aside += 1) {
      visit(match.target - back, match.source - aside, (back + aside - 2) * GAP_COST);
    }
  }
  if (!match.isPart) return;
  visit(match.target, match.source - 1, 0);
  visit(match.target - 1, match.source, 0);
}
