import type { PageState } from '../../app/page-state.ts';
import { intervalChart } from '../../charts/interval-chart.ts';
import { html } from '../../markup.ts';
import { chartFigure } from '../../parts/chart-figure.ts';
import { categoryLabel } from '../../parts/labels.ts';
import { emptyNote, switcher, viewHeading } from '../../parts/small-parts.ts';
import { type ComparedGroup, firstChoice, groupField, groupNamed, othersThan } from './group-choice.ts';
import { type KeyFeature, keyCategories, keyWords } from './key-features.ts';

/** With fewer, a difference is more likely that of two writers than of two groups. */
const FEWEST_DOCUMENTS = 5;
const MOST_WORDS = 30;

/** What one group of documents says more often than another. */
export function compareView(state: PageState): unknown {
  const { messages, route } = state;
  const words = messages.compare;
  const chosen = route.query.get('target') ?? firstChoice(state);
  const other = route.query.get('reference') ?? '';
  const target = groupNamed(chosen, state);
  const reference = target === null || other !== '' ? groupNamed(other, state) : othersThan(target, state);
  return html`
    ${viewHeading(words.title, words.lead)}
    <form class="filters" aria-label=${words.choose} @submit=${(event: Event) => event.preventDefault()}>
      ${groupField('target', words.target, chosen, false, state)} ${groupField('reference', words.reference, other, true, state)}
    </form>
    ${target === null || reference === null || reference.documents.length === 0 ? emptyNote(words.none) : comparison(target, reference, state)}
  `;
}

function comparison(target: ComparedGroup, reference: ComparedGroup, state: PageState): unknown {
  const { messages, route, corpus } = state;
  const words = messages.compare;
  const role = route.query.get('role') === 'measures' ? 'measures' : 'problems';
  const few = Math.min(target.documents.length, reference.documents.length) < FEWEST_DOCUMENTS;
  const categories = keyCategories(target, reference, corpus).sort(
    (a, b) => b.ratio.value - a.ratio.value || a.feature - b.feature,
  );
  return html`
    <p class="note">${words.sizes(target.label, target.documents.length, reference.label, reference.documents.length)}</p>
    ${few ? html`<p class="notice" role="note">${words.few(FEWEST_DOCUMENTS)}</p>` : ''}
    ${categories.length === 0 ? emptyNote(messages.nothingFits) : effectFigure('compare-categories', words.categories, categories, (row) => categoryLabel(row, state), target, reference, state)}
    <div class="switchers">${switcher(
      'role',
      words.role,
      [
        ['problems', words.roles.problems],
        ['measures', words.roles.measures],
      ],
      state,
    )}</div>
    ${wordFigure(target, reference, role, state)}
  `;
}

function wordFigure(
  target: ComparedGroup,
  reference: ComparedGroup,
  role: 'problems' | 'measures',
  state: PageState,
): unknown {
  const { corpus, messages } = state;
  if (corpus.data.leftOut.words) return html`<p class="notice">${messages.compare.wordsLeftOut}</p>`;
  const found = keyWords(target, reference, role, corpus)
    .slice(0, MOST_WORDS)
    .sort((a, b) => b.ratio.value - a.ratio.value || a.feature - b.feature);
  if (found.length === 0) return emptyNote(messages.compare.noWords);
  const nameOf = (row: number) => corpus.data.words.vocabulary[row] ?? '';
  return effectFigure('compare-words', messages.compare.words, found, nameOf, target, reference, state);
}

function effectFigure(
  name: string,
  title: string,
  features: readonly KeyFeature[],
  nameOf: (feature: number) => string,
  target: ComparedGroup,
  reference: ComparedGroup,
  state: PageState,
): unknown {
  const words = state.messages.compare;
  return chartFigure(
    {
      name,
      title,
      note: words.note(target.label, reference.label),
      height: 40 + features.length * 26,
      option: intervalChart(
        features.map(({ feature, times, timesOther, ratio }) => ({
          name: nameOf(feature),
          ...ratio,
          note: `${nameOf(feature)}\n${times} : ${timesOther}\n${ratio.value.toFixed(2)} [${ratio.low.toFixed(2)}, ${ratio.high.toFixed(2)}]`,
        })),
        { format: (value) => (value > 0 ? `+${value}` : String(value).replace('-', '−')), middle: 0 },
        title,
      ),
      headings: words.columns,
      rows: features.map((each) => [
        nameOf(each.feature),
        each.times,
        each.timesOther,
        each.documents,
        each.documentsOther,
        each.ratio.value,
        each.ratio.low,
        each.ratio.high,
        each.likelihood,
      ]),
    },
    state,
  );
}
