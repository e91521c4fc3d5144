import type { PageState } from '../app/page-state.ts';
import { html, nothing } from '../markup.ts';

/** The heading of a view, to which the focus goes when the view opens. */
export function viewHeading(title: unknown, introduction: unknown): unknown {
  return html`
    <h1 id="title" tabindex="-1">${title}</h1>
    <p class="lead">${introduction}</p>
  `;
}

/** In the place of what only a comparison of years and units can show, where there was none. */
export function notComparedNote({ messages }: PageState): unknown {
  return html`<p class="notice" role="note">${messages.notCompared}</p>`;
}

export function emptyNote(text: string): unknown {
  return html`<p class="empty" role="status">${text}</p>`;
}

/** `共 120 项，显示前 50 项`, and a way to the others. */
export function moreRows(list: string, total: number, state: PageState): unknown {
  const shown = Math.min(state.shown(list), total);
  const { messages } = state;
  return html`
    <p class="count" role="status">${messages.counted(shown, total)}</p>
    ${
      shown < total
        ? html`<button type="button" class="more" @click=${() => state.showMore(list)}>${messages.more}</button>`
        : nothing
    }
  `;
}

export function badge(kind: string, label: string): unknown {
  return html`<span class=${`badge badge-${kind}`}>${label}</span>`;
}

/** A choice of one among a few, kept in the address. */
export function switcher(
  name: string,
  label: string,
  choices: readonly (readonly [value: string, label: string])[],
  state: PageState,
): unknown {
  const current = state.route.query.get(name) ?? choices[0]?.[0] ?? '';
  const isFirst = (value: string) => value === choices[0]?.[0];
  return html`
    <div class="switcher" role="group" aria-label=${label}>
      <span class="switcher-name">${label}</span>
      ${choices.map(
        ([value, text]) => html`
          <button
            type="button"
            aria-pressed=${value === current ? 'true' : 'false'}
            @click=${() => state.replace(state.changed({ [name]: isFirst(value) ? '' : value }))}
          >
            ${text}
          </button>
        `,
      )}
    </div>
  `;
}

/** A meter that is read as words too. */
export function shareBar(share: number | null): unknown {
  if (share === null) return html`<span class="none">–</span>`;
  const text = `${Math.round(share * 100)}%`;
  return html`<span class="share"><span class="share-bar" style=${`width:${Math.round(share * 100)}%`}></span></span><span class="share-text">${text}</span>`;
}
