import type { ClauseMatch } from './clause-match.ts';

/**
 * Which chains stand out of order: those outside the most worthy selection that goes forward in both texts.
 *
 * @param chains by their first clause of the target
 */
export function movedChains(chains: readonly (readonly ClauseMatch[])[]): boolean[] {
  const worth: number[] = [];
  const before: number[] = [];
  chains.forEach((chain, place) => {
    const start = chain[0]?.source ?? 0;
    let [most, from] = [0, -1];
    for (let other = 0; other < place; other += 1) {
      const follows = (chains[other]?.at(-1)?.source ?? 0) <= start;
      if (follows && (worth[other] ?? 0) > most) [most, from] = [worth[other] ?? 0, other];
    }
    worth.push(most + chain.reduce((sum, match) => sum + match.gain, 0));
    before.push(from);
  });
  const moved = chains.map(() => true);
  for (let place = worth.indexOf(Math.max(...worth)); place >= 0; place = before[place] ?? -1) moved[place] = false;
  return moved;
}
