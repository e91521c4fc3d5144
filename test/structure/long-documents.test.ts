import { describe, expect, it } from 'vitest';
import { fold } from '../../src/patterns/fold.ts';
import { buildOutline } from '../../src/structure/build-outline.ts';
import { structure } from '../support/read-text.ts';

/** Sizes at which reading anything twice for each thing read takes minutes; reading once takes well under a second. */
const TIME = 10_000;

function outlineOf(text: string) {
  return buildOutline(text, fold(text), 'd', 'a.txt', structure);
}

function sectionsOf(text: string) {
  return outlineOf(text).sections;
}

describe('a very long document is read in one go', { timeout: TIME }, () => {
  it('of 60,000 headings without a number', () => {
    expect(sectionsOf('基本情况\n存在的问题\n主要成效\n'.repeat(20_000))).toHaveLength(60_000);
  });

  it('of 200,000 short lines', () => {
    const sections = sectionsOf(`一、存在的问题\n${'学习不深入。\n'.repeat(200_000)}`);
    expect(sections.flatMap((section) => section.paragraphs)).toHaveLength(200_000);
  });

  it('of 200,000 lines of which most end with a figure, as contents do', () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, row) => `学习次数${row} 3\n走访次数${row} 4\n谈话次数${row} 5\n合计如上\n`,
    );
    const text = `一、存在的问题\n${rows.join('')}`;
    expect(sectionsOf(text).at(-1)?.end).toBe(text.length);
  });

  it('of 20,000 table rows', () => {
    const [table] = sectionsOf(`序号\t问题\n${'1\t学习不深入\n'.repeat(20_000)}`).filter(
      ({ form }) => form === 'table',
    );
    expect(table?.rows).toHaveLength(20_001);
  });

  it('of signs that change on the way', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => ['（2）甲', '3.乙', '4）丙', '⑤丁'][index % 4]).join(
      '\n',
    );
    expect(sectionsOf(`一、存在的问题\n${text}`).length).toBeGreaterThan(20_000);
  });

  it('of titles and numbers that begin again below each other, which are not nested without end', () => {
    const text = '学习方面\n1.学习不够深入，理论武装不扎实，与要求相比还有不少的差距。\n'.repeat(10_000);
    expect(Math.max(...sectionsOf(text).map((section) => section.level))).toBeLessThan(100);
  });

  it.each([
    ['brackets that open', '（'.repeat(50_000)],
    ['brackets inside each other', '（'.repeat(50_000) + '）'.repeat(50_000)],
    ['brackets beside each other', '（）'.repeat(50_000)],
    ['square brackets', '【'.repeat(50_000)],
    ['signs that could close a heading', `${'、'.repeat(100_000)}甲`],
    ['signs of markdown', `${'**#'.repeat(50_000)}甲`],
    ['quotation marks behind full stops', '。"'.repeat(50_000)],
    ['blanks', `甲${' '.repeat(200_000)}乙`],
    ['figures', '1.'.repeat(50_000)],
    ['pipes', '|'.repeat(50_000)],
  ])('of one line of %s', (_, line) => {
    for (const text of [line, `一、${line}`, `一、存在的问题\n1.${line}\n${line}`])
      expect(sectionsOf(text).at(-1)?.end).toBe(text.length);
  });

  it('of one line that never ends a sentence', () => {
    const text = `1.${'学习不够深入落实不到位'.repeat(200_000)}`;
    expect(sectionsOf(text)).toMatchObject([{ form: 'numbered', start: 0, end: text.length }]);
  });
});
