interface TrieNode {
  next: Map<number, TrieNode> | null;
  values: number[] | null;
}

/**
 * Finds many literals in one pass. A plain trie walked from each position: the literals are short and few
 * positions begin one, so failure links (Aho-Corasick) gained nothing when measured.
 */
export class LiteralTrie {
  readonly #roots: (TrieNode | null)[] = new Array<TrieNode | null>(0x10000).fill(null);

  add(literal: string, value: number): void {
    let node = this.#root(literal.charCodeAt(0));
    for (let index = 1; index < literal.length; index += 1) node = childOf(node, literal.charCodeAt(index));
    if (node.values === null) node.values = [value];
    else node.values.push(value);
  }

  /** Calls `visit(value, start, end)` for every occurrence, by start, shorter first. */
  forEachMatch(text: string, visit: (value: number, start: number, end: number) => void): void {
    const length = text.length;
    for (let start = 0; start < length; start += 1) {
      let node = this.#roots[text.charCodeAt(start)] ?? null;
      let end = start + 1;
      while (node !== null) {
        if (node.values !== null) for (const value of node.values) visit(value, start, end);
        if (end >= length || node.next === null) break;
        node = node.next.get(text.charCodeAt(end)) ?? null;
        end += 1;
      }
    }
  }

  #root(unit: number): TrieNode {
    const known = this.#roots[unit] ?? null;
    if (known !== null) return known;
    const created: TrieNode = { next: null, values: null };
    this.#roots[unit] = created;
    return created;
  }
}

function childOf(node: TrieNode, unit: number): TrieNode {
  node.next ??= new Map();
  const known = node.next.get(unit);
  if (known !== undefined) return known;
  const created: TrieNode = { next: null, values: null };
  node.next.set(unit, created);
  return created;
}
