import { describe, expect, it } from 'vitest';
import { analyzeCorpus } from '../../src/pipeline.ts';
import { seededRandom } from '../../src/statistics/seeded-random.ts';
import { analyzed, OPTIONS } from './analyzed-text.ts';

const YEARS = [2021, 2022];

/** A small report as a careless hand pastes it, over and over into one file. */
function pasted(times: number, year: number): string {
  const [meetings, villages] = year === 2021 ? [8, 11] : [9, 14];
  return `石桥镇党委工作总结
一、存在的问题
（一）理论学习不深入。中心组全年集中学习${meetings}次，研讨交流少，读文件多。
（二）调研走访偏少。到村里去了${villages}次，听取群众意见不够，台账照抄往年。
二、整改措施
（一）加强理论学习。每月集中学习一次，${year}年底前补齐缺课，研讨发言提前三天报送。
（二）改进调研作风。每名委员联系两个村，每季度走访不少于四次，意见当月答复。
`.repeat(times);
}

describe('two files that hold one report hundreds of times', () => {
  it('are compared in little time, and what was compared only in part is told of', () => {
    const analyses = YEARS.map((year) => analyzed(pasted(1_000, year), { unit: '石桥镇', year }));
    const before = process.cpuUsage();
    const { nextIndex } = seededRandom(1);
    const { links, planReuse, diagnostics } = analyzeCorpus(analyses, { ...OPTIONS, upstream: [], nextIndex });
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(30);
    expect(links.length).toBeGreaterThan(1_900);
    expect(planReuse.map(({ share }) => share)).toEqual([expect.closeTo(1, 1)]);
    const codes = diagnostics.map(({ code }) => code);
    expect(codes).toContain('lineages.many-problems');
    expect(codes).toContain('lineages.many-pairs');
  }, 240_000);
});
