import { groupBy } from '../../collections/group-by.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../patterns/fold.ts';

interface OwnedDocument {
  readonly document: Document;
  readonly owner: number;
}

interface OwnedText {
  readonly id: string;
  readonly owner: number;
  readonly folded: string;
}

/** All that the units of a corpus have written, to ask whether a word is theirs. */
export class UnitTexts {
  /** By owner. */
  readonly #texts: ReadonlyMap<number, readonly OwnedText[]>;
  readonly #folded: ReadonlyMap<string, string>;

  constructor(documents: readonly OwnedDocument[]) {
    const texts = documents.map(({ document, owner }) => {
      return { id: document.id, owner, folded: fold(document.source.text) };
    });
    this.#texts = groupBy(texts, ({ owner }) => owner);
    this.#folded = new Map(texts.map(({ id, folded }) => [id, folded]));
  }

  /** A whole document, folded. */
  folded({ id }: Document): string {
    return this.#folded.get(id) ?? '';
  }

  /** What an owner has written outside the given passages of one document, folded, a text each. */
  outside(owner: number, document: Document, passages: readonly Span[]): string[] {
    return (this.#texts.get(owner) ?? []).map(({ id, folded }) =>
      id === document.id ? blanked(folded, passages) : folded,
    );
  }
}

function blanked(folded: string, passages: readonly Span[]): string {
  let text = '';
  let at = 0;
  for (const { start, end } of [...passages].sort((a, b) => a.start - b.start)) {
    text += `${folded.slice(at, Math.max(at, start))}\n`;
    at = Math.max(at, end);
  }
  return text + folded.slice(at);
}
