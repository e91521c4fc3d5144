import { stylesXml } from './cell-style.ts';
import { columnName, escaped } from './cell-xml.ts';
import { type DeflatedFile, ZipEntry } from './zip-file.ts';

/** A sheet of the workbook: its name, and the range of its filters where it has any. */
export interface WorkbookSheet {
  readonly name: string;
  readonly filtered: { readonly columns: number; readonly rows: number } | null;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The path of a sheet inside the archive, counted from 1. */
export function sheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

/** The small files that tie the sheets together. ECMA-376, part 1, sections 12 and 18; part 2, section 9. */
export function workbookParts(sheets: readonly WorkbookSheet[]): DeflatedFile[] {
  return [
    part('[Content_Types].xml', contentTypes(sheets.length)),
    part('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])),
    part('xl/workbook.xml', workbook(sheets)),
    part(
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    ),
    part('xl/styles.xml', stylesXml()),
  ];
}

function part(name: string, text: string): DeflatedFile {
  const entry = new ZipEntry(name);
  entry.append(text);
  return entry.end();
}

function contentTypes(sheets: number): string {
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${TYPE}.${type}+xml"/>`;
  const own = Array.from({ length: sheets }, (_, index) => override(sheetPath(index + 1), 'worksheet'));
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${override('xl/workbook.xml', 'sheet.main')}${own.join('')}${override('xl/styles.xml', 'styles')}</Types>`
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbook(sheets: readonly WorkbookSheet[]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    '<bookViews><workbookView activeTab="0"/></bookViews>' +
    `<sheets>${listed.join('')}</sheets><definedNames>${definedNames(sheets).join('')}</definedNames></workbook>`
  );
}

/** What is filtered, and which line is repeated on each printed page. Excel wants them sorted by name, then by sheet. */
function definedNames(sheets: readonly WorkbookSheet[]): string[] {
  const of = (name: string, more: string, range: (columns: number, rows: number) => string) =>
    sheets.flatMap(({ name: sheet, filtered }, index) => {
      if (filtered === null) return [];
      const place = `'${sheet.replaceAll("'", "''")}'!${range(filtered.columns, filtered.rows)}`;
      return [`<definedName name="${name}" localSheetId="${index}"${more}>${escaped(place)}</definedName>`];
    });
  return [
    ...of('_xlnm._FilterDatabase', ' hidden="1"', (columns, rows) => `$A$1:$${columnName(columns - 1)}$${rows + 1}`),
    ...of('_xlnm.Print_Titles', '', () => '$1:$1'),
  ];
}
