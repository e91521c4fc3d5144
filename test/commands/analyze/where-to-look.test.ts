import { describe, expect, it } from 'vitest';
import { whereToLook } from '../../../src/commands/analyze/where-to-look.ts';

describe('the sentence on where to look', () => {
  it('names the page first, and the tables that were written', () => {
    expect(whereToLook('output', ['csv', 'xlsx', 'html'], 'zh')).toBe(
      '请用浏览器打开 output/report.html；表格见 statements.csv（逐条）、frequencies.csv（频次）等，jingjian.xlsx（Excel 或 WPS）。',
    );
  });

  it('names no file that was not asked for', () => {
    expect(whereToLook('结果', ['html'], 'zh')).toBe('请用浏览器打开 结果/report.html。');
    expect(whereToLook('结果', ['xlsx'], 'zh')).toBe('结果在 结果；表格见 jingjian.xlsx（Excel 或 WPS）。');
    expect(whereToLook('out', ['parquet'], 'en')).toBe('Results are in out; tables: statements.parquet and others.');
  });
});
