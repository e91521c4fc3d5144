import { describe, expect, it } from 'vitest';
import { joinPages } from '../../../src/read/layout/join-pages.ts';
import { findGutters } from '../../../src/read/layout/page-columns.ts';
import type { PageLayout, TextRun } from '../../../src/read/layout/page-layout.ts';
import { run, setPages } from './set-page.ts';

const FIRST =
  '（一）理论学习不够深入。部分党员满足于读文件、听报告，联系工作实际思考不多，学习笔记抄录多、体会少，' +
  '研讨交流时照着稿子念，会后也没有人检查学得怎么样，学用脱节的现象比较普遍，青年党员尤其如此。';
const SECOND = FIRST.replace('一', '二');
const SIZE = 10;
/** Two columns of 22 characters, 20 points apart. */
const LEFT = 60;
const RIGHT = 300;
const PER_LINE = 22;

/** Sets paragraphs into columns of `rows` lines each, the left one first. */
function setColumns(paragraphs: readonly string[], rows: number): PageLayout {
  const lines = paragraphs.flatMap((paragraph) => {
    const [first, rest] = [paragraph.slice(0, PER_LINE - 2), paragraph.slice(PER_LINE - 2)];
    const others = rest.match(new RegExp(`.{1,${PER_LINE}}`, 'gu')) ?? [];
    return [{ text: first, indent: 2 }, ...others.map((text) => ({ text, indent: 0 }))];
  });
  const runs = lines.map(({ text, indent }, index) => {
    const begin = index < rows ? LEFT : RIGHT;
    return run(text, begin + indent * SIZE, 120 + (index % rows) * 16, SIZE);
  });
  return { width: 595, height: 842, runs };
}

const withRuns = (page: PageLayout, ...more: readonly TextRun[]): PageLayout => ({
  ...page,
  runs: [...page.runs, ...more],
});

describe('a page with two columns', () => {
  it('is read down the left one, then down the right one, paragraphs going on from one to the other', () => {
    const paragraphs = [FIRST, SECOND, FIRST, SECOND];
    expect(joinPages([setColumns(paragraphs, 12)])).toBe(paragraphs.join('\n'));
  });

  it('is read behind the title that runs across it, and without its number', () => {
    const paragraphs = [FIRST, SECOND, FIRST, SECOND];
    const title = run('某某县直属机关民主生活会对照检查材料', 130, 80, 18);
    const number = [run('—', 280, 800, SIZE), run('1', 291, 800, SIZE), run('—', 298, 800, SIZE)];
    expect(joinPages([withRuns(setColumns(paragraphs, 12), title, ...number)])).toBe(
      [title.text, ...paragraphs].join('\n'),
    );
  });

  it('lends its gutter to a last page of which only the left column is filled', () => {
    const pages = [setColumns([FIRST, SECOND, FIRST, SECOND], 12), setColumns([FIRST], 12)];
    expect(findGutters(pages).every((gutter) => gutter !== null && gutter > 280 && gutter < 300)).toBe(true);
    expect(joinPages(pages).split('\n').at(-1)).toBe(FIRST);
  });
});

describe('a page that claims to be a mile wide', () => {
  it('is looked through as fast as any other', () => {
    const started = performance.now();
    joinPages([{ ...setColumns([FIRST, SECOND], 6), width: 1e12 }]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('a page with one column has no gutter', () => {
  it('where its lines run across', () => {
    expect(findGutters(setPages([FIRST, SECOND], { indent: 2 }))).toEqual([null]);
  });

  it('where it holds a table: its cells do not fill their columns', () => {
    const rows = Array.from({ length: 12 }, (_, index) => [
      run(String(index + 1), 70, 120 + index * 16, SIZE),
      run('学习不够'.repeat(1 + (index % 3)), 110, 120 + index * 16, SIZE),
      run('六月底前'.repeat(1 + (index % 2)), 320, 120 + index * 16, SIZE),
    ]);
    expect(findGutters([{ width: 595, height: 842, runs: rows.flat() }])).toEqual([null]);
  });
});
