import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/read/layout/clean-text.ts';

describe('cleanText', () => {
  it('gives back the characters that browsers print as radicals', () => {
    expect(cleanText('⼀⼤⼯⽣⻓⻔⻘⻅⻬⻆⺠⼾⾏')).toBe('一大工生长门青见齐角民户行');
  });

  it('gives back letters that stand as one ligature, and compatibility ideographs', () => {
    expect(cleanText('ﬁle\t\uf914')).toBe('file\t樂');
  });

  it('takes out blanks beside Chinese characters, keeps those between Latin words and the tabs of tables', () => {
    expect(cleanText('共 3 个 支部 ， use  it now\t第 2 格')).toBe('共3个支部，use  it now\t第2格');
  });

  it('takes out signs without width and controls', () => {
    expect(cleanText('党\u200b建\u00ad工\u0000作\ufeff')).toBe('党建工作');
  });
});
