import type { FormatName, ResultFormat } from '../formats/table-formats.ts';
import type { OutputFolder } from '../output-folder.ts';
import type { Table } from '../table.ts';
import type { RunFacts } from '../tables-writer.ts';
import { tableSchema } from './table-schema.ts';

/** A resource of a data package: a table's file, or the workbook where there is nothing else. */
export type Resource = Readonly<Record<string, unknown>> & { readonly name: string };

export interface DataPackage {
  readonly resources: readonly Resource[];
  readonly [property: string]: unknown;
}

export interface PackagedTables {
  readonly output: OutputFolder;
  readonly tables: readonly Table[];
  readonly formats: readonly ResultFormat[];
  readonly bom: boolean;
  /** Name of the workbook, without its ending. */
  readonly workbook: string;
  /** Name of the page, where the run may write one. */
  readonly page?: string;
}

/**
 * What `datapackage.json` says of a run's tables, by the Data Package standard, version 2 (datapackage.org, 2024). The
 * tables are described as CSV, or else as Parquet; a run that was asked for neither has its workbook, or else its page, as
 * the only resource. The files are whole, but not committed.
 */
export function dataPackage(version: string, facts: RunFacts, packaged: PackagedTables): DataPackage {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'jingjian',
    title: '镜鉴：读报告所得',
    description: DESCRIPTION,
    version,
    resources: resourcesOf(packaged),
    jingjian: { ...facts },
  };
}

const DESCRIPTION =
  '从党建工作报告中读出的问题、原因、措施和整改情况。CSV 为 UTF-8、RFC 4180；空格子表示未知；' +
  "以 = + - @ 等开头的文字前加了一个半角撇号（'），以免表格软件当作公式。位置从 0 起，含起不含止，按 UTF-16 码元计。" +
  '类的含义见 codebook.md，本次运行的选项和计数见 run.json。';

/** The resources of tables in the formats that were written. */
function resourcesOf({ output, tables, formats, bom, workbook, page }: PackagedTables): Resource[] {
  if (formats.includes('csv')) {
    return tables.map((table) => ({ ...tableResource(table, 'csv', output), ...CSV, bom }));
  }
  if (formats.includes('parquet')) {
    return tables.map((table) => ({
      ...tableResource(table, 'parquet', output),
      mediatype: 'application/vnd.apache.parquet',
    }));
  }
  if (formats.includes('xlsx')) {
    const path = `${workbook}.xlsx`;
    return [{ name: workbook, path, title: '工作簿', format: 'xlsx', mediatype: XLSX, ...fileFacts(path, output) }];
  }
  if (page === undefined || !formats.includes('html')) return [];
  return [
    { name: workbook, path: page, title: '网页', format: 'html', mediatype: 'text/html', ...fileFacts(page, output) },
  ];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const CSV = {
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: {
    $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
    header: true,
    delimiter: ',',
    lineTerminator: '\r\n',
    quoteChar: '"',
    doubleQuote: true,
    skipInitialSpace: false,
  },
};

function tableResource(table: Table, format: FormatName, output: OutputFolder): Resource {
  const path = `${table.name}.${format}`;
  return {
    name: table.name,
    type: 'table',
    path,
    title: table.title,
    description: table.description,
    format,
    ...fileFacts(path, output),
    schema: tableSchema(table),
  };
}

function fileFacts(path: string, output: OutputFolder): { bytes: number; hash: string } {
  const { bytes, sha256 } = output.fingerprint(path);
  return { bytes, hash: `sha256:${sha256}` };
}
