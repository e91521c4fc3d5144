import { describe, expect, it } from 'vitest';
import { comparableHeading } from '../../src/structure/comparable-heading.ts';

describe('comparableHeading', () => {
  it.each([
    ['2022年度存在的问题', '存在的问题'],
    ['二〇二二年以来主要做法', '主要做法'],
    ['关于2023年上半年工作情况', '工作情况'],
    ['（存在的问题）', '存在的问题'],
    ['整改情况（2023年）', '整改情况'],
    ['整改（落实）情况（附（表）', '整改（落实）情况'],
    ['整改（落实）情况', '整改（落实）情况'],
    ['整改）', '整改）'],
    ['）', '）'],
    ['（2023年）', ''],
    ['', ''],
  ])('of “%s” is “%s”', (heading, comparable) => expect(comparableHeading(heading)).toBe(comparable));
});
