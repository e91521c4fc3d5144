import { describe, expect, it } from 'vitest';
import { ResultTally } from '../../src/difference/result-tally.ts';
import { changed } from '../resources/dictionary-folder.ts';
import { readTwice } from './two-versions.ts';

const TEXT = '甲局2023年报告\n一、存在的问题\n学习照本宣科。\n';

describe('ResultTally', () => {
  const moved = changed('taxonomy.yaml', 'terms: [照本宣科]', 'terms: [照着念]').replace(
    '- 浅尝',
    '- 照本宣科\n          - 浅尝',
  );
  const { before, after, changes } = readTwice(TEXT, { 'taxonomy.yaml': moved });

  it('counts everything and keeps only as many of each type as are shown', () => {
    const tally = new ResultTally<string>(2);
    const shown: string[] = [];
    for (let time = 0; time < 5; time += 1) {
      tally.add(before, after, changes, ({ words }) => {
        shown.push(words);
        return `${time} ${words}`;
      });
    }
    expect(tally.documents).toBe(5);
    expect(tally.kinds[0]).toEqual({ kind: 'problem', before: 5, after: 5 });
    expect(tally.changes).toEqual([{ type: 'primary', count: 5, shown: ['0 学习照本宣科。', '1 学习照本宣科。'] }]);
    expect(shown).toHaveLength(2);
  });

  it('names no type of change that does not occur', () => {
    const tally = new ResultTally<string>(2);
    tally.add(before, before, [], () => '');
    expect(tally.changes).toEqual([]);
  });
});
