import type { PageState } from '../../app/page-state.ts';
import { recurringLineages } from '../../data/lineage-facts.ts';
import { html, nothing } from '../../markup.ts';

/** Half of a plan and more. */
const MUCH = 0.5;

/** The few figures that sum a corpus up. */
export function corpusFigures(state: PageState): unknown {
  const { corpus, selection, messages } = state;
  const { figures } = messages.overview;
  return html`
    <dl class="figures">
      ${figure(figures.documents, selection.documentRows().length, state.address('documents'))}
      ${figure(figures.problems, selection.problemRows().length, state.address('search', '', { kind: 'problem' }))}
      ${corpus.data.compared ? comparedFigures(state) : nothing}
    </dl>
  `;
}

/** What only a comparison of years and units can tell. */
function comparedFigures(state: PageState): unknown {
  const { corpus, selection, messages } = state;
  const { figures } = messages.overview;
  const recurring = recurringLineages(state);
  const claimed = recurring.filter(({ claimedCured }) => claimedCured);
  const plans = new Set(
    corpus.data.reuse
      .filter(({ document, discountedShare }) => selection.hasDocument(document) && discountedShare >= MUCH)
      .map(({ document }) => document),
  );
  return html`
    ${figure(figures.recurring, recurring.length, state.address('recurring'))}
    ${figure(figures.claimed, claimed.length, state.address('recurring', '', { claimed: 'yes' }))}
    ${figure(figures.plans, plans.size, state.address('reuse'))}
  `;
}

function figure(label: string, value: number, address: string): unknown {
  return html`<div><dt>${label}</dt><dd><a href=${address}>${value.toLocaleString('en-US')}</a></dd></div>`;
}
