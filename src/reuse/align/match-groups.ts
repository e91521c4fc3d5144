import type { ChainSteps } from './chain-steps.ts';

/** Parts the matches into groups such that no chain goes from one into another. @returns their places, ascending */
export function matchGroups(count: number, steps: ChainSteps): number[][] {
  const roots = Int32Array.from({ length: count }, (_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (root !== roots[root]) {
      roots[root] = roots[roots[root] ?? root] ?? root;
      root = roots[root] ?? root;
    }
    return root;
  };
  for (let place = 0; place < count; place += 1) {
    steps.forEachBefore(place, (other) => {
      const [one, two] = [rootOf(place), rootOf(other)];
      roots[Math.max(one, two)] = Math.min(one, two);
    });
  }
  const groups = new Map<number, number[]>();
  for (let place = 0; place < count; place += 1) {
    const root = rootOf(place);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [place]);
    else group.push(place);
  }
  return [...groups.values()];
}
