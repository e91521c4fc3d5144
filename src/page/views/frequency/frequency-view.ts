import type { PageState } from '../../app/page-state.ts';
import { FREQUENCY_GROUPINGS, type FrequencyGrouping } from '../../data/frequency-counts.ts';
import { html } from '../../markup.ts';
import { emptyNote, switcher, viewHeading } from '../../parts/small-parts.ts';
import { categoryHeatMap } from './category-heat-map.ts';
import { categoryIntervals } from './category-intervals.ts';
import { domainBars } from './domain-bars.ts';

/** How often which problem is stated, by year, unit or type. */
export function frequencyView(state: PageState): unknown {
  const { messages, route, selection } = state;
  const words = messages.frequency;
  const grouping = FREQUENCY_GROUPINGS.find((each) => each === route.query.get('by')) ?? 'year';
  const choices = FREQUENCY_GROUPINGS.map((each): [FrequencyGrouping, string] => [each, words.groupings[each]]);
  return html`
    ${viewHeading(words.title, words.lead)}
    <div class="switchers">${switcher('by', words.by, choices, state)}</div>
    ${
      selection.problemRows().length === 0
        ? emptyNote(messages.nothingFits)
        : html`${domainBars(grouping, state)}${categoryIntervals(state)}${categoryHeatMap(grouping, state)}`
    }
  `;
}
