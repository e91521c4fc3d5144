import type { PageLineage } from '../../../model/page-lineage.ts';
import type { PageState } from '../../app/page-state.ts';
import { html } from '../../markup.ts';

/** More years go on in the next row. */
const MOST_IN_ROW = 6;

type YearState = 'stated' | 'silent' | 'unread' | 'before';

/** One sign a year: stated, a document without it, no document. */
export function yearStrip(lineage: PageLineage, state: PageState): unknown {
  const { corpus, messages } = state;
  const { years } = corpus;
  const stated = new Set(lineage.statements.map((row) => corpus.year(corpus.documentOf[row] ?? -1)));
  const claimed = new Set(lineage.claims.map((row) => corpus.year(corpus.documentOf[row] ?? -1)));
  const read = yearsRead(lineage, state);
  const kindOf = (year: number): YearState =>
    stated.has(year) ? 'stated' : !read.has(year) ? 'unread' : year < lineage.firstYear ? 'before' : 'silent';
  return html`
    <span class="strip" style=${`width:${Math.min(years.length, MOST_IN_ROW) * 2.05}rem`}>
      ${years.map((year) => {
        const kind = kindOf(year);
        const claim = claimed.has(year);
        const title = `${year} ${messages.recurring.strip[kind]}${claim ? messages.recurring.strip.claimed : ''}`;
        return html`<span class=${`strip-year strip-${kind}${claim ? ' strip-claim' : ''}`} title=${title} role="img" aria-label=${title}>${String(year).slice(2)}</span>`;
      })}
    </span>
  `;
}

/** What the signs mean. */
export function stripLegend({ messages }: PageState): unknown {
  const { strip, stripLegend: label } = messages.recurring;
  return html`
    <p class="legend strip-legend"><span>${label}${messages.colon}</span>${LEGEND.map(
      (kind) => html`<span><span class=${`strip-year strip-${kind}`} aria-hidden="true"></span> ${strip[kind]}</span>`,
    )}<span><span class="strip-year strip-stated strip-claim" aria-hidden="true"></span> ${strip.claimedToo}</span></p>
  `;
}

const LEGEND: readonly YearState[] = ['stated', 'silent', 'before', 'unread'];

function yearsRead(lineage: PageLineage, { corpus }: PageState): Set<number | null> {
  const { unit, year } = corpus.data.documents;
  return new Set(unit.flatMap((each, row) => (each === lineage.unit ? (year[row] ?? null) : [])));
}
