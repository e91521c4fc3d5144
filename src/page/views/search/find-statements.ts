import type { StatementKind } from '../../../model/statement.ts';
import type { Corpus } from '../../data/corpus.ts';
import type { Selection } from '../../data/filters.ts';

/** A statement, and where in it the words stand that were asked for. */
export interface FoundStatement {
  readonly statement: number;
  /** Counted from the start of the document's text; one for each word; -1 where no words were asked for. */
  readonly at: number;
}

/**
 * The statements that hold every one of the words, in order. The texts are searched as they stand, from end to end:
 * exact, and faster than an index for as much text as a page holds.
 */
export function findStatements(
  words: readonly string[],
  kind: StatementKind | '',
  selection: Selection,
): FoundStatement[] {
  const { corpus } = selection;
  const found: FoundStatement[] = [];
  for (const document of selection.documentRows()) {
    if (words.some((word) => !corpus.text(document).includes(word))) continue;
    for (const statement of corpus.statementRows(document)) {
      if (kind !== '' && corpus.kind(statement) !== kind) continue;
      if (!selection.isCategoryFree && !isCounted(statement, selection)) continue;
      const at = placeOf(words, statement, document, corpus);
      if (at !== null) found.push({ statement, at });
    }
  }
  return found;
}

function isCounted(statement: number, selection: Selection): boolean {
  return selection.corpus.status(statement) === 'present' && selection.hasStatement(statement);
}

/** Where the first of the words stands; null where one of them is missing. */
function placeOf(words: readonly string[], statement: number, document: number, corpus: Corpus): number | null {
  const { start, end } = corpus.span(statement);
  const text = corpus.text(document).slice(start, end);
  const places = words.map((word) => text.indexOf(word));
  if (places.includes(-1)) return null;
  return places.length === 0 ? -1 : start + Math.min(...places);
}
