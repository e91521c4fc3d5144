import { GROUPING_NAMES, LEVEL_NAMES } from '../../model/code-names.ts';
import type { FrequencyRow } from '../../model/frequency-row.ts';
import { field, type Row, rounded, type Table } from '../table.ts';

export const FREQUENCIES: Table = {
  name: 'frequencies',
  title: '问题频次',
  description:
    '每组每类一行：有多少问题、多少报告属于该类（主类和兼类都算，各类之和可多于问题数），占多少，附 95% 区间。',
  uniqueKey: ['group_by', 'group', 'category', 'level'],
  fields: [
    field('group_by', 'string', '分组方式', '全部、单位、年度、文种，或单位和年度', { values: GROUPING_NAMES }),
    field('group', 'string', '组', '单位、年度或文种的名称，未知为空；单位和年度以 ; 分隔'),
    field('category', 'string', '类', '类或线的代码', { isCategory: true }),
    field('level', 'string', '层级', '线或类', { values: LEVEL_NAMES }),
    field('problems', 'integer', '问题数', '归入该类（主类或兼类）的现存问题'),
    field('problems_total', 'integer', '问题总数', '组内现存问题的总数'),
    field('share', 'share', '占比', 'problems / problems_total'),
    field('share_low', 'share', '占比下限', '95% 威尔逊区间'),
    field('share_high', 'share', '占比上限', '95% 威尔逊区间'),
    field('documents', 'integer', '报告数', '至少有一个该类问题的报告'),
    field('documents_total', 'integer', '报告总数', '组内报告的总数'),
    field('document_share', 'share', '报告占比', 'documents / documents_total'),
    field('document_share_low', 'share', '报告占比下限', '95% 威尔逊区间'),
    field('document_share_high', 'share', '报告占比上限', '95% 威尔逊区间'),
    field('per_10k_characters', 'number', '每万字', '每一万字的问题数'),
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
