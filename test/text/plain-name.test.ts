import { describe, expect, it } from 'vitest';
import { plainName } from '../../src/text/plain-name.ts';

describe('plainName', () => {
  it.each([
    ['2022', '2022年'],
    ['2022_总结', '2022年 总结'],
    ['report2022', 'report2022年'],
    ['20230115民主生活会', '2023年01月15日民主生活会'],
    ['2023-01-15民主生活会', '2023年01月15日民主生活会'],
    ['202212总结', '2022年12月总结'],
    ['2022年总结', '2022年总结'],
    ['2022—2023学年', '2022年—2023学年'],
    ['03-财政局', '财政局'],
    ['（12）财政局', '财政局'],
    ['7财政局', '财政局'],
    ['3月工作总结', '3月工作总结'],
    ['a_3c6ca2019dc72d6f5', 'a 3c6ca2019dc72d6f5'],
  ])('writes %s as %s', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });
});
