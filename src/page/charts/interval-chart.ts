import type { ChartOption } from '../chart-library.ts';
import { AXIS_STYLE, chartBase, shortName } from './chart-base.ts';
import { INK, KIND_COLOURS, RULE } from './chart-colours.ts';

export interface IntervalRow {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** What is shown when it is pointed at. */
  readonly note: string;
}

export interface IntervalAxis {
  readonly format: (value: number) => string;
  readonly least?: number;
  readonly most?: number;
  /** A line to compare with. */
  readonly middle?: number;
}

interface DrawingApi {
  value(dimension: number): number;
  coord(point: readonly number[]): number[];
}

/** A dot with its interval, one a row. */
export function intervalChart(rows: readonly IntervalRow[], axis: IntervalAxis, description: string): ChartOption {
  const { format, least, most, middle } = axis;
  return {
    ...chartBase(description),
    grid: { left: 8, right: 28, top: 8, bottom: 8, containLabel: true },
    tooltip: {
      ...tooltipOf(description),
      formatter: ({ dataIndex }: { dataIndex: number }) => rows[dataIndex]?.note ?? '',
    },
    xAxis: {
      type: 'value',
      min: least,
      max: most,
      ...AXIS_STYLE,
      axisLabel: { ...AXIS_STYLE.axisLabel, formatter: format },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => shortName(name, 14)),
      ...AXIS_STYLE,
      axisLabel: { ...AXIS_STYLE.axisLabel, interval: 0, color: INK },
      splitLine: { show: true, lineStyle: { color: '#f1f3f5' } },
    },
    series: [
      {
        type: 'custom',
        renderItem: (_: unknown, api: DrawingApi) => drawInterval(api, middle),
        encode: { x: [0, 1, 2], y: 3 },
        data: rows.map(({ value, low, high }, index) => [value, low, high, index]),
      },
    ],
  };
}

/** For what cannot be told from no difference. */
const PALE = '#8a8a8a';

function tooltipOf(description: string): object {
  return (chartBase(description) as { tooltip: object }).tooltip;
}

function drawInterval(api: DrawingApi, middle: number | undefined): object {
  const row = api.value(3);
  const [x = 0, y = 0] = api.coord([api.value(0), row]);
  const [low = 0] = api.coord([api.value(1), row]);
  const [high = 0] = api.coord([api.value(2), row]);
  const [line = 0] = middle === undefined ? [0] : api.coord([middle, row]);
  const isOpen = middle !== undefined && api.value(1) <= middle && api.value(2) >= middle;
  const stroke = isOpen ? PALE : KIND_COLOURS[0];
  const bar = (from: number, to: number, top: number, bottom: number) => ({
    type: 'line',
    shape: { x1: from, x2: to, y1: top, y2: bottom },
    style: { stroke, lineWidth: 2 },
  });
  const middleLine = {
    type: 'line',
    shape: { x1: line, x2: line, y1: y - 14, y2: y + 14 },
    style: { stroke: RULE, lineWidth: 1 },
  };
  return {
    type: 'group',
    children: [
      ...(middle === undefined ? [] : [middleLine]),
      bar(low, high, y, y),
      bar(low, low, y - 4, y + 4),
      bar(high, high, y - 4, y + 4),
      { type: 'circle', shape: { cx: x, cy: y, r: 5 }, style: { fill: stroke, stroke: '#fff', lineWidth: 1 } },
    ],
  };
}
