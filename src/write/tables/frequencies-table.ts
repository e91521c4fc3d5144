import type { FrequencyRow } from '../../model/frequency-row.ts';
import { field, type Row, rounded, type Table } from '../table.ts';

export const FREQUENCIES: Table = {
  name: 'frequencies',
  title: '问题频次',
  fields: [
    field('group_by', 'string', '分组方式', 'all|unit|year|type|unit_year'),
    field('group', 'string', '组', ''),
    field('category', 'string', '类', '类或线的代码'),
    field('level', 'string', '层级', 'domain|category'),
    field('problems', 'integer', '问题数', '归入该类（主类或兼类）的现存问题'),
    field('problems_total', 'integer', '问题总数', ''),
    field('share', 'number', '占比', 'problems / problems_total'),
    field('share_low', 'number', '占比下限', '95% 威尔逊区间'),
    field('share_high', 'number', '占比上限', ''),
    field('documents', 'integer', '报告数', '至少有一个该类问题的报告'),
    field('documents_total', 'integer', '报告总数', ''),
    field('document_share', 'number', '报告占比', ''),
    field('document_share_low', 'number', '报告占比下限', '95% 威尔逊区间'),
    field('document_share_high', 'number', '报告占比上限', ''),
    field('per_10k_characters', 'number', '每万字', ''),
  ],
};

export function frequencyRow(each: FrequencyRow): Row {
  return [
    each.groupBy,
    each.group,
    each.category,
    each.level,
    each.problems,
    each.problemsTotal,
    rounded(each.share),
    rounded(each.shareLow),
    rounded(each.shareHigh),
    each.documents,
    each.documentsTotal,
    rounded(each.documentShare),
    rounded(each.documentShareLow),
    rounded(each.documentShareHigh),
    rounded(each.per10kCharacters),
  ];
}
