import { ROLE_NAMES } from '../../model/code-names.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import { field, type Row, type Table } from '../table.ts';

export const SECTIONS: Table = {
  name: 'sections',
  title: '提纲',
  description: '每份报告的每一节一行：标题、层次，是问题、原因、措施还是其他，凭什么这样看。',
  primaryKey: ['section_id'],
  foreignKeys: [
    { field: 'document_id', table: 'documents', references: 'document_id' },
    { field: 'parent_id', table: 'sections', references: 'section_id' },
  ],
  fields: [
    field('section_id', 'string', '节编号', '由报告编号和次序得出', { isTechnical: true }),
    field('document_id', 'string', '报告编号', '所在报告，见 documents 表'),
    field('parent_id', 'string', '上级节编号', '最上层为空', { isTechnical: true }),
    field('order', 'integer', '次序', '在报告中的先后，从 1 起'),
    field('level', 'integer', '层次', '最上层为 1，标题前的文字为 0'),
    field('number', 'string', '编号', '如 （一），没有编号为空'),
    field('heading', 'string', '标题', '不含编号'),
    field('role', 'string', '性质', '这一节写的是什么', { values: ROLE_NAMES }),
    field('role_source', 'string', '性质来源', '哪条规则、哪个词或哪一节决定了性质'),
    field('start', 'integer', '起', '本节自身文字的起点；各节依次覆盖全文，不重不漏', { isTechnical: true }),
    field('end', 'integer', '止', '不含；下级节的文字不在其内', { isTechnical: true }),
  ],
};

export function sectionRows(analysis: DocumentAnalysis): Row[] {
  return analysis.sections.map((section) => [
    section.id,
    analysis.document.id,
    section.parentId ?? '',
    section.order,
    section.level,
    section.marker?.text.trim() ?? '',
    section.heading,
    section.role,
    section.roleSource,
    section.start,
    section.end,
  ]);
}
