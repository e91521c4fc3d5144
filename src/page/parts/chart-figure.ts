import type { PageState } from '../app/page-state.ts';
import type { ChartOption } from '../chart-library.ts';
import { html, ref } from '../markup.ts';
import { type CsvCell, csvText } from '../save/csv-text.ts';
import { saveText } from '../save/save-file.ts';
import { savePixelPicture, saveVectorPicture } from '../save/save-picture.ts';
import { dataTable } from './data-table.ts';

export interface ChartFigure {
  /** Name of files, in Latin letters; stands once on the page. */
  readonly name: string;
  readonly title: string;
  /** How it is to be read. */
  readonly note: unknown;
  readonly option: ChartOption;
  /** In CSS pixels. */
  readonly height: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
  /** What happens when the reader picks a datum. */
  readonly choose?: (datum: number) => void;
}

/** A chart with the table behind it, both to take away. */
export function chartFigure(figure: ChartFigure, state: PageState): unknown {
  const { name, title, note, headings, rows } = figure;
  const { messages } = state;
  const { chart } = messages;
  const holder = () => document.getElementById(`chart-${name}`);
  const picture = () => holder()?.querySelector('svg') ?? null;
  const save = (how: (file: string, svg: SVGSVGElement) => unknown) => () => {
    const svg = picture();
    if (svg !== null) void how(`jingjian-${name}`, svg);
  };
  return html`
    <figure class="figure">
      <figcaption>
        <h2>${title}</h2>
        <p class="note">${note}</p>
      </figcaption>
      <div
        class="chart"
        id=${`chart-${name}`}
        role="img"
        aria-label=${`${title}. ${chart.tableBelow}`}
        style=${`height:${figure.height}px`}
        ${ref((element) => showChart(element, figure, state))}
      ></div>
      <div class="tools">
        <button type="button" data-save="csv" @click=${() => saveText(`jingjian-${name}.csv`, csvText(headings, rows), 'text/csv')}>
          ${chart.saveData}
        </button>
        <button type="button" data-save="svg" @click=${save(saveVectorPicture)}>${chart.saveVector}</button>
        <button type="button" data-save="png" @click=${save(savePixelPicture)}>${chart.savePixels}</button>
      </div>
      <details class="behind">
        <summary>${chart.table}</summary>
        ${dataTable({ label: title, headings, rows: rows.slice(0, MOST_ROWS) })}
      </details>
    </figure>
  `;
}

/** More rows are in the file that can be saved. */
const MOST_ROWS = 400;

function showChart(element: Element | undefined, figure: ChartFigure, state: PageState): void {
  if (!(element instanceof HTMLElement)) return;
  const key = JSON.stringify([figure.name, figure.title, figure.rows, figure.height, state.language]);
  // The element has its size only when all is in place.
  queueMicrotask(() => state.charts.show(element, figure.option, key, figure.choose));
}
