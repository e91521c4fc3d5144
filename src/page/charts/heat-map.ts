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
/** Columns between which a cell is too narrow to hold a figure. */
const MOST_LABELLED = 20;
/** Points that the columns have together on a laptop, and a sign of a name takes. */
const USUAL_WIDTH = 800;
const SIGN_WIDTH = 13;
/** From here on names stand upright, and those without a place are left out. */
const MANY_COLUMNS = 13;

export function heatMap({ columns, rows, cells, most, description }: HeatMap): ChartOption {
  const base = chartBase(description) as { tooltip: object };
  const names = columns.map((name) => shortName(name, 9));
  return {
    ...base,
    tooltip: { ...base.tooltip, formatter: ({ dataIndex }: { dataIndex: number }) => cells[dataIndex]?.note ?? '' },
    grid: { left: 8, right: 12, top: 8, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      position: 'top',
      data: names,
      ...AXIS_STYLE,
      axisLabel: { ...AXIS_STYLE.axisLabel, ...placeOf(names), color: INK },
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
            show: columns.length <= MOST_LABELLED && label !== '',
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

/** Level where every name has its place, sloping or upright where not. */
function placeOf(names: readonly string[]): { readonly rotate: number; readonly interval: number | 'auto' } {
  const longest = Math.max(0, ...names.map((name) => name.replaceAll(/[ -~]{2}/gu, '字').length));
  if (longest * SIGN_WIDTH * names.length < USUAL_WIDTH && longest <= 5) return { rotate: 0, interval: 0 };
  return names.length < MANY_COLUMNS ? { rotate: 40, interval: 0 } : { rotate: 90, interval: 'auto' };
}
