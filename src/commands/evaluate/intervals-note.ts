import type { Say } from '../terminal/say.ts';

/** How the intervals of `evaluate` are estimated. */
export const RESAMPLES = 2000;
export const CONFIDENCE = 0.95;

/** Says where the intervals come from, or why there are none. */
export function intervalsNote(documents: number, seed: number, say: Say): string {
  if (documents < 2) return say('只有一份报告，无从估计区间。', 'A single document gives no intervals.');
  const percent = `${CONFIDENCE * 100}%`;
  return say(
    `方括号内为 ${percent} 区间，以报告为单位重抽样 ${RESAMPLES} 次，随机种子 ${seed}；全对的项区间缩为一点，不等于没有误差。`,
    `In brackets: ${percent} intervals from ${RESAMPLES} resamples of whole documents, seed ${seed}; where all is right they shrink to a point, which does not mean no error.`,
  );
}
