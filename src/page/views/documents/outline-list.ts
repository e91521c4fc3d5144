import { ROLES } from '../../../model/section.ts';
import type { PageState } from '../../app/page-state.ts';
import { html } from '../../markup.ts';
import { shortened } from '../../parts/labels.ts';

/** The headings of a document, each a way to its place. */
export function outlineList(document: number, state: PageState): unknown {
  const { corpus, messages } = state;
  const { level, role, start, headingEnd } = corpus.data.sections;
  const text = corpus.text(document);
  const rows = corpus.sectionRows(document).filter((row) => (headingEnd[row] ?? 0) > (start[row] ?? 0));
  return html`
    <ol>
      ${rows.map((row) => {
        const name = ROLES[role[row] ?? 0] ?? 'other';
        const go = (event: Event) => {
          event.preventDefault();
          const place = window.document.getElementById(`section-${row}`);
          place?.scrollIntoView({ block: 'start' });
          place?.focus({ preventScroll: true });
        };
        return html`<li class=${`level-${Math.min(4, level[row] ?? 1)}`}><a href="#" @click=${go}><bdi>${shortened(text.slice(start[row], headingEnd[row]), 28)}</bdi></a> <span class=${`role role-${name}`}>${messages.roles[name]}</span></li>`;
      })}
    </ol>
  `;
}
