import { compareTexts } from '../collections/compare-texts.ts';
import type { DocumentAnalysis, WordCount } from '../model/document-analysis.ts';
import type { WordFrequency, WordGroup } from '../model/word-frequency.ts';

interface Group {
  readonly unit: string;
  readonly year: number | null;
  readonly role: string;
  /** The words of each document; most groups hold those of a single one. */
  readonly documents: (readonly WordCount[])[];
}

/** Adds up the words of documents as they come, by unit, year and role. */
export class WordTally {
  readonly #groups = new Map<string, Group>();

  add(analysis: DocumentAnalysis): void {
    const { unit, year } = analysis.document.metadata;
    for (const words of partsByRole(analysis.words))
      this.#group(unit, year, words[0]?.role ?? '').documents.push(words);
  }

  /** By unit, year and role; words of equal count as they first came. */
  *groups(): Generator<WordGroup> {
    const groups = [...this.#groups].sort(([left], [right]) => compareTexts(left, right));
    for (const [, { unit, year, role, documents }] of groups)
      yield { unit, year, role, words: mostFrequentFirst(sum(documents)) };
  }

  #group(unit: string, year: number | null, role: string): Group {
    const key = `${unit}\u0000${year ?? ''}\u0000${role}`;
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const created: Group = { unit, year, role, documents: [] };
    this.#groups.set(key, created);
    return created;
  }
}

/** The words of a document come role by role. */
function partsByRole(words: readonly WordCount[]): WordCount[][] {
  const parts: WordCount[][] = [];
  for (const word of words) {
    const last = parts.at(-1);
    if (last?.[0]?.role === word.role) last.push(word);
    else parts.push([word]);
  }
  return parts;
}

function sum(documents: readonly (readonly WordCount[])[]): Iterable<WordFrequency> {
  const [only] = documents;
  if (documents.length === 1 && only !== undefined)
    return only.map(({ word, count }) => ({ word, count, documents: 1 }));
  const sums = new Map<string, { word: string; count: number; documents: number }>();
  for (const { word, count } of documents.flat()) {
    const known = sums.get(word);
    if (known === undefined) sums.set(word, { word, count, documents: 1 });
    else {
      known.count += count;
      known.documents += 1;
    }
  }
  return sums.values();
}

/** Sorted by laying the words out by their count: nearly all counts are small, and the order of equal ones stays. */
function mostFrequentFirst(words: Iterable<WordFrequency>): WordFrequency[] {
  const byCount: WordFrequency[][] = [];
  for (const each of words) {
    const same = byCount[each.count];
    if (same === undefined) byCount[each.count] = [each];
    else same.push(each);
  }
  return byCount.reverse().flat();
}
