import { resolve } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { PlanReuse } from '../../model/plan-reuse.ts';
import { documentIdOf } from '../../run/read-documents.ts';
import type { Tools } from '../../run/tools.ts';
import { openTables } from '../../write/open-tables.ts';
import { OutputFolder } from '../../write/output-folder.ts';
import type { Table } from '../../write/table.ts';
import { DIAGNOSTICS, diagnosticRow } from '../../write/tables/diagnostics-table.ts';
import { PASSAGES, passageRow } from '../../write/tables/passages-table.ts';
import { PLAN_REUSE, planReuseRow } from '../../write/tables/plan-reuse-table.ts';
import { categoryNames } from '../category-names.ts';
import type { CheckOptions } from '../check-command.ts';
import { InputFingerprint } from '../input-fingerprint.ts';
import { WORKBOOKS } from '../result-files.ts';
import { runFacts } from '../run-facts.ts';

/** What `check` writes where a folder is given. */
export const CHECK_TABLES: readonly Table[] = [PLAN_REUSE, PASSAGES, DIAGNOSTICS];

/** @throws ConfigurationError where the folder cannot be used */
export async function writeCheckTables(
  folder: string,
  rows: readonly PlanReuse[],
  diagnostics: readonly Diagnostic[],
  fresh: readonly DocumentAnalysis[],
  tools: Tools,
  { formats, bom }: CheckOptions,
): Promise<void> {
  const output = new OutputFolder(resolve(folder));
  try {
    const names = categoryNames(tools.dictionaries.taxonomy);
    const tables = await openTables(formats, { output, tables: CHECK_TABLES, bom, workbook: WORKBOOKS.check, names });
    tables.write(PLAN_REUSE, rows.map(planReuseRow));
    tables.write(
      PASSAGES,
      rows.flatMap(({ passages }) => passages.map(passageRow)),
    );
    tables.write(
      DIAGNOSTICS,
      diagnostics.map((each) => diagnosticRow(documentIdOf(each.path), each)),
    );
    tables.close(runFacts(tools, fingerprintOf(fresh)));
    output.commit();
  } finally {
    output.discard();
  }
}

function fingerprintOf(analyses: readonly DocumentAnalysis[]): { files: number; sha256: string } {
  const fingerprint = new InputFingerprint();
  for (const { document } of analyses) fingerprint.add(document.source.path, document.source.sha256);
  return fingerprint.value();
}
