import { expect, it } from 'vitest';
import { statementsOf } from '../support/read-text.ts';

const HEADER = '序号\t存在问题\t整改措施';

it('a cell that counts from its first word holds several statements', () => {
  const cells = ['1', '1.学习抓得不紧。2.下基层偏少。', '1.每月集中学习。2.每季度走访。'];
  expect(statementsOf('一、问题台账', HEADER, cells.join('\t'))).toEqual([
    'problem 1.|学习抓得不紧。',
    'problem 2.|下基层偏少。',
    'measure 1.|每月集中学习。',
    'measure 2.|每季度走访。',
  ]);
});

it('a cell that counts only behind its lead is one statement', () => {
  const cells = ['1', '学习抓得不紧。一是读得少；二是想得少。', '每月集中学习。'];
  expect(statementsOf('一、问题台账', HEADER, cells.join('\t'))).toHaveLength(2);
});
