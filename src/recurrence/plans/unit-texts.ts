import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../patterns/fold.ts';

interface OwnedDocument {
  readonly document: Document;
  readonly owner: number;
}

/** All that the units of a corpus have written, to ask whether a word is theirs. */
export class UnitTexts {
  readonly #texts = new Map<number, { readonly id: string; readonly folded: string }[]>();
  readonly #folded = new Map<string, string>();

  constructor(documents: readonly OwnedDocument[]) {
    for (const { document, owner } of documents) {
      const text = { id: document.id, folded: fold(document.source.text) };
      this.#folded.set(text.id, text.folded);
      const known = this.#texts.get(owner);
      if (known === undefined) this.#texts.set(owner, [text]);
      else known.push(text);
    }
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
