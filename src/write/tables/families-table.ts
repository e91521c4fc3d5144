import type { WordingFamily } from '../../model/family.ts';
import { FAMILY_KIND_NAMES } from '../../model/reuse-code-names.ts';
import { field, type Row, rounded, type Table } from '../table.ts';

export const FAMILIES: Table = {
  name: 'families',
  title: '套话',
  description: '许多报告都有的文字一行一种：至少两个单位或三份报告。',
  primaryKey: ['family_id'],
  fields: [
    field('family_id', 'string', '编号', '由代表文字得出', { isTechnical: true }),
    field('kind', 'string', '类别', '词典中的固定语；同一格式、填的内容不同；同样的文字', {
      values: FAMILY_KIND_NAMES,
    }),
    field('medoid_text', 'string', '代表文字', '与其余各处最相像的一处，原文'),
    field('members', 'integer', '处数', '在全部报告中出现的次数'),
    field('documents', 'integer', '报告数', '有这种文字的报告'),
    field('units', 'integer', '单位数', '单位不明的报告各算一个'),
    field('first_year', 'integer', '最早年度', '年度都不明时为空'),
    field('last_year', 'integer', '最晚年度', '年度都不明时为空'),
    field('mean_similarity', 'share', '平均相似度', '0 到 1，各处与代表文字的相似度'),
  ],
};

export function familyRow(each: WordingFamily): Row {
  return [
    each.id,
    each.kind,
    each.medoidText,
    each.members,
    each.documents,
    each.units,
    each.firstYear,
    each.lastYear,
    rounded(each.meanSimilarity),
  ];
}
