import { STATUS_NAMES } from '../../model/code-names.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import { domainOf } from '../../model/taxonomy.ts';
import { field, type Row, type Table } from '../table.ts';

export const CODINGS: Table = {
  name: 'codings',
  title: '归类依据',
  description: '每条问题的每个归类一行：凭哪条规则、原文哪些词句。',
  primaryKey: ['statement_id', 'category', 'coder'],
  foreignKeys: [{ field: 'statement_id', table: 'statements', references: 'statement_id' }],
  fields: [
    field('statement_id', 'string', '条目编号', '所归类的问题，见 statements 表'),
    field('category', 'string', '类', '如 theory.depth；uncategorised 为未归类', { isCategory: true }),
    field('domain', 'string', '线', '如 theory', { isCategory: true }),
    field('is_primary', 'boolean', '是否主类', '每条问题有一个主类'),
    field('score', 'share', '分值', '0 到 1，本类在全部证据中所占'),
    field('rule_id', 'string', '规则', '词典规则、term:用语、topic:话题；model 为线性模型所定；none 为未归类'),
    field('matched_text', 'string', '依据', '原文中的词句；模型所定时为起作用的字串'),
    field('match_start', 'integer', '依据起', '依据在原文中的起点，模型所定时为空', { isTechnical: true }),
    field('match_end', 'integer', '依据止', '依据在原文中的终点，不含', { isTechnical: true }),
    field('status', 'string', '状态', '与条目相同', { values: STATUS_NAMES }),
    field('coder', 'string', '编码者', '本程序为 jingjian', { isTechnical: true }),
  ],
};

export function codingRows(analysis: DocumentAnalysis): Row[] {
  return analysis.statements.flatMap(({ codings }) =>
    codings.map((coding) => [
      coding.statementId,
      coding.category,
      domainOf(coding.category),
      coding.isPrimary,
      coding.score,
      coding.ruleId,
      coding.match === null
        ? coding.matchedText
        : analysis.document.source.text.slice(coding.match.start, coding.match.end),
      coding.match?.start ?? null,
      coding.match?.end ?? null,
      coding.status,
      coding.coder,
    ]),
  );
}
