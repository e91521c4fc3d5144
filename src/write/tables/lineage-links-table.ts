import { CHANGE_NAMES } from '../../model/code-names.ts';
import type { LineageLink, LinkEvidence } from '../../model/lineage.ts';
import { field, listCell, type Row, rounded, type Table } from '../table.ts';

export const LINEAGE_LINKS: Table = {
  name: 'lineage_links',
  title: '问题沿革的联系',
  description: '同一老问题的前后两条一行：改了多少，凭什么说是同一个问题。',
  primaryKey: ['lineage_id', 'from_statement', 'to_statement'],
  foreignKeys: [
    { field: 'lineage_id', table: 'lineages', references: 'lineage_id' },
    { field: 'from_statement', table: 'statements', references: 'statement_id' },
    { field: 'to_statement', table: 'statements', references: 'statement_id' },
  ],
  fields: [
    field('lineage_id', 'string', '沿革编号', '见 lineages 表', { isTechnical: true }),
    field('from_statement', 'string', '前一条', '条目编号', { isTechnical: true }),
    field('to_statement', 'string', '后一条', '条目编号', { isTechnical: true }),
    field('from_year', 'integer', '前一条年度', '前一条所在报告的年度'),
    field('to_year', 'integer', '后一条年度', '同一年有两份报告写到时与前一条相同'),
    field('change', 'string', '变化', '几乎原话、有改动或换了说法（为推断）', { values: CHANGE_NAMES }),
    field('similarity', 'share', '相似度', '三字串杰卡德相似度，数字视同'),
    field('discounted_similarity', 'share', '扣除套话的相似度', '四字串加权相似度，套话和常用语降权'),
    field('containment', 'share', '包含度', '短者有多少见于长者'),
    field('novelty', 'share', '新词占比', '后一条里前一条没有的字串所占'),
    field('evidence', 'list', '依据', '从强到弱，括号内为 0 到 1 的强度：措辞及共有字串、词义、措施、整改情况、类'),
  ],
};

const REASONS: Readonly<Record<string, string>> = {
  wording: '措辞',
  meaning: '词义相近',
  measures: '措施相近',
  claim: '整改情况兼及两条',
  'category-primary': '主类相同',
  'category-also': '主类兼类相合',
  'category-domain': '同属一线',
};

export function lineageLinkRow(each: LineageLink): Row {
  return [
    each.lineageId,
    each.fromStatement,
    each.toStatement,
    each.fromYear,
    each.toYear,
    each.change,
    rounded(each.similarity),
    rounded(each.discountedSimilarity),
    rounded(each.containment),
    rounded(each.novelty),
    listCell(each.evidence.map(reasonText)),
  ];
}

/** `措辞（0.53）：工单、回访`. */
function reasonText({ code, words, strength }: LinkEvidence): string {
  const shown = words.filter((word) => word !== '').join('、');
  return `${REASONS[code] ?? code}（${strength.toFixed(2)}）${shown === '' ? '' : `：${shown}`}`;
}
