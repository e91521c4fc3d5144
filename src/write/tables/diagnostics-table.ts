import type { Diagnostic } from '../../model/diagnostic.ts';
import { field, type Row, type Table } from '../table.ts';

export const DIAGNOSTICS: Table = {
  name: 'diagnostics',
  title: '诊断',
  fields: [
    field('document_id', 'string', '报告编号', '文件未能读入时也有；不涉及某一文件时为空'),
    field('severity', 'string', '程度', 'error 未能读入|warning 需核对|info 供参考'),
    field('code', 'string', '代码', ''),
    field('message', 'string', '说明', '以文件路径开头，不涉及某一文件时没有'),
    field('start', 'integer', '起', '涉及原文的位置'),
    field('end', 'integer', '止', ''),
  ],
};

/** @param documentId of `each.path`; a diagnostic of the run as a whole has neither */
export function diagnosticRow(documentId: string, each: Diagnostic): Row {
  const place = [each.start ?? null, each.end ?? null];
  if (each.path === '') return ['', each.severity, each.code, each.message, ...place];
  return [documentId, each.severity, each.code, `${each.path}: ${each.message}`, ...place];
}
