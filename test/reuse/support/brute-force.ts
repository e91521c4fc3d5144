/**
 * Every pair of texts with bag Jaccard similarity of bigrams at or above the threshold, as `left right`, by counting
 * each text's bigrams in all others: slow, plain, and nothing of it shared with the joins.
 */
export function bruteForcePairs(texts: readonly string[], threshold: number): Set<string> {
  const holders = new Map<string, number[]>();
  const bags = texts.map(bagOf);
  bags.forEach((bag, text) => {
    for (const token of bag) {
      const known = holders.get(token);
      if (known === undefined) holders.set(token, [text]);
      else known.push(text);
    }
  });
  const pairs = new Set<string>();
  bags.forEach((bag, text) => {
    const shared = new Uint16Array(texts.length);
    for (const token of bag) for (const other of holders.get(token) ?? []) shared[other] = (shared[other] ?? 0) + 1;
    for (let other = text + 1; other < texts.length; other += 1) {
      const overlap = shared[other] ?? 0;
      const united = bag.length + (bags[other]?.length ?? 0) - overlap;
      if (overlap > 0 && overlap / united >= threshold) pairs.add(`${text} ${other}`);
    }
  });
  return pairs;
}

function bagOf(text: string): string[] {
  if (text.length < 2) return text === '' ? [] : [text];
  const counts = new Map<string, number>();
  return Array.from({ length: text.length - 1 }, (_, at) => {
    const bigram = text.slice(at, at + 2);
    const count = (counts.get(bigram) ?? 0) + 1;
    counts.set(bigram, count);
    return `${bigram}${count}`;
  });
}
