import { VERDICTS } from '../../../model/lineage.ts';
import type { PageLineage } from '../../../model/page-lineage.ts';
import type { PageState } from '../../app/page-state.ts';
import { recurringLineages } from '../../data/lineage-facts.ts';
import { html } from '../../markup.ts';
import { categoryLabel, percent, plainTitle, shortened, unitLabel } from '../../parts/labels.ts';
import { badge, emptyNote, moreRows, notComparedNote, switcher, viewHeading } from '../../parts/small-parts.ts';
import { lineageView } from './lineage-view.ts';
import { stripLegend, yearStrip } from './year-strip.ts';

const ORDERS = ['gravity', 'years', 'similarity'] as const;

/** The problems that came back, or one of them. */
export function recurringView(state: PageState): unknown {
  const lineage = state.corpus.lineage(state.route.item);
  if (lineage !== null) return lineageView(lineage, state);
  const { messages } = state;
  const words = messages.recurring;
  if (!state.corpus.data.compared) return html`${viewHeading(words.title, words.lead)}${notComparedNote(state)}`;
  const found = chosenLineages(state);
  const shown = found.slice(0, state.shown('recurring'));
  return html`
    ${viewHeading(words.title, words.lead)}
    <div class="switchers">
      ${switcher(
        'order',
        words.order,
        ORDERS.map((order) => [order, words.orders[order]] as const),
        state,
      )}
      ${switcher('verdict', words.verdict, [['', messages.filter.all], ...VERDICTS.filter((each) => each !== 'new').map((each) => [each, messages.verdicts[each]] as const)], state)}
      ${switcher(
        'claimed',
        words.claimed,
        [
          ['', messages.filter.all],
          ['yes', words.claimedOnly],
        ],
        state,
      )}
    </div>
    ${found.length === 0 ? emptyNote(words.none) : html`${stripLegend(state)}${lineageTable(shown, state)}`}
    ${found.length === 0 ? '' : moreRows('recurring', found.length, state)}
    <details class="behind"><summary>${words.howOrdered}</summary><p>${words.gravity}</p>
      <dl class="terms">${VERDICTS.map((each) => html`<dt>${messages.verdicts[each]}</dt><dd>${messages.verdictMeanings[each]}</dd>`)}</dl>
    </details>
  `;
}

function chosenLineages(state: PageState): PageLineage[] {
  const { route } = state;
  const verdict = route.query.get('verdict') ?? '';
  const isClaimed = route.query.get('claimed') === 'yes';
  const found = recurringLineages(state)
    .filter((lineage) => verdict === '' || lineage.verdict === verdict)
    .filter((lineage) => !isClaimed || lineage.claimedCured);
  const order = route.query.get('order');
  if (order === 'years') return found.sort((a, b) => b.yearsPresent - a.yearsPresent || b.gravity - a.gravity);
  if (order === 'similarity') return found.sort((a, b) => (b.meanSimilarity ?? 0) - (a.meanSimilarity ?? 0));
  return found;
}

function lineageTable(lineages: readonly PageLineage[], state: PageState): unknown {
  const { messages } = state;
  const words = messages.recurring;
  const { columns } = words;
  return html`
    <div class="table-frame" role="region" aria-label=${words.title} tabindex="0">
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">${columns.problem}</th><th scope="col">${columns.years}</th><th scope="col">${columns.verdict}</th>
            <th scope="col" class="figure-cell">${columns.similarity}</th><th scope="col" class="figure-cell">${columns.claims}</th>
          </tr>
        </thead>
        <tbody>
          ${lineages.map(
            (lineage) => html`
              <tr>
                <th scope="row">
                  <a class="strong" href=${state.address('recurring', lineage.id)}><bdi>${shortened(plainTitle(lineage.latestTitle))}</bdi></a>
                  <span class="sub">${unitLabel(state.corpus.data.units[lineage.unit] ?? '', state)} · ${categoryLabel(lineage.category, state)}</span>
                </th>
                <td data-label=${columns.years}>${yearStrip(lineage, state)}</td>
                <td data-label=${columns.verdict}>${badge(lineage.verdict, messages.verdicts[lineage.verdict])}</td>
                <td class="figure-cell" data-label=${columns.similarity}>${percent(lineage.meanSimilarity)}</td>
                <td class="figure-cell" data-label=${columns.claims}>${lineage.claims.length === 0 ? '–' : lineage.claims.length}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
