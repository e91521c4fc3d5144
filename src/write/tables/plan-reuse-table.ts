import type { Leftover, PlanReuse } from '../../model/plan-reuse.ts';
import {
  CERTAINTY_NAMES,
  DIRECTION_NAMES,
  LEFTOVER_NAMES,
  SCOPE_NAMES,
  VERDICT_NAMES,
} from '../../model/reuse-code-names.ts';
import { field, listCell, type Row, rounded, type Table } from '../table.ts';

export const PLAN_REUSE: Table = {
  name: 'plan_reuse',
  title: '计划重复',
  description: '每份报告的计划与每个来源一行：多少文字见于来源。只比较文字，不推断原因；范围不同的来源各自排列。',
  primaryKey: ['document_id', 'source_document_id', 'scope'],
  foreignKeys: [{ field: 'document_id', table: 'documents', references: 'document_id' }],
  fields: [
    field('document_id', 'string', '报告编号', '这份报告的计划（措施各节）'),
    field('unit', 'string', '单位', '报告的单位，未知为空'),
    field('year', 'integer', '年度', '报告所说的年度'),
    field('source_document_id', 'string', '来源报告编号', '相同文字所在的另一份报告或上级文件'),
    field('source_unit', 'string', '来源单位', '未知为空'),
    field('source_year', 'integer', '来源年度', '未知为空'),
    field('scope', 'string', '范围', '来源是谁的', { values: SCOPE_NAMES }),
    field('direction', 'string', '先后', '哪一份在先', { values: DIRECTION_NAMES }),
    field('direction_certainty', 'string', '先后的把握', '高：凭年度；中：凭日期或遗留；低：日期与遗留不一致；无依据', {
      values: CERTAINTY_NAMES,
    }),
    field('share', 'share', '重复占比', '0 到 1，计划的文字见于来源的部分，数字、日期和单位名称不计差别'),
    field('discounted_share', 'share', '折算占比', '0 到 1，去掉固定语和引用、常见说法打折以后的占比'),
    field('passages', 'integer', '段数', '相同的段，见 passages'),
    field('longest_characters', 'integer', '最长一段', '字数，标点不计'),
    field('leftovers', 'list', '遗留', '只合来源、不合本报告的话：来源的单位、部门名称，已过去的年份，不再通行的提法'),
    field(
      'verdict',
      'string',
      '程度',
      '只说文字，不说原因。按折算占比：一成、两成、五成、八成分档；占比不到一成而有整段相同的也算少量相同',
      { values: VERDICT_NAMES },
    ),
  ],
};

export function planReuseRow(each: PlanReuse): Row {
  return [
    each.documentId,
    each.unit,
    each.year,
    each.sourceDocumentId,
    each.sourceUnit,
    each.sourceYear,
    each.scope,
    each.direction,
    each.directionCertainty,
    rounded(each.share),
    rounded(each.discountedShare),
    each.passages.length,
    each.longestCharacters,
    listCell([...new Set(each.leftovers.map(leftoverWords))]),
    each.verdict,
  ];
}

/** A leftover as a reader of the table sees it: `来源单位名称“水务局”`. */
export function leftoverWords({ kind, text, year }: Leftover): string {
  const words = `${LEFTOVER_NAMES[kind]}“${text}”`;
  return kind === 'outdated-phrase' && year !== null ? `${words}（通行至${year}年）` : words;
}
