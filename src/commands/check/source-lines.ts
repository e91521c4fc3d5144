import type { PlanReuse } from '../../model/plan-reuse.ts';
import { CERTAINTY_PHRASES, DIRECTION_NAMES, VERDICT_NAMES } from '../../model/reuse-code-names.ts';
import { leftoverWords } from '../../write/tables/plan-reuse-table.ts';
import { colours } from '../terminal/colours.ts';
import { speaker } from '../terminal/say.ts';
import type { CheckView } from './check-view.ts';

/** A source in two or three lines: whose it is, how much stands there, what was left over. */
export function sourceLines(row: PlanReuse, { language }: CheckView): string[] {
  const say = speaker(language);
  const whose = [row.sourceUnit, row.sourceYear === null ? '' : String(row.sourceYear)]
    .filter((each) => each !== '')
    .join(' ');
  const verdict = say(VERDICT_NAMES[row.verdict], row.verdict);
  const shares = [
    say(`重复 ${percent(row.share)}`, `share ${percent(row.share)}`),
    say(`折算 ${percent(row.discountedShare)}`, `discounted ${percent(row.discountedShare)}`),
    say(`${row.passages.length} 段`, `${row.passages.length} passages`),
    say(`最长 ${row.longestCharacters} 字`, `longest ${row.longestCharacters} characters`),
    say(
      `${DIRECTION_NAMES[row.direction]}（${CERTAINTY_PHRASES[row.directionCertainty]}）`,
      `${row.direction} (${row.directionCertainty})`,
    ),
  ];
  const leftovers = [...new Set(row.leftovers.map(leftoverWords))];
  return [
    `${String(row.rank).padStart(3)}. ${colours.cyan(verdict)}  ${row.sourcePath}${whose === '' ? '' : `  ${whose}`}`,
    `     ${shares.join(say('，', ', '))}`,
    ...(leftovers.length === 0
      ? []
      : [`     ${colours.yellow(`${say('遗留：', 'left over: ')}${leftovers.join(say('；', '; '))}`)}`]),
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
