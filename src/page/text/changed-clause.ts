import { html } from '../markup.ts';
import { type Mark, markedText } from './marked-text.ts';
import { wordChanges } from './word-changes.ts';

/** Two wordings for two columns: what only one of them has is marked where it stands. */
export function changedSides(source: string, own: string, marks: readonly Mark[]): { source: unknown; own: unknown } {
  const changes = wordChanges(source, own);
  if (changes === null) return { source, own: markedText(own, 0, own.length, marks) };
  const left = changes.filter(({ kind }) => kind !== 'removed');
  let at = 0;
  return {
    source: changes
      .filter(({ kind }) => kind !== 'added')
      .map(({ kind, text }) => (kind === 'removed' ? html`<del>${text}</del>` : text)),
    own: left.map(({ kind, text }) => {
      const start = at;
      at += text.length;
      const shown = markedText(own, start, at, marks);
      return kind === 'added' ? html`<ins>${shown}</ins>` : shown;
    }),
  };
}

/** A clause with what changed in it since another: new words marked, gone ones struck out; `marks` count in `after`. */
export function changedClause(before: string | null, after: string, marks: readonly Mark[]): unknown {
  if (before === null) return markedText(after, 0, after.length, marks);
  const changes = wordChanges(before, after);
  if (changes === null) return markedText(after, 0, after.length, marks);
  let at = 0;
  return changes.map(({ kind, text }) => {
    if (kind === 'removed') return html`<del>${text}</del>`;
    const start = at;
    at += text.length;
    const shown = markedText(after, start, at, marks);
    return kind === 'added' ? html`<ins>${shown}</ins>` : shown;
  });
}
