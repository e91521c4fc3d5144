import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { keptFolders } from '../support/kept-folder.ts';
import { faultsOfData, faultsOfDescriptor, readPackage } from '../write/package/package-checks.ts';
import { REPORT, readTable, runProgram } from './run-program.ts';

const TABLES = [
  ...['codings', 'diagnostics', 'documents', 'families', 'frequencies', 'lineage_links', 'lineages', 'passages'],
  ...['plan_reuse', 'sections', 'statements', 'words'],
];

const HOSTILE = [
  '=HYPERLINK("http://example.invalid","点这里")学习不够深入',
  '+1+1学习不够深入',
  '-2+3学习不够深入',
  '@SUM(A1:A9)学习不够深入',
  '\t=1+1学习不够深入',
  '＝1＋1学习不够深入',
  '学习,不够"深入"、研讨;少',
  "'学习不够深入",
  '<script>alert(1)</script>学习不够深入',
];

/** Each hostile line is the title of a problem, with nothing but a blank or a number in front. */
const HOSTILE_REPORT = `=cmd|' /C calc'!A0\n一、存在的问题\n${HOSTILE.map((line, index) => `${index + 1}. ${line}。\n${line}，研讨交流偏少。`).join('\n')}\n${HOSTILE.join('\n')}\n`;

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;
const FIGURE = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/u;

describe('the tables of a run on hostile texts and names', () => {
  const makeFolder = keptFolders();
  let folder = '';
  let output = '';

  beforeAll(async () => {
    folder = makeFolder({
      '甲局/2023年总结.txt': HOSTILE_REPORT,
      '=1+1/2022年"总结",终稿.txt': REPORT,
      '@乙局/2021年\n总结.txt': REPORT,
      '甲局/2020年总结.txt': REPORT.replaceAll('\n', '\r\n'),
      '甲局/2024年总结.txt': REPORT.replace('2023', '2024'),
    });
    output = path.join(folder, 'out');
    const { code } = await runProgram(['analyze', '.', '--quiet', '--output', 'out'], { folder });
    expect(code).toBe(0);
  });

  it.each(TABLES)('%s.csv is parsed back whole: every row as long as the header, the line ends CRLF', (name) => {
    const rows = readTable(output, name);
    expect(rows.length).toBeGreaterThan(0);
    const raw = readFileSync(path.join(output, `${name}.csv`), 'utf8');
    expect(raw.startsWith('\ufeff')).toBe(true);
    expect(raw.endsWith('\r\n')).toBe(true);
    expect(raw.split('\n')[0]).toMatch(/^\ufeff[a-z_0-9]+(?:,[a-z_0-9]+)*\r$/u);
  });

  it.each(TABLES)('no cell of %s.csv begins as a formula does, but for figures below zero', (name) => {
    const cells = readTable(output, name).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => FORMULA.test(cell) && !FIGURE.test(cell))).toEqual([]);
  });

  it('has the hostile words in them, so that the two tests above are about something', () => {
    const cells = TABLES.flatMap((name) => readTable(output, name)).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^'[=+\-@\t]/u.test(cell)).length).toBeGreaterThan(3);
    expect(cells.some((cell) => cell.includes('"深入"'))).toBe(true);
  });

  it('gives places that hold the words: text, title and matched words stand in the source where the tables say', () => {
    const sources = new Map(
      readTable(output, 'documents').map((row) => {
        const file = path.join(folder, (row['path'] ?? '').replace(/^'(?=[=@])/u, ''));
        const bytes = readFileSync(file);
        expect(createHash('sha256').update(bytes).digest('hex')).toBe(row['sha256']);
        return [row['document_id'], bytes.toString('utf8').replaceAll('\r\n', '\n')] as const;
      }),
    );
    const statements = readTable(output, 'statements');
    expect(statements.length).toBeGreaterThan(12);
    const texts = new Map(statements.map((row) => [row['statement_id'], sources.get(row['document_id']) ?? '']));
    const shown = (words: string) => words.replace(/^'(?=[=+\-@\t＝＋－＠])/u, '').replaceAll(/\s+/gu, '');
    for (const row of statements) {
      const text = texts.get(row['statement_id']) ?? '';
      const at = (start: string, end: string) =>
        text.slice(Number(row[start]), Number(row[end])).replaceAll(/\s+/gu, '');
      expect(at('start', 'end')).toBe(shown(row['text'] ?? ''));
      expect(at('title_start', 'title_end')).toBe(shown(row['title'] ?? ''));
    }
    for (const row of readTable(output, 'codings').filter((each) => each['match_start'] !== '')) {
      const text = texts.get(row['statement_id']) ?? '';
      const match = text.slice(Number(row['match_start']), Number(row['match_end']));
      expect(match.replaceAll(/\s+/gu, '').toLowerCase()).toBe(shown(row['matched_text'] ?? '').toLowerCase());
    }
  });

  it('refers only to rows that are there: statements to sections and documents, codings to statements', () => {
    const ids = (name: string, column: string) => new Set(readTable(output, name).map((row) => row[column]));
    const [documents, sections, statements] = [
      ids('documents', 'document_id'),
      ids('sections', 'section_id'),
      ids('statements', 'statement_id'),
    ];
    for (const row of readTable(output, 'statements')) {
      expect(documents.has(row['document_id']) && sections.has(row['section_id'])).toBe(true);
    }
    for (const row of readTable(output, 'codings')) expect(statements.has(row['statement_id'])).toBe(true);
    for (const row of readTable(output, 'sections')) {
      expect(row['parent_id'] === '' || sections.has(row['parent_id'])).toBe(true);
    }
    expect(statements.size).toBe(readTable(output, 'statements').length);
  });

  it('are described by a data package of the standard, and are as it says in every row', () => {
    expect(faultsOfDescriptor(readPackage(output))).toEqual([]);
    expect(
      readPackage(output)
        .resources.map(({ name }) => name)
        .sort(),
    ).toEqual(TABLES);
    expect(faultsOfData(output)).toEqual([]);
  });

  it('stand in the workbook too, hostile words as words', async () => {
    const sheets = (await readXlsxFile(readFileSync(path.join(output, 'jingjian.xlsx')))) as unknown as {
      sheet: string;
      data: unknown[][];
    }[];
    const rows = new Map(sheets.map(({ sheet, data }) => [sheet, data.length - 1]));
    for (const { name, title } of readPackage(output).resources) {
      expect(rows.get(title), name).toBe(readTable(output, name).length);
    }
    const words = sheets.flatMap(({ data }) => data.flat()).filter((cell) => typeof cell === 'string');
    expect(words.some((cell) => cell.startsWith('=HYPERLINK('))).toBe(true);
  });

  it('counts in run.json the rows that are in the tables', () => {
    const { counts } = JSON.parse(readFileSync(path.join(output, 'run.json'), 'utf8')) as {
      counts: Record<string, number>;
    };
    for (const name of TABLES) expect(counts[`rows_${name}`], name).toBe(readTable(output, name).length);
  });

  it('are the same when the run is repeated above its own results, which are no input', async () => {
    const before = readFileSync(path.join(output, 'diagnostics.csv'), 'utf8');
    const { code } = await runProgram(['analyze', '.', '--quiet', '--output', 'out'], { folder });
    expect(code).toBe(0);
    expect(readFileSync(path.join(output, 'diagnostics.csv'), 'utf8')).toBe(before);
  });

  it('are without a byte order mark where none is wanted, and the same otherwise', async () => {
    const inputs = ['甲局', '=1+1', '@乙局'];
    await runProgram(['analyze', ...inputs, '--quiet', '--output', 'marked'], { folder });
    await runProgram(['analyze', ...inputs, '--quiet', '--no-bom', '--output', 'bare'], { folder });
    for (const name of TABLES) {
      const [marked, bare] = ['marked', 'bare'].map((each) =>
        readFileSync(path.join(folder, each, `${name}.csv`), 'utf8'),
      );
      expect(`\ufeff${bare}`).toBe(marked);
    }
  });

  it('holds nothing but files under their final names', () => {
    const others = ['run.json', 'datapackage.json', 'codebook.md', 'jingjian.xlsx', 'report.html'];
    expect(readdirSync(output).sort()).toEqual([...TABLES.map((name) => `${name}.csv`), ...others].sort());
  });
});
