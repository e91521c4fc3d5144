import type { Table } from '../table.ts';
import type { RunFacts } from '../tables-writer.ts';
import { STYLE, type Style } from './cell-style.ts';
import { escaped, numberCell, textCell } from './cell-xml.ts';
import { PAGE } from './sheet-writer.ts';
import { type DeflatedFile, ZipEntry } from './zip-file.ts';

export const GUIDE = '说明';

/** A sheet of the workbook as the guide tells of it. */
export interface GuidedSheet {
  readonly sheet: string;
  readonly table: Table;
  readonly rows: number;
  readonly leftOut: number;
  readonly cutCells: number;
}

type GuideCell = readonly [text: string | number, style: Style];
/** A line of the guide; `link` names the sheet that its first cell leads to. */
interface GuideLine {
  readonly cells: readonly GuideCell[];
  readonly link?: string;
}

/** The first sheet: what the others hold, what their columns mean, and which run they come from. */
export function guideSheet(name: string, sheets: readonly GuidedSheet[], facts: RunFacts): DeflatedFile {
  const lines = [...headLines(facts), ...sheetLines(sheets), ...columnLines(sheets)];
  const entry = new ZipEntry(name);
  entry.append(OPENING);
  lines.forEach((line, index) => {
    entry.append(
      `<row r="${index + 1}">${line.cells.map((cell, place) => cellOf(cell, place, index + 1)).join('')}</row>`,
    );
  });
  entry.append(`</sheetData>${hyperlinks(lines)}${PAGE}</worksheet>`);
  return entry.end();
}

const WIDTHS = [26, 22, 84, 22];

const OPENING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
  '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/>' +
  `<cols>${WIDTHS.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`;

function headLines({ program, segmenter, dictionaries, input }: RunFacts): GuideLine[] {
  const fact = (title: string, value: string): GuideLine => ({
    cells: [
      [title, STYLE.text],
      ['', STYLE.text],
      [value, STYLE.text],
    ],
  });
  return [
    { cells: [['镜鉴：读报告所得', STYLE.title]] },
    {
      cells: [
        [
          '只看文字，不评判人。各表与同名 CSV 内容相同：这里用中文名称，编号、位置等供程序用的列收在右侧，点列上方的 + 展开。',
          STYLE.plain,
        ],
      ],
    },
    { cells: [] },
    fact('程序', program),
    fact('分词', segmenter),
    fact('词典指纹（SHA-256）', dictionaries),
    fact('报告份数', String(input.files)),
    fact('输入指纹（SHA-256）', input.sha256),
    { cells: [] },
  ];
}

function sheetLines(sheets: readonly GuidedSheet[]): GuideLine[] {
  return [
    heading('工作表', '行数', '内容', '备注'),
    ...sheets.map((each) => ({
      cells: [
        [each.sheet, STYLE.link],
        [each.rows, STYLE.whole],
        [each.table.description, STYLE.text],
        [noteOn(each), STYLE.text],
      ] as const,
      link: each.sheet,
    })),
    { cells: [] },
  ];
}

function noteOn({ leftOut, cutCells, table }: GuidedSheet): string {
  const rows = leftOut === 0 ? [] : [`一张工作表放不下，另有 ${leftOut} 行未列入，全表见 ${table.name}.csv`];
  const cells = cutCells === 0 ? [] : [`${cutCells} 格文字超过 32767 字，已截断，全文见 ${table.name}.csv`];
  return [...rows, ...cells].join('；');
}

function columnLines(sheets: readonly GuidedSheet[]): GuideLine[] {
  return [
    heading('工作表', '列', '说明', '程序中的名称'),
    ...sheets.flatMap(({ sheet, table }) =>
      table.fields.map(({ title, description, name }) => ({
        cells: [sheet, title, description, name].map((text) => [text, STYLE.text] as const),
      })),
    ),
  ];
}

function heading(...titles: readonly string[]): GuideLine {
  return { cells: titles.map((title) => [title, STYLE.heading] as const) };
}

function cellOf([value, style]: GuideCell, place: number, line: number): string {
  const address = `${'ABCD'[place]}${line}`;
  return typeof value === 'number' ? numberCell(address, value, style) : textCell(address, value, style);
}

function hyperlinks(lines: readonly GuideLine[]): string {
  const links = lines.flatMap(({ link }, index) =>
    link === undefined
      ? []
      : [
          `<hyperlink ref="A${index + 1}" location="${escaped(`'${link.replaceAll("'", "''")}'!A1`)}" display="${escaped(link)}"/>`,
        ],
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
