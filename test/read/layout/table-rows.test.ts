import { describe, expect, it } from 'vitest';
import { joinPages } from '../../../src/read/layout/join-pages.ts';
import type { PageLayout, Rule, TextRun } from '../../../src/read/layout/page-layout.ts';
import { run } from './set-page.ts';

const SIZE = 10;
const PITCH = 14;
const LEVELS = [100, 130, 190, 250];
const UPRIGHTS = [60, 100, 320, 540];

const level = (y: number, left = 60, right = 540): Rule => ({ left, right, top: y, bottom: y });
const upright = (x: number, top = 100, bottom = 250): Rule => ({ left: x, right: x, top, bottom });
const GRID = [...LEVELS.map((y) => level(y)), ...UPRIGHTS.map((x) => upright(x))];

/** The lines of a cell, from its top. */
const cell = (x: number, y: number, ...lines: readonly string[]): TextRun[] =>
  lines.map((text, index) => run(text, x + 5, y + 14 + index * PITCH, SIZE));

const page = (rules: readonly Rule[], ...runs: readonly TextRun[]): PageLayout => ({
  width: 595,
  height: 842,
  runs,
  rules,
});

const HEAD = [...cell(60, 100, '序'), ...cell(100, 100, '存在问题'), ...cell(320, 100, '整改措施')];
const FIRST = [
  ...cell(60, 145, '1'),
  ...cell(100, 130, '理论学习不够深入，满足于读文件、听报告，', '联系实际不多，', '学用脱节。'),
  ...cell(320, 138, '每月集中学习一次，班子成员带头，', '年底考核。'),
];
const SECOND = [...cell(60, 190, '2'), ...cell(100, 190, '支部活动不经常。'), ...cell(320, 190, '按月开展。')];
const ROWS = [
  '序\t存在问题\t整改措施',
  '1\t理论学习不够深入，满足于读文件、听报告，联系实际不多，学用脱节。\t每月集中学习一次，班子成员带头，年底考核。',
];

describe('a ruled table', () => {
  it('is read row by row, the lines of each cell joined, however they stand beside each other', () => {
    expect(joinPages([page(GRID, ...HEAD, ...FIRST, ...SECOND)])).toBe(
      [...ROWS, '2\t支部活动不经常。\t按月开展。'].join('\n'),
    );
  });

  it('stands between the lines above and below it', () => {
    const [above, below] = [run('一、问题清单如下：', 80, 60, SIZE), run('特此报告。', 80, 300, SIZE)];
    expect(joinPages([page(GRID, below, above, ...HEAD, ...FIRST)])).toBe([above.text, ...ROWS, below.text].join('\n'));
  });

  it('gives what a tall cell holds with the first of its rows', () => {
    const tall = [level(100), level(250), level(130, 100), level(190, 100), ...UPRIGHTS.map((x) => upright(x))];
    const runs = [...cell(60, 160, '学习'), ...HEAD.slice(1), ...FIRST.slice(1), ...SECOND.slice(1)];
    expect(joinPages([page(tall, ...runs)]).split('\n')).toEqual([
      '学习\t存在问题\t整改措施',
      (ROWS[1] ?? '').replace('1\t', ''),
      '支部活动不经常。\t按月开展。',
    ]);
  });

  it('that is drawn with two rules for each border is one all the same', () => {
    const twice = GRID.flatMap((rule) => [rule, { ...rule, top: rule.top + 0.7, bottom: rule.bottom + 0.7 }]);
    expect(joinPages([page(twice, ...HEAD, ...FIRST)])).toBe(ROWS.join('\n'));
  });

  it('is none where a frame is drawn around the page', () => {
    const frame = [level(40, 40, 560), level(800, 40, 560), upright(40, 40, 800), upright(560, 40, 800)];
    const lines = ['理论学习不够深入，满足于读文件、听报告，联系实际思考', '不多，学用脱节的现象比较普遍。'];
    const runs = lines.map((text, index) => run(text, 60 + (index === 0 ? 2 * SIZE : 0), 100 + index * PITCH, SIZE));
    expect(joinPages([page(frame, ...runs)])).toBe(lines.join(''));
  });
});
