import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import { isPresentProblem, type StatementKind } from '../../model/statement.ts';
import { field, listCell, type Row, rounded, type Table } from '../table.ts';

export const DOCUMENTS: Table = {
  name: 'documents',
  title: '报告一览',
  description: '每份报告一行：是谁的、哪一年的、怎样读入的、从中找出多少条。',
  primaryKey: ['document_id'],
  fields: [
    field('document_id', 'string', '报告编号', '由路径得出，同一路径总是同一编号', { isTechnical: true }),
    field('path', 'string', '路径', '相对于输入文件夹，以 / 分隔'),
    field('sha256', 'string', '指纹', '文件字节的 SHA-256', { isTechnical: true }),
    field('unit', 'string', '单位', '报告所属单位，未知为空'),
    field('year', 'integer', '年度', '报告所说的年度，不是所计划的年度'),
    field('type', 'string', '文种', '如 民主生活会、述职报告'),
    field('title', 'string', '标题', '正文首部的标题'),
    field(
      'metadata_source',
      'string',
      '元数据来源',
      '每项从何处得知，如 unit:path;year:title：manifest 对照表，path 路径，title 标题，text 正文；未知的不列',
    ),
    field('encoding', 'string', '编码', '识别出的文字编码；PDF、OFD 等自带编码的写格式名'),
    field('characters', 'integer', '字数', 'UTF-16 码元数'),
    field('tokens', 'integer', '词数', '分词后的词数，空白不计'),
    field('sections', 'integer', '节数', '提纲的节点数'),
    field('problems', 'integer', '问题数', '状态为 present 的问题'),
    field('causes', 'integer', '原因数', '剖析的原因'),
    field('measures', 'integer', '措施数', '提出的整改措施'),
    field('claims', 'integer', '整改情况数', '称已整改的往年问题'),
    field(
      'boilerplate_share',
      'share',
      '套话占比',
      '0 到 1，全文字数中属套话的部分：词典中的固定语，以及至少三个单位或三个年度都有的语句；未计算时为空',
    ),
    field('specificity', 'number', '具体程度', '0 到 1，各条措施具体程度按长短加权平均；没有措施或未计算时为空'),
    field('warnings', 'list', '提示', '诊断代码，以 ; 分隔'),
  ],
};

const BOILERPLATE_SHARE = DOCUMENTS.fields.findIndex(({ name }) => name === 'boilerplate_share');

/** @param specificity of all its measures together; null where there are none */
export function documentRow(
  analysis: DocumentAnalysis,
  diagnostics: readonly Diagnostic[],
  specificity: number | null = null,
): Row {
  const { id, source, metadata } = analysis.document;
  return [
    id,
    source.path,
    source.sha256,
    metadata.unit,
    metadata.year,
    metadata.type,
    metadata.title,
    metadata.source,
    source.encoding,
    source.text.length,
    analysis.tokens,
    analysis.sections.length,
    countOf(analysis, 'problem'),
    countOf(analysis, 'cause'),
    countOf(analysis, 'measure'),
    countOf(analysis, 'claim'),
    null,
    rounded(specificity),
    listCell([...new Set(diagnostics.filter((each) => each.severity !== 'info').map((each) => each.code))].sort()),
  ];
}

/** The row with what is known only beside the whole corpus; null where it was not computed. */
export function withBoilerplateShare(row: Row, share: number | null): Row {
  return row.with(BOILERPLATE_SHARE, rounded(share));
}

function countOf(analysis: DocumentAnalysis, kind: StatementKind): number {
  return analysis.statements.filter(
    ({ statement }) => statement.kind === kind && (kind !== 'problem' || isPresentProblem(statement)),
  ).length;
}
