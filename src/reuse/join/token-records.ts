import { bigramSet } from '../similarity/shingles.ts';
import { NumberTable } from './number-table.ts';

/**
 * Texts as sets of numbered tokens, the rarest first. A bag becomes a set by numbering the repetitions of a bigram, so
 * that set similarity of records is bag similarity of texts. Record `r` holds
 * `tokens[starts[r] … starts[r + 1] − 1]` and is text `textOf[r]`; records ascend in size. Empty texts have none.
 */
export interface TokenRecords {
  readonly tokens: Int32Array;
  readonly starts: Int32Array;
  readonly textOf: Int32Array;
  readonly tokenCount: number;
}

/** Turns comparable texts into records of bigrams. */
export function tokenRecords(texts: readonly string[]): TokenRecords {
  const textOf = bySize(texts);
  const starts = new Int32Array(textOf.length + 1);
  textOf.forEach((text, record) => {
    starts[record + 1] = (starts[record] ?? 0) + Math.max(1, (texts[text]?.length ?? 0) - 1);
  });
  const tokens = new Int32Array(starts.at(-1) ?? 0);
  const table = new NumberTable();
  textOf.forEach((text, record) => {
    tokens.set(tokensOf(texts[text] ?? '', table), starts[record]);
  });
  rankRarestFirst(tokens, table.size);
  for (let record = 0; record < textOf.length; record += 1) tokens.subarray(starts[record], starts[record + 1]).sort();
  return { tokens, starts, textOf, tokenCount: table.size };
}

function bySize(texts: readonly string[]): Int32Array {
  const filled = Int32Array.from(texts.keys()).filter((text) => texts[text] !== '');
  return filled.sort((a, b) => (texts[a]?.length ?? 0) - (texts[b]?.length ?? 0) || a - b);
}

function tokensOf(text: string, table: NumberTable): Int32Array {
  return Int32Array.from(bigramSet(text), (code) => table.add(code));
}

function rankRarestFirst(tokens: Int32Array, count: number): void {
  const frequency = new Int32Array(count);
  for (const token of tokens) frequency[token] = (frequency[token] ?? 0) + 1;
  const byFrequency = Int32Array.from(frequency.keys());
  byFrequency.sort((a, b) => (frequency[a] ?? 0) - (frequency[b] ?? 0) || a - b);
  const rank = new Int32Array(count);
  byFrequency.forEach((token, place) => {
    rank[token] = place;
  });
  for (let index = 0; index < tokens.length; index += 1) tokens[index] = rank[tokens[index] ?? 0] ?? 0;
}
