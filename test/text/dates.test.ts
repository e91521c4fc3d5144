import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate, yearOfDate } from '../../src/text/dates.ts';

describe('findDate', () => {
  it.each([
    ['2023年1月15日', '2023-01-15'],
    ['二〇二三年十二月三十一日', '2023-12-31'],
    ['二〇二三年一月廿五日', '2023-01-25'],
    ['报送日期2023-01-15', '2023-01-15'],
    ['2023.1.5', '2023-01-05'],
    ['2023/1/5', '2023-01-05'],
    ['（2024年2月29日）', '2024-02-29'],
  ])('reads %s as %s', (line, iso) => {
    expect(findDate(line)?.iso).toBe(iso);
  });

  it('knows a month without a day and gives no ISO date for it', () => {
    expect(findDate('二〇二三年一月')).toMatchObject({ year: 2023, month: 1, iso: '' });
  });

  it.each(['2023年2月30日', '2023年13月1日', '2022年度', '1.5.2023', '12023年1月1日'])(
    'takes %s for no date',
    (line) => {
      expect(findDate(line)).toBeNull();
    },
  );

  it('finds the first of several, after one that cannot be', () => {
    expect(findDate('2023年2月30日、2023年3月1日、2023年4月1日')?.iso).toBe('2023-03-01');
  });

  it('reads back every day as it is written in documents', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2089-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const written = `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
        expect(findDate(`某局${written}`)).toMatchObject({
          iso: date.toISOString().slice(0, 10),
          start: 2,
        });
      }),
    );
  });
});

describe('yearOfDate', () => {
  it('is the year before for January and February, when reports on a year are finished', () => {
    const years = ['2023年1月10日', '2023年2月28日', '2023年3月1日', '2023年12月1日'].map((text) => {
      const date = findDate(text);
      return date === null ? null : yearOfDate(date);
    });
    expect(years).toEqual([2022, 2022, 2023, 2023]);
  });
});
