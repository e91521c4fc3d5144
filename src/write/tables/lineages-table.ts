import { LINEAGE_VERDICT_NAMES } from '../../model/code-names.ts';
import type { Lineage } from '../../model/lineage.ts';
import { field, listCell, type Row, rounded, type Table } from '../table.ts';

export const LINEAGES: Table = {
  name: 'lineages',
  title: '问题沿革',
  description: '一个单位的一个问题一行：哪些年写到，如今怎样，曾否称已改好，旁边的措施变了没有。',
  primaryKey: ['lineage_id'],
  fields: [
    field('lineage_id', 'string', '沿革编号', '由首条问题得出，增加年度后不变', { isTechnical: true }),
    field('unit', 'string', '单位', '报告的单位'),
    field('primary_category', 'string', '主类', '最近一条问题的主类', { isCategory: true }),
    field('first_year', 'integer', '首见年度', '最早写到它的报告的年度'),
    field('last_year', 'integer', '末见年度', '最近写到它的报告的年度'),
    field('years_present', 'integer', '出现年数', '该单位有报告写到它的年数'),
    field('years_possible', 'integer', '可能年数', '首见以来，该单位有报告写问题的年数；没有报告的年度不算'),
    field('statements', 'list', '条目', '各年条目编号，先旧后新，见 statements 表', { isTechnical: true }),
    field('verdict', 'string', '结论', '依所列次序取第一个符合的', { values: LINEAGE_VERDICT_NAMES }),
    field('claimed_cured', 'boolean', '曾称已改', '整改情况里说已改好，而同年或以后的报告仍有'),
    field('mean_similarity', 'share', '平均相似度', '各次联系的三字串杰卡德相似度的平均；只有一条时为空'),
    field('min_similarity', 'share', '最低相似度', '各次联系中最低的；只有一条时为空'),
    field('novelty', 'share', '新词占比', '最近一条的字串里前一条没有的所占；只有一条时为空'),
    field(
      'plan_similarity',
      'share',
      '措施相似度',
      '末年对应的措施与该单位前一份计划中最近者的相似度；没有对应措施或没有前一份计划时为空',
    ),
    field('latest_title', 'string', '最近标题', '最近一条问题的标题句，原文'),
  ],
};

export function lineageRow(each: Lineage): Row {
  return [
    each.id,
    each.unit,
    each.primaryCategory,
    each.firstYear,
    each.lastYear,
    each.yearsPresent,
    each.yearsPossible,
    listCell(each.statements),
    each.verdict,
    each.claimedCured,
    rounded(each.meanSimilarity),
    rounded(each.minSimilarity),
    rounded(each.novelty),
    rounded(each.planSimilarity),
    each.latestTitle,
  ];
}
