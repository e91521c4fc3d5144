import type { ChartOption } from '../chart-library.ts';
import { AXIS_STYLE, chartBase, shortName } from './chart-base.ts';
import { INK, RULE, SCALE_COLOURS } from './chart-colours.ts';

export interface HeatCell {
  readonly column: number;
  readonly row: number;
  readonly value: number;
  /** What stands in the cell. */
  readonly label: string;
  /** What is shown when it is pointed at. */
  readonly note: string;
}

export interface HeatMap {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly cells: readonly HeatCell[];
  readonly most: number;
  readonly description: string;
}

/** Above this share of the scale the ground is so dark that white is easier to read. */
const DARK = 0.55;
/** Cells that are too many to hold a figure. */
const MOST_LABELLED = 400;

export function heatMap({ columns, rows, cells, most, description }: HeatMap): ChartOption {
  const base = chartBase(description) as { tooltip: object };
  const isSteep = columns.some((name) => name.length > 5);
  return {
    ...base,
    tooltip: { ...base.tooltip, formatter: ({ dataIndex }: { dataIndex: number }) => cells[dataIndex]?.note ?? '' },
    grid: { left: 8, right: 12, top: 8, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      position: 'top',
      data: columns.map((name) => shortName(name, 9)),
      ...AXIS_STYLE,
      axisLabel: { ...AXIS_STYLE.axisLabel, interval: 0, rotate: isSteep ? 40 : 0, color: INK },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((name) => shortName(name)),
      ...AXIS_STYLE,
      axisLabel: { ...AXIS_STYLE.axisLabel, interval: 0, color: INK },
    },
    visualMap: { show: false, min: 0, max: most, inRange: { color: [...SCALE_COLOURS] } },
    series: [
      {
        type: 'heatmap',
        itemStyle: { borderColor: '#fff', borderWidth: 2 },
        emphasis: { itemStyle: { borderColor: INK, borderWidth: 2 } },
        data: cells.map(({ column, row, value, label }) => ({
          value: [column, row, value],
          label: {
            show: cells.length <= MOST_LABELLED && label !== '',
            formatter: () => label,
            fontSize: 12,
            color: value > most * DARK ? '#fff' : INK,
          },
          itemStyle: value === 0 ? { color: '#fff', borderColor: RULE, borderWidth: 1 } : {},
        })),
      },
    ],
  };
}
