import type { PageState } from '../../app/page-state.ts';
import { html, nothing } from '../../markup.ts';

/** Says what a page that would have been too large does not hold. */
export function leftOutNote({ corpus, messages }: PageState): unknown {
  const { leftOut } = corpus.data;
  const isWhole = Object.values(leftOut).every((each) => each === 0 || each === false);
  return isWhole ? nothing : html`<p class="notice" role="note">${messages.leftOut(leftOut)}</p>`;
}
