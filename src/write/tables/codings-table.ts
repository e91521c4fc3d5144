import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import { field, type Row, type Table } from '../table.ts';

export const CODINGS: Table = {
  name: 'codings',
  title: '分类',
  fields: [
    field('statement_id', 'string', '条目编号', ''),
    field('category', 'string', '类', '如 theory.depth；uncategorised 为未归类'),
    field('domain', 'string', '线', '如 theory'),
    field('is_primary', 'boolean', '是否主类', ''),
    field('score', 'number', '分值', '0 到 1，本类在全部证据中所占'),
    field('rule_id', 'string', '规则', '词典规则、term:用语、topic:话题；model 为线性模型所定；none 为未归类'),
    field('matched_text', 'string', '依据', '原文中的词句；模型所定时为起作用的字串'),
    field('match_start', 'integer', '依据起', '模型所定时为空'),
    field('match_end', 'integer', '依据止', ''),
    field('status', 'string', '状态', '与条目相同'),
    field('coder', 'string', '编码者', ''),
  ],
};

export function codingRows(analysis: DocumentAnalysis): Row[] {
  return analysis.statements.flatMap(({ codings }) =>
    codings.map((coding) => [
      coding.statementId,
      coding.category,
      coding.category.split('.')[0] ?? '',
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
