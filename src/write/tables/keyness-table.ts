import { FEATURE_NAMES } from '../../model/code-names.ts';
import type { KeynessRow } from '../../model/keyness-row.ts';
import { field, type Row, rounded, significant, type Table } from '../table.ts';

export const KEYNESS: Table = {
  name: 'keyness',
  title: '对比',
  description: '两组报告相比，每个类别或词一行：一组比另一组多用多少，这一差异有多可信。',
  primaryKey: ['target', 'reference', 'feature_type', 'feature'],
  fields: [
    field('target', 'string', '本组', '单位、年度或文种的名称'),
    field('reference', 'string', '对照组', '名称；* 为本组以外的全部报告'),
    field('feature_type', 'string', '项目种类', '类别或词', { values: FEATURE_NAMES }),
    field('feature', 'string', '项目', '类别的代码，或词；停用词不列', { isCategory: true }),
    field('n_target', 'integer', '本组次数', '类别为现存问题数，词为出现次数'),
    field('n_reference', 'integer', '对照次数', '类别为现存问题数，词为出现次数'),
    field('total_target', 'integer', '本组总数', '现存问题总数，或词的总数（含停用词）'),
    field('total_reference', 'integer', '对照总数', '现存问题总数，或词的总数（含停用词）'),
    field('documents_target', 'integer', '本组报告数', '本组有此项目的报告'),
    field('documents_reference', 'integer', '对照报告数', '对照组有此项目的报告'),
    field('g2', 'number', 'G²', '对数似然比，四项（Dunning 1993）；越大越不像偶然'),
    field('p', 'number', 'p', 'G² 的上尾概率，自由度 1；把每条问题、每个词看作互不相干'),
    field('p_adjusted', 'number', 'p（校正）', '按 Benjamini–Hochberg 1995 校正，在同一对比的同种项目之内'),
    field(
      'log_ratio',
      'number',
      '对数比',
      '两组占比之比，以 2 为底的对数：1 为两倍，-1 为一半；0 次按 0.5 次计（Hardie 2014）',
    ),
    field('log_ratio_low', 'number', '对数比下限', '95% 区间（Katz 等 1978）'),
    field('log_ratio_high', 'number', '对数比上限', '95% 区间（Katz 等 1978）'),
    field(
      'dispersion_target',
      'share',
      '本组集中度',
      'DPnorm：0 为各份报告均匀，1 为集中在一份（Gries 2008；Lijffijt 和 Gries 2012）',
    ),
    field('dispersion_reference', 'share', '对照集中度', 'DPnorm，同上；没有出现或只有一份报告时为空'),
    field('document_p', 'number', '报告间 p', '以报告为单位的秩和检验（Mann–Whitney 1947），双侧；报告太少时为空'),
    field(
      'document_p_adjusted',
      'number',
      '报告间 p（校正）',
      '按 Benjamini–Hochberg 1995 校正；判断差异是否可信看这一列',
    ),
  ],
};

export function keynessRow(row: KeynessRow): Row {
  return [
    row.target,
    row.reference,
    row.featureType,
    row.feature,
    row.nTarget,
    row.nReference,
    row.totalTarget,
    row.totalReference,
    row.documentsTarget,
    row.documentsReference,
    rounded(row.g2),
    significant(row.p),
    significant(row.pAdjusted),
    rounded(row.logRatio),
    rounded(row.logRatioLow),
    rounded(row.logRatioHigh),
    rounded(row.dispersionTarget),
    rounded(row.dispersionReference),
    significant(row.documentP),
    significant(row.documentPAdjusted),
  ];
}
