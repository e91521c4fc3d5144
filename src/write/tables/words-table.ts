import { ROLE_NAMES } from '../../model/code-names.ts';
import type { WordFrequency, WordGroup } from '../../model/word-frequency.ts';
import { field, type Row, type Table } from '../table.ts';

export const WORDS: Table = {
  name: 'words',
  title: '词频',
  description: '每个单位、年度、性质的节里每个词一行：出现多少次、在多少份报告里。',
  uniqueKey: ['unit', 'year', 'role', 'word'],
  fields: [
    field('unit', 'string', '单位', '未知为空'),
    field('year', 'integer', '年度', '未知为空'),
    field('role', 'string', '性质', '词出现在哪种节里', { values: ROLE_NAMES }),
    field('word', 'string', '词', '标点和单独的数字不计'),
    field('part_of_speech', 'string', '词性', 'jieba 的标记'),
    field('count', 'integer', '次数', '出现的次数'),
    field('documents', 'integer', '报告数', '出现该词的报告'),
  ],
};

/** The cells that all words of a group share; those of `wordCells` come after them. */
export function wordGroupCells({ unit, year, role }: WordGroup): Row {
  return [unit, year, role];
}

export function wordCells({ word, count, documents }: WordFrequency, partOfSpeech: string): Row {
  return [word, partOfSpeech, count, documents];
}
