import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import { field, listCell, type Row, type Table } from '../table.ts';

export const STATEMENTS: Table = {
  name: 'statements',
  title: '问题、原因、措施、整改情况',
  fields: [
    field('statement_id', 'string', '条目编号', '由路径和位置得出'),
    field('document_id', 'string', '报告编号', ''),
    field('unit', 'string', '单位', ''),
    field('year', 'integer', '年度', ''),
    field('section_id', 'string', '节编号', ''),
    field('kind', 'string', '类别', 'problem 问题|cause 原因|measure 措施|claim 称已整改'),
    field('order', 'integer', '次序', '在报告中的先后，从 1 起'),
    field('marker', 'string', '编号', '如 二是'),
    field('title', 'string', '标题句', ''),
    field('text', 'string', '全文', '原文，从编号起'),
    field('start', 'integer', '起', ''),
    field('end', 'integer', '止', '不含'),
    field('title_start', 'integer', '标题句起', ''),
    field('title_end', 'integer', '标题句止', '不含'),
    field('status', 'string', '状态', '只有问题有：present|resolved|absent|goal|historical|other'),
    field('primary_category', 'string', '主类', '只有问题有'),
    field('categories', 'list', '各类', '主类在先，以 ; 分隔'),
    field('manifestations', 'integer', '表现数', '说出问题本身的分句数'),
    field('specificity', 'number', '具体程度', '未计算时为空'),
  ],
};

export function statementRows(analysis: DocumentAnalysis): Row[] {
  const { id, metadata, source } = analysis.document;
  return analysis.statements.map(({ statement, codings }) => [
    statement.id,
    id,
    metadata.unit,
    metadata.year,
    statement.sectionId,
    statement.kind,
    statement.order,
    statement.marker,
    source.text.slice(statement.title.start, statement.title.end),
    source.text.slice(statement.start, statement.end),
    statement.start,
    statement.end,
    statement.title.start,
    statement.title.end,
    statement.status ?? '',
    codings[0]?.category ?? '',
    listCell(codings.map((coding) => coding.category)),
    statement.kind === 'problem' ? statement.manifestations.length : null,
    null,
  ]);
}
