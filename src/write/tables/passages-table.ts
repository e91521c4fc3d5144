import { ROLE_NAMES } from '../../model/code-names.ts';
import type { ReusedPassage } from '../../model/plan-reuse.ts';
import { EDIT_NAMES } from '../../model/reuse-code-names.ts';
import { field, type Row, rounded, type Table } from '../table.ts';

export const PASSAGES: Table = {
  name: 'passages',
  title: '相同的段',
  description: '计划中见于来源的每一段一行，两边的原文和位置都在。',
  primaryKey: ['passage_id'],
  foreignKeys: [{ field: 'document_id', table: 'documents', references: 'document_id' }],
  fields: [
    field('passage_id', 'string', '段编号', '由两份报告和两处位置得出', { isTechnical: true }),
    field('document_id', 'string', '报告编号', '这一段所在的报告'),
    field('start', 'integer', '起', '在报告原文中的起点', { isTechnical: true }),
    field('end', 'integer', '止', '在报告原文中的终点，不含', { isTechnical: true }),
    field('source_document_id', 'string', '来源报告编号', '同样文字所在的报告或上级文件'),
    field('source_start', 'integer', '来源起', '在来源原文中的起点', { isTechnical: true }),
    field('source_end', 'integer', '来源止', '在来源原文中的终点，不含', { isTechnical: true }),
    field('role', 'string', '性质', '所在各节的性质', { values: ROLE_NAMES }),
    field('characters', 'integer', '字数', '见于来源的字数，标点不计'),
    field('similarity', 'share', '相似度', '0 到 1，各分句相似度按长短加权平均'),
    field('discounted_similarity', 'share', '折算相似度', '去掉固定语和引用、常见说法打折以后'),
    field('edit', 'string', '改动', '只改数字、日期、名称的算一字不改', { values: EDIT_NAMES }),
    field('text', 'string', '本报告文字', '原文'),
    field('source_text', 'string', '来源文字', '原文'),
  ],
};

export function passageRow(each: ReusedPassage): Row {
  return [
    each.id,
    each.documentId,
    each.start,
    each.end,
    each.sourceDocumentId,
    each.source.start,
    each.source.end,
    each.role,
    each.characters,
    rounded(each.similarity),
    rounded(each.discountedSimilarity),
    each.edit,
    each.text,
    each.sourceText,
  ];
}
