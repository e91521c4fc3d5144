import { KIND_NAMES, STATUS_NAMES } from '../../model/code-names.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { Specificity } from '../../model/specificity.ts';
import { field, listCell, type Row, rounded, type Table } from '../table.ts';

const NOT_COMPUTED: ReadonlyMap<string, Specificity> = new Map();

export const STATEMENTS: Table = {
  name: 'statements',
  title: '问题、原因、措施、整改情况',
  description: '每条问题、原因、措施或称已整改的情况一行，附原文、出处和归类。',
  primaryKey: ['statement_id'],
  foreignKeys: [
    { field: 'document_id', table: 'documents', references: 'document_id' },
    { field: 'section_id', table: 'sections', references: 'section_id' },
  ],
  fields: [
    field('statement_id', 'string', '条目编号', '由路径和位置得出', { isTechnical: true }),
    field('document_id', 'string', '报告编号', '所在报告', { isTechnical: true }),
    field('unit', 'string', '单位', '所在报告的单位，未知为空'),
    field('year', 'integer', '年度', '所在报告的年度，未知为空'),
    field('section_id', 'string', '节编号', '所在的节', { isTechnical: true }),
    field('kind', 'string', '类别', '问题、原因、措施或称已整改', { values: KIND_NAMES }),
    field('order', 'integer', '次序', '在报告中的先后，从 1 起'),
    field('marker', 'string', '编号', '如 二是'),
    field('title', 'string', '标题句', '说明要点的第一句，原文'),
    field('text', 'string', '全文', '原文，从编号起'),
    field('start', 'integer', '起', '在原文中的起点，从 0 起，按 UTF-16 码元计', { isTechnical: true }),
    field('end', 'integer', '止', '在原文中的终点，不含', { isTechnical: true }),
    field('title_start', 'integer', '标题句起', '标题句在原文中的起点', { isTechnical: true }),
    field('title_end', 'integer', '标题句止', '标题句在原文中的终点，不含', { isTechnical: true }),
    field('status', 'string', '状态', '只有问题有；只有现存的计入频次', { values: STATUS_NAMES }),
    field('primary_category', 'string', '主类', '只有问题有，如 theory.depth；uncategorised 为未归类', {
      isCategory: true,
    }),
    field('categories', 'list', '各类', '主类在先，以 ; 分隔', { isCategory: true }),
    field('manifestations', 'integer', '表现数', '说出问题本身的分句数'),
    field(
      'specificity',
      'number',
      '具体程度',
      '0 到 1，只有措施有：写明数量、期限、频次、责任人、可检查成果的程度，算法见 specificity.yaml；未计算时为空',
    ),
  ],
};

/** @param specificity of measures by their ids, none where it was not computed */
export function statementRows(
  analysis: DocumentAnalysis,
  specificity: ReadonlyMap<string, Specificity> = NOT_COMPUTED,
): Row[] {
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
    rounded(specificity.get(statement.id)?.score ?? null),
  ]);
}
