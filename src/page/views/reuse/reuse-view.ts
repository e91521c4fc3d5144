import type { PageReuse } from '../../../model/page-reuse.ts';
import { REUSE_SCOPES } from '../../../model/plan-reuse.ts';
import type { PageState } from '../../app/page-state.ts';
import { reuseItem } from '../../data/reuse-facts.ts';
import { html } from '../../markup.ts';
import { documentLabel } from '../../parts/labels.ts';
import {
  badge,
  emptyNote,
  moreRows,
  notComparedNote,
  shareBar,
  switcher,
  viewHeading,
} from '../../parts/small-parts.ts';
import { pairView } from './pair-view.ts';
import { directionLabel, sourceLabel } from './reuse-labels.ts';
import { unitHeatMap } from './unit-heat-map.ts';
import { yearHeatMap } from './year-heat-map.ts';

/** Plans that stand elsewhere, or one of them beside its source. */
export function reuseView(state: PageState): unknown {
  const { corpus, messages, route } = state;
  const opened =
    route.item === '' ? undefined : corpus.data.reuse.find((each) => reuseItem(each, corpus) === route.item);
  if (opened !== undefined) return pairView(opened, state);
  const words = messages.reuse;
  if (!corpus.data.compared) return html`${viewHeading(words.title, words.lead)}${notComparedNote(state)}`;
  const found = chosenReuse(state);
  return html`
    ${viewHeading(words.title, words.lead)}
    <div class="switchers">
      ${switcher('scope', words.scope, [['', messages.filter.all], ...REUSE_SCOPES.map((each) => [each, messages.scopes[each]] as const)], state)}
    </div>
    ${
      found.length === 0
        ? emptyNote(words.none)
        : html`${unitHeatMap(found, state)}${yearHeatMap(found, state)}
          <section><h2>${words.pairs}</h2>${pairTable(found.slice(0, state.shown('reuse')), state)}${moreRows('reuse', found.length, state)}</section>`
    }
  `;
}

function chosenReuse({ corpus, selection, route }: PageState): PageReuse[] {
  const scope = route.query.get('scope') ?? '';
  const source = route.query.get('source');
  return corpus.data.reuse
    .filter(({ document }) => selection.hasDocument(document))
    .filter((reuse) => scope === '' || reuse.scope === scope)
    .filter((reuse) => source === null || reuse.sourceUnit === source);
}

function pairTable(found: readonly PageReuse[], state: PageState): unknown {
  const { messages } = state;
  const { columns } = messages.reuse;
  return html`
    <div class="table-frame" role="region" aria-label=${messages.reuse.pairs} tabindex="0">
      <table class="cards">
        <thead><tr>
          <th scope="col">${columns.plan}</th><th scope="col">${columns.source}</th><th scope="col">${columns.share}</th>
          <th scope="col">${columns.verdict}</th><th scope="col" class="figure-cell">${columns.passages}</th>
          <th scope="col" class="figure-cell">${columns.longest}</th><th scope="col">${columns.direction}</th>
          <th scope="col" class="figure-cell">${columns.leftovers}</th>
        </tr></thead>
        <tbody>${found.map((reuse) => pairRow(reuse, state))}</tbody>
      </table>
    </div>
  `;
}

function pairRow(reuse: PageReuse, state: PageState): unknown {
  const { messages, corpus } = state;
  const { columns } = messages.reuse;
  return html`
    <tr>
      <th scope="row"><a class="strong" href=${state.address('reuse', reuseItem(reuse, corpus))}><bdi>${documentLabel(reuse.document, state)}</bdi></a></th>
      <td data-label=${columns.source}><bdi>${sourceLabel(reuse, state)}</bdi> <span class="sub">${messages.scopes[reuse.scope]}</span></td>
      <td data-label=${columns.share}>${shareBar(reuse.discountedShare)}</td>
      <td data-label=${columns.verdict}>${badge(reuse.verdict, messages.reuseVerdicts[reuse.verdict])}</td>
      <td class="figure-cell" data-label=${columns.passages}>${reuse.passages.length}</td>
      <td class="figure-cell" data-label=${columns.longest}>${reuse.longest}</td>
      <td data-label=${columns.direction}>${directionLabel(reuse, state)}</td>
      <td class="figure-cell" data-label=${columns.leftovers}>${reuse.leftovers.length === 0 ? '–' : reuse.leftovers.length}</td>
    </tr>
  `;
}
