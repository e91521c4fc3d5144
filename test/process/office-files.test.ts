import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeZip } from '../read/archives/make-zip.ts';
import { isInstalled } from '../run/programs/fake-program.ts';
import { word95File } from '../run/programs/word-95-file.ts';
import { keptFolders } from '../support/kept-folder.ts';
import { type Finished, readTable, runProgram } from './run-program.ts';

const office = (name: string) => readFileSync(path.join('test/read/formats/fixtures', name));
const PLAIN = readFileSync('corpus/青澜县水务局/2023年民主生活会对照检查材料.txt', 'utf8');

/** One report as programs of offices save it, and what stands in the column `encoding`. */
const FILES: Readonly<Record<string, readonly [content: string | Uint8Array, encoding: string]>> = {
  '1/报告.txt': [PLAIN, 'utf-8'],
  '2/报告.docx': [office('report-libreoffice.docx'), 'docx'],
  '3/报告.doc': [office('report.doc'), 'doc'],
  '4/报告.wps': [office('report.doc'), 'doc'],
  '5/报告.rtf': [office('report.rtf'), 'rtf'],
  '6/报告.xhtml': [office('report.xhtml'), 'html utf-8'],
  '7/报告.mht': [office('report.mht'), 'mht gb18030'],
  '8/其实是网页.doc': [office('report.xhtml'), 'html utf-8'],
  '9/其实是文本.doc': [PLAIN, 'utf-8'],
};
const ARCHIVE = '全县.zip';
const MEMBERS = ['甲局/报告.docx', '乙局/报告.doc'];
const WORD_95 = ['1. Study was not deep enough.', '2. Visits to the villages were rare.'];

describe('one report in every format of offices', () => {
  const makeFolder = keptFolders();
  let folder = '';
  let run: Finished;

  beforeAll(async () => {
    const loose = Object.entries(FILES).map(([name, [content]]) => [`in/${name}`, content] as const);
    const packed = makeZip(
      MEMBERS.map((name) => ({ name, bytes: office(name.endsWith('x') ? 'report-libreoffice.docx' : 'report.doc') })),
    );
    folder = makeFolder(Object.fromEntries([...loose, [`in/${ARCHIVE}`, packed]]));
    run = await runProgram(['analyze', 'in', '--no-recurrence', '--formats', 'csv', '--output', 'out'], { folder });
  });

  const documents = () => readTable(path.join(folder, 'out'), 'documents');
  const statementsOf = (name: string) => {
    const id = documents().find((row) => row['path'] === name)?.['document_id'];
    return readTable(path.join(folder, 'out'), 'statements')
      .filter((row) => row['document_id'] === id)
      .map(({ kind, title, primary_category, status }) => [kind, title, primary_category, status]);
  };

  it('is read from each of them', () => {
    expect(run).toMatchObject({ code: 0, messages: '' });
    const packed = MEMBERS.map((name) => `${ARCHIVE}/${name}`);
    expect(documents().map((row) => row['path'])).toEqual([...Object.keys(FILES), ...packed.toSorted()].toSorted());
  });

  it.each(Object.entries(FILES).map(([name, [, encoding]]) => [name, encoding]))(
    'gives from %s the statements of its plain text; the table says: %s',
    (name, encoding) => {
      expect(statementsOf('1/报告.txt').length).toBeGreaterThan(10);
      expect(statementsOf(name)).toEqual(statementsOf('1/报告.txt'));
      expect(documents().find((row) => row['path'] === name)?.['encoding']).toBe(encoding);
    },
  );

  it.each(MEMBERS)('gives them from %s in an archive as well', (name) => {
    expect(statementsOf(`${ARCHIVE}/${name}`)).toEqual(statementsOf('1/报告.txt'));
  });

  it('has the same outline from each of them, also inside of an archive', async () => {
    const names = ['1/报告.txt', '2/报告.docx', '5/报告.rtf', '7/报告.mht', `${ARCHIVE}/乙局/报告.doc`];
    const outlines = await Promise.all(
      names.map(async (name) => (await runProgram(['outline', `in/${name}`], { folder })).output),
    );
    const bare = outlines.map((text) =>
      text
        .split('\n')
        .slice(1)
        .map((line) => line.replace(/^\s*\d+\s+/u, '')),
    );
    expect(bare[0]?.length).toBeGreaterThan(10);
    for (const each of bare) expect(each).toEqual(bare[0]);
  }, 60_000);
});

const isThere = isInstalled('soffice') || isInstalled('libreoffice');
if (!isThere) process.stderr.write('SKIPPED: LibreOffice is not installed, so its conversions are not tested\n');

describe('a file of Word 95', () => {
  const makeFolder = keptFolders();
  const analyzed = async (...options: string[]) => {
    const folder = makeFolder({ 'in/旧.doc': word95File(WORD_95), 'in/新.txt': PLAIN });
    const { code } = await runProgram(['analyze', 'in', '--formats', 'csv', '--output', 'out', ...options], { folder });
    const table = (name: string) => readTable(path.join(folder, 'out'), name);
    const told = table('diagnostics').filter((row) => row['message']?.startsWith('旧.doc: '));
    const codes = told.map((row) => row['code']).filter((each) => each?.startsWith('read.'));
    return { code, codes, row: table('documents').find((row) => row['path'] === '旧.doc') };
  };

  it('is left out, with one diagnostic, where LibreOffice is not to be asked', async () => {
    expect(await analyzed('--no-libreoffice')).toEqual({ code: 0, codes: ['read.old-format'], row: undefined });
  });

  it('cannot be read with a LibreOffice that is not there: the run does not begin', async () => {
    const folder = makeFolder({ 'in/旧.doc': word95File(WORD_95) });
    const { code, messages } = await runProgram(['analyze', 'in', '--formats', 'csv', '--libreoffice', 'nowhere'], {
      folder,
    });
    expect(code).toBe(2);
    expect(messages).toContain('--libreoffice: there is no program at nowhere');
  });

  it.skipIf(!isThere).each(['1', '2'])(
    'is read through LibreOffice where it is installed, in %s process(es)',
    async (jobs) => {
      const { codes, row } = await analyzed('--jobs', jobs);
      expect(codes).toEqual(['read.converted']);
      expect(row).toMatchObject({ encoding: 'doc' });
      expect(row?.['warnings']?.split(';')).toContain('read.converted');
    },
    60_000,
  );
});
