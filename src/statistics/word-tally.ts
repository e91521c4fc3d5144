import type { DocumentAnalysis } from '../model/document-analysis.ts';
import type { WordFrequency } from '../model/word-frequency.ts';

interface Count {
  count: number;
  documents: number;
}

interface Group {
  readonly unit: string;
  readonly year: number | null;
  readonly role: string;
  readonly words: Map<string, Count>;
}

/** Adds up the words of documents as they come, by unit, year and role. */
export class WordTally {
  readonly #groups = new Map<string, Group>();

  add(analysis: DocumentAnalysis): void {
    const { unit, year } = analysis.document.metadata;
    for (const { role, word, count } of analysis.words) {
      const words = this.#group(unit, year, role).words;
      const known = words.get(word);
      if (known === undefined) words.set(word, { count, documents: 1 });
      else {
        known.count += count;
        known.documents += 1;
      }
    }
  }

  /** By unit, year and role; the most frequent word first, equal ones as they first came. */
  *frequencies(): Generator<WordFrequency> {
    const groups = [...this.#groups].sort(([left], [right]) => compare(left, right));
    for (const [, { unit, year, role, words }] of groups) {
      for (const [word, { count, documents }] of mostFrequentFirst(words))
        yield { unit, year, role, word, count, documents };
    }
  }

  #group(unit: string, year: number | null, role: string): Group {
    const key = `${unit}\u0000${year ?? ''}\u0000${role}`;
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const created: Group = { unit, year, role, words: new Map() };
    this.#groups.set(key, created);
    return created;
  }
}

/** Sorted by laying the words out by their count: nearly all counts are small, and the order of equal ones stays. */
function mostFrequentFirst(words: ReadonlyMap<string, Count>): [string, Count][] {
  const byCount: [string, Count][][] = [];
  for (const entry of words) {
    const same = byCount[entry[1].count];
    if (same === undefined) byCount[entry[1].count] = [entry];
    else same.push(entry);
  }
  return byCount.reverse().flat();
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
