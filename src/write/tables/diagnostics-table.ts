import { SEVERITY_NAMES } from '../../model/code-names.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { bilingualMessage } from '../../model/diagnostic-sentences.ts';
import { field, type Row, type Table } from '../table.ts';

export const DIAGNOSTICS: Table = {
  name: 'diagnostics',
  title: '诊断',
  description: '读不出、认不准、需要核对之处，每处一行。',
  fields: [
    field('document_id', 'string', '报告编号', '文件未能读入时也有；不涉及某一文件时为空', { isTechnical: true }),
    field('severity', 'string', '程度', '未能读入、需核对或供参考', { values: SEVERITY_NAMES }),
    field('code', 'string', '代码', '固定的名称，如 read.empty'),
    field('message', 'string', '说明', '先中文，后为英文细节；以文件路径开头，不涉及某一文件时没有'),
    field('start', 'integer', '起', '所说之处在原文中的起点；不涉及某一处时为空', { isTechnical: true }),
    field('end', 'integer', '止', '所说之处在原文中的终点，不含', { isTechnical: true }),
  ],
};

/** @param documentId of `each.path`; a diagnostic of the run as a whole has neither */
export function diagnosticRow(documentId: string, each: Diagnostic): Row {
  const place = [each.start ?? null, each.end ?? null];
  const message = bilingualMessage(each);
  if (each.path === '') return ['', each.severity, each.code, message, ...place];
  return [documentId, each.severity, each.code, `${each.path}: ${message}`, ...place];
}
