import type { ChartOption } from '../chart-library.ts';
import { AXIS_STYLE, chartBase, shortName } from './chart-base.ts';
import { kindColour } from './chart-colours.ts';

export interface BarSeries {
  readonly name: string;
  /** One for each group. */
  readonly values: readonly number[];
}

/** Bars lying one a group, cut by kind: names of units need room to the left. */
export function stackedBars(groups: readonly string[], series: readonly BarSeries[], description: string): ChartOption {
  return {
    ...chartBase(description),
    grid: { left: 8, right: 24, top: 44, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 10, type: 'plain' },
    xAxis: { type: 'value', minInterval: 1, ...AXIS_STYLE },
    yAxis: {
      type: 'category',
      inverse: true,
      data: groups.map((group) => shortName(group)),
      ...AXIS_STYLE,
      splitLine: { show: false },
    },
    series: series.map(({ name, values }, index) => ({
      type: 'bar',
      name,
      stack: 'all',
      barMaxWidth: 26,
      data: values,
      itemStyle: { color: kindColour(index), borderColor: '#fff', borderWidth: 1 },
    })),
  };
}
