import type { PageLineage, PageLink } from '../../../model/page-lineage.ts';
import type { PageState } from '../../app/page-state.ts';
import { lineageFacts } from '../../data/lineage-facts.ts';
import { html } from '../../markup.ts';
import { dataTable } from '../../parts/data-table.ts';
import { categoryLabel, percent, plainTitle, shortened, unitLabel } from '../../parts/labels.ts';
import { badge } from '../../parts/small-parts.ts';
import { wordingTable } from './wording-table.ts';
import { yearStrip } from './year-strip.ts';

/** One problem through its years. */
export function lineageView(lineage: PageLineage, state: PageState): unknown {
  const { corpus, messages } = state;
  const words = messages.recurring;
  return html`
    <p class="back"><a href=${state.address('recurring')}>${words.back}</a></p>
    <h1 id="title" tabindex="-1"><bdi>${shortened(plainTitle(lineage.latestTitle), 80)}</bdi></h1>
    <p class="lead">${messages.findings.lineage(lineageFacts(lineage, corpus))}</p>
    <dl class="facts">
      <div><dt>${messages.filter.unit}</dt><dd>${unitLabel(corpus.data.units[lineage.unit] ?? '', state)}</dd></div>
      <div><dt>${messages.filter.category}</dt><dd>${categoryLabel(lineage.category, state)}</dd></div>
      <div><dt>${words.columns.years}</dt><dd>${yearStrip(lineage, state)}</dd></div>
      <div><dt>${words.columns.verdict}</dt><dd>${badge(lineage.verdict, messages.verdicts[lineage.verdict])}</dd></div>
      <div><dt>${words.planSimilarity}</dt><dd>${percent(lineage.planSimilarity)}</dd></div>
    </dl>
    <p class="note">${messages.verdicts[lineage.verdict]}${messages.colon}${messages.verdictMeanings[lineage.verdict]}</p>
    <section>
      <h2>${words.sideBySide}</h2>
      <p class="legend">${words.legend.before}<ins>${words.legend.added}</ins><del>${words.legend.removed}</del><span class="set-phrase">${words.legend.setPhrase}</span></p>
      ${wordingTable(lineage, state)}
    </section>
    <section>
      <h2>${words.links}</h2>
      <p class="note">${words.linksNote}</p>
      ${linkTable(lineage, state)}
    </section>
  `;
}

function linkTable({ links }: PageLineage, state: PageState): unknown {
  const { corpus, messages } = state;
  const words = messages.recurring;
  const year = (statement: number) => corpus.year(corpus.documentOf[statement] ?? -1) ?? '–';
  return dataTable({
    label: words.links,
    headings: words.linkColumns,
    rows: links.map((link) => [
      `${year(link.from)} → ${year(link.to)}`,
      messages.changes[link.change],
      percent(link.similarity),
      percent(link.discountedSimilarity),
      percent(link.containment),
      percent(link.novelty),
      evidenceList(link, state),
    ]),
    figures: [2, 3, 4, 5],
  });
}

/** Why two statements were held to be the same; categories by their names. */
function evidenceList({ evidence }: PageLink, state: PageState): unknown {
  const { messages, corpus } = state;
  const nameOf = (word: string) => {
    const category = corpus.data.categories.findIndex(({ code }) => code === word);
    return category < 0 ? word : categoryLabel(category, state);
  };
  return evidence.map(({ code, words }) => {
    // Shared wording is told by pairs of characters, which say nothing to a reader; the table above shows it.
    const shown = code === 'wording' ? '' : words.map(nameOf).join(messages.listSign);
    return html`<span class="evidence">${messages.evidence[code] ?? code}${shown === '' ? '' : html`${messages.colon}<bdi>${shown}</bdi>`}</span> `;
  });
}
