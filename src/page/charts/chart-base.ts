import type { ChartOption } from '../chart-library.ts';
import { FAINT_INK, INK, RULE } from './chart-colours.ts';

const FONT = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif';

/** What all charts have in common. Nothing moves: a page for reading and printing. */
export function chartBase(description: string): ChartOption {
  return {
    animation: false,
    aria: { enabled: true, label: { description } },
    textStyle: { fontFamily: FONT, color: INK, fontSize: 13 },
    tooltip: {
      // As text: names from documents are not to be read as markup.
      renderMode: 'richText',
      confine: true,
      borderColor: RULE,
      textStyle: { color: INK, fontSize: 13, fontFamily: FONT },
    },
  };
}

export const AXIS_STYLE = {
  axisLine: { lineStyle: { color: RULE } },
  axisTick: { show: false },
  axisLabel: { color: FAINT_INK, fontSize: 12 },
  splitLine: { lineStyle: { color: '#eceff2' } },
} as const;

/** A name that has to fit beside an axis. */
export function shortName(name: string, longest = 12): string {
  const signs = Array.from(name);
  return signs.length <= longest ? name : `${signs.slice(0, longest - 1).join('')}…`;
}
