import { type Chart, type ChartOption, createChart } from '../chart-library.ts';

interface Mounted {
  readonly chart: Chart;
  readonly observer: ResizeObserver;
  /** What it shows, to tell whether it must be drawn anew. */
  drawn: string;
}

/** Keeps the charts of the page: made when their element appears, gone with it. */
export class ChartBoard {
  readonly #charts = new Map<HTMLElement, Mounted>();

  /**
   * @param key says all that the chart depends on
   * @param choose is told the index of the datum that the reader picks
   */
  show(element: HTMLElement, option: ChartOption, key: string, choose?: (datum: number) => void): void {
    const mounted = this.#charts.get(element) ?? this.#mount(element);
    if (mounted.drawn !== key) {
      mounted.chart.resize();
      mounted.chart.setOption(option, { notMerge: true });
      mounted.drawn = key;
      makeScalable(element);
    }
    mounted.chart.off('click');
    if (choose !== undefined) {
      mounted.chart.on('click', (event) => {
        if (typeof event.dataIndex === 'number') choose(event.dataIndex);
      });
    }
  }

  /** Lets go of charts whose element is gone. */
  sweep(): void {
    for (const [element, { chart, observer }] of this.#charts) {
      if (element.isConnected) continue;
      observer.disconnect();
      chart.dispose();
      this.#charts.delete(element);
    }
  }

  #mount(element: HTMLElement): Mounted {
    const chart = createChart(element);
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === 0 || element.clientWidth === chart.getWidth() || matchMedia('print').matches) return;
      chart.resize({ width: 'auto' });
      makeScalable(element);
    });
    observer.observe(element);
    const mounted = { chart, observer, drawn: '' };
    this.#charts.set(element, mounted);
    return mounted;
  }
}

/** Lets the style of print fit the picture to the paper. */
function makeScalable(element: HTMLElement): void {
  const picture = element.querySelector('svg');
  picture?.setAttribute('viewBox', `0 0 ${picture.getAttribute('width')} ${picture.getAttribute('height')}`);
}
