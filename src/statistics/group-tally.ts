import type { DocumentTally } from './document-tally.ts';

/** What the documents of a group add up to. */
export interface GroupTally {
  readonly documents: number;
  /** Present problems. */
  readonly problems: number;
  /** UTF-16 code units of the texts. */
  readonly characters: number;
  /** By position of the row: problems that count for it, and documents with at least one of them. */
  readonly problemsByRow: readonly number[];
  readonly documentsByRow: readonly number[];
}

/** Adds up the tallies of a group, in time proportional to the rows that they touch. */
export function sumTallies(tallies: readonly DocumentTally[], rows: number): GroupTally {
  const problemsByRow = new Array<number>(rows).fill(0);
  const documentsByRow = new Array<number>(rows).fill(0);
  let problems = 0;
  let characters = 0;
  for (const tally of tallies) {
    problems += tally.problems;
    characters += tally.characters;
    for (const [row, count] of tally.byRow) {
      problemsByRow[row] = (problemsByRow[row] ?? 0) + count;
      documentsByRow[row] = (documentsByRow[row] ?? 0) + 1;
    }
  }
  return { documents: tallies.length, problems, characters, problemsByRow, documentsByRow };
}
