import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPages } from '../../../src/read/layout/join-pages.ts';
import { OFFICIAL, run, setPages } from './set-page.ts';

const LONG =
  '（一）理论学习不够深入。部分党员满足于读文件、听报告，联系工作实际思考不多，学习笔记抄录多、体会少，' +
  '研讨交流时照着稿子念，会后也没有人检查学得怎么样，学用脱节的现象比较普遍，青年党员尤其如此。';
const PARAGRAPHS = ['一、存在的问题', LONG, '（二）调研走访偏少。', `二、整改措施`, LONG.replace('一', '二')];

describe('joinPages', () => {
  it('joins lines by the indent of the first one', () => {
    expect(joinPages(setPages(PARAGRAPHS, { indent: 2 }))).toBe(PARAGRAPHS.join('\n'));
  });

  it('joins lines without any indent by where they end and by the numbers in front of them', () => {
    expect(joinPages(setPages(PARAGRAPHS, { indent: 0 }))).toBe(PARAGRAPHS.join('\n'));
  });

  it('joins a paragraph over the end of a page and leaves out page numbers, running heads and feet', () => {
    const many = Array.from({ length: 9 }, () => [LONG, LONG]).flat();
    const pages = setPages(many, { indent: 2, foot: (page) => `— ${page} —`, head: '内部资料 注意保存' });
    expect(pages.length).toBeGreaterThan(2);
    expect(joinPages(pages)).toBe(many.join('\n'));
  });

  it.each(['— 1 —', '1', '第 1 页 共 3 页', '1/3', '- 12 -', '· 3 ·'])(
    'leaves out %j at the foot of a single page',
    (foot) => {
      expect(joinPages(setPages(PARAGRAPHS, { indent: 2, foot: () => foot }))).toBe(PARAGRAPHS.join('\n'));
    },
  );

  it('leaves out the address and the time that browsers print', () => {
    const pages = setPages(PARAGRAPHS, {
      indent: 2,
      foot: () => 'http://www.example.gov.cn/2023/05/t1.html 1/1',
      head: '2023/5/6 14:03 工作总结',
    });
    expect(joinPages(pages)).toBe(PARAGRAPHS.join('\n'));
  });

  it('keeps a figure that is no page number', () => {
    const page = { width: 595, height: 842, runs: [run('2022', 100, 400, 16), run('年度总结', 100, 430, 16)] };
    expect(joinPages([page])).toContain('2022');
  });

  it('reads a table row by row, cells parted by tabs', () => {
    const rows = [
      ['序号', '问题', '时限'],
      ['1', '学习不深入', '6月底前'],
    ];
    const runs = rows.flatMap((row, y) => row.map((cell, x) => run(cell, 80 + x * 160, 200 + y * 28, 16)));
    expect(joinPages([{ width: 595, height: 842, runs }])).toBe('序号\t问题\t时限\n1\t学习不深入\t6月底前');
  });

  it('takes blanks out that only the typesetting made, and puts Latin words together that a line end parts', () => {
    const page = {
      width: 595,
      height: 842,
      runs: [run('在 2022 年', 80, 100, 16), run('see the', 80, 200, 16), run('next line', 80, 216, 16)],
    };
    expect(joinPages([page])).toBe('在2022年\nsee the next line');
  });

  it('reads type once that is drawn twice to make it bold', () => {
    const runs = [run('存在的问题', 80, 100, 16), run('存在的问题', 80.3, 100, 16)];
    expect(joinPages([{ width: 595, height: 842, runs }])).toBe('存在的问题');
  });

  it('joins what stands further to the right as a whole, such as a list', () => {
    const lines = ['第一行文字写到右边缘为止没有结束第一行文字写到右边', '第二行接着写完了这一段话。'];
    const runs = [
      ...Array.from({ length: 6 }, (_, row) => run('满行'.repeat(14), OFFICIAL.left, 100 + row * 28, 16)),
      ...lines.map((text, row) => run(text.padEnd(row === 0 ? 25 : 0, '字'), OFFICIAL.left + 48, 268 + row * 28, 16)),
    ];
    const text = joinPages([{ width: 595, height: 842, runs }]);
    expect(text.split('\n').at(-1)).toContain('第二行接着写完了这一段话。');
    expect(text.split('\n').at(-1)).toContain('第一行文字');
  });

  it('gives nothing for nothing', () => {
    expect(joinPages([])).toBe('');
    expect(joinPages([{ width: 0, height: 0, runs: [] }])).toBe('');
  });

  it('loses no character and never fails, wherever the runs stand', () => {
    const place = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    const anyRun = fc.record({
      text: fc.constantFrom('甲', '乙丙', '一、丁', 'ab'),
      x: place,
      y: place,
      width: fc.double({ min: 0, max: 500, noNaN: true }),
      size: fc.double({ min: 0.1, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(anyRun, { maxLength: 30 }), (runs) => {
        const text = joinPages([{ width: 595, height: 842, runs }]);
        for (const each of ['甲', '乙丙', '丁'])
          expect(text.includes(each)).toBe(runs.some((one) => one.text.includes(each)));
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
