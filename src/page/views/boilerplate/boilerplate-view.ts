import { FAMILY_KINDS } from '../../../model/family.ts';
import type { PageFamily } from '../../../model/page-data.ts';
import type { PageState } from '../../app/page-state.ts';
import { html } from '../../markup.ts';
import { percent } from '../../parts/labels.ts';
import { badge, emptyNote, moreRows, notComparedNote, switcher, viewHeading } from '../../parts/small-parts.ts';
import { csvText } from '../../save/csv-text.ts';
import { saveText } from '../../save/save-file.ts';

/** Wording that stands in many documents. */
export function boilerplateView(state: PageState): unknown {
  const { corpus, messages, route } = state;
  const words = messages.boilerplate;
  if (!corpus.data.compared) return html`${viewHeading(words.title, words.lead)}${notComparedNote(state)}`;
  const kind = route.query.get('kind') ?? '';
  const found = corpus.data.families.filter((family) => kind === '' || family.kind === kind);
  return html`
    ${viewHeading(words.title, words.lead)}
    <div class="switchers">
      ${switcher('kind', words.kind, [['', messages.filter.all], ...FAMILY_KINDS.map((each) => [each, messages.familyKinds[each]] as const)], state)}
    </div>
    <p class="note">${kind === '' ? words.kinds : messages.familyMeanings[kind as PageFamily['kind']]}</p>
    ${
      found.length === 0
        ? emptyNote(words.none)
        : html`${familyTable(found.slice(0, state.shown('families')), state)}${moreRows('families', found.length, state)}
          <div class="tools"><button type="button" data-save="csv" @click=${() => saveFamilies(found, state)}>${messages.chart.saveData}</button></div>`
    }
  `;
}

function familyTable(families: readonly PageFamily[], state: PageState): unknown {
  const { messages } = state;
  const { columns } = messages.boilerplate;
  return html`
    <div class="table-frame" role="region" aria-label=${messages.boilerplate.title} tabindex="0">
      <table class="cards">
        <thead><tr><th scope="col">${columns.text}</th><th scope="col">${columns.kind}</th><th scope="col" class="figure-cell">${columns.members}</th><th scope="col" class="figure-cell">${columns.documents}</th><th scope="col" class="figure-cell">${columns.units}</th><th scope="col">${columns.years}</th><th scope="col" class="figure-cell">${columns.similarity}</th><th scope="col"><span class="hidden">${columns.search}</span></th></tr></thead>
        <tbody>
          ${families.map(
            (family) => html`<tr>
              <th scope="row"><span class="quoted wording-text">${family.text.slice(0, 400)}</span></th>
              <td data-label=${columns.kind}>${badge(family.kind, messages.familyKinds[family.kind])}</td>
              <td class="figure-cell" data-label=${columns.members}>${family.members}</td>
              <td class="figure-cell" data-label=${columns.documents}>${family.documents}</td>
              <td class="figure-cell" data-label=${columns.units}>${family.units}</td>
              <td data-label=${columns.years}>${yearsOf(family)}</td>
              <td class="figure-cell" data-label=${columns.similarity}>${percent(family.similarity)}</td>
              <td><a href=${state.address('search', '', { words: searchWords(family) })}>${columns.search}</a></td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

/** What of a wording can be searched for: the fixed parts of a set phrase, the first clause of what varies. */
function searchWords({ kind, text }: PageFamily): string {
  const fixed = text.replaceAll(/[*?()|$]+/gu, ' ').trim();
  const clause = kind === 'set_phrase' ? fixed : (fixed.split(/[，。；：、]/u)[0] ?? '');
  return clause.slice(0, MOST_SEARCHED);
}

const MOST_SEARCHED = 40;

function yearsOf({ firstYear, lastYear }: PageFamily): string {
  if (firstYear === null) return '–';
  return firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;
}

function saveFamilies(families: readonly PageFamily[], { messages }: PageState): void {
  const { columns } = messages.boilerplate;
  const headings = [columns.text, columns.kind, columns.members, columns.documents, columns.units, columns.years];
  const rows = families.map((each) => [each.text, each.kind, each.members, each.documents, each.units, yearsOf(each)]);
  saveText('jingjian-families.csv', csvText(headings, rows), 'text/csv');
}
