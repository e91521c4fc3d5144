import type { WordFrequency, WordGroup } from '../../model/word-frequency.ts';
import { field, type Row, type Table } from '../table.ts';

export const WORDS: Table = {
  name: 'words',
  title: '词频',
  fields: [
    field('unit', 'string', '单位', ''),
    field('year', 'integer', '年度', ''),
    field('role', 'string', '性质', '词出现在哪种节里'),
    field('word', 'string', '词', '标点和单独的数字不计'),
    field('part_of_speech', 'string', '词性', 'jieba 的标记'),
    field('count', 'integer', '次数', ''),
    field('documents', 'integer', '报告数', '出现该词的报告'),
  ],
};

/** The cells that all words of a group share; those of `wordCells` stand behind them. */
export function wordGroupCells({ unit, year, role }: WordGroup): Row {
  return [unit, year, role];
}

export function wordCells({ word, count, documents }: WordFrequency, partOfSpeech: string): Row {
  return [word, partOfSpeech, count, documents];
}
