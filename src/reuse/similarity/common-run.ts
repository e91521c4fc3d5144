/** The longest stretch that stands in both texts, and where. */
export interface CommonRun {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** The longest common substring, the first of equals; O(|left| · |right|), with one row of memory. */
export function longestCommonRun(left: string, right: string): CommonRun {
  let best: CommonRun = { left: 0, right: 0, length: 0 };
  const row = new Uint16Array(right.length + 1);
  for (let i = 1; i <= left.length; i += 1) {
    const unit = left.charCodeAt(i - 1);
    for (let j = right.length; j >= 1; j -= 1) {
      if (right.charCodeAt(j - 1) !== unit) {
        row[j] = 0;
        continue;
      }
      const length = (row[j - 1] ?? 0) + 1;
      row[j] = length;
      if (length >= best.length && length > 0) best = longer(best, { left: i - length, right: j - length, length });
    }
  }
  return best;
}

function longer(best: CommonRun, found: CommonRun): CommonRun {
  if (found.length !== best.length) return found;
  return found.left === best.left && found.right < best.right ? found : best;
}
