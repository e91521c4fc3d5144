import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Tesseract } from '../../../src/run/programs/tesseract.ts';
import { keptFolders } from '../../support/kept-folder.ts';
import { fakeProgram } from './fake-program.ts';

const PDF = Buffer.from('%PDF-1.4');
const TABLE =
  'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n' +
  '1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t\n' +
  '4\t1\t1\t1\t1\t0\t300\t400\t800\t66\t-1\t\n' +
  '5\t1\t1\t1\t1\t1\t300\t402\t400\t60\t91.5\t存在\n' +
  '5\t1\t1\t1\t1\t2\t700\t410\t400\t50\t12.0\t问题\n';

describe('Tesseract', () => {
  const makeFolder = keptFolders();
  const searchPath = process.env['PATH'];
  afterEach(() => {
    process.env['PATH'] = searchPath;
  });

  /** Puts stand-ins on the search path, and nothing else; what they are asked is written down. */
  function standIns(programs: Readonly<Record<string, string>>): string {
    const folder = makeFolder({});
    const log = path.join(folder, 'log');
    const note = `require('node:fs').appendFileSync(${JSON.stringify(log)}, process.argv.slice(2).join(' ') + '\\n');`;
    for (const [name, code] of Object.entries(programs)) fakeProgram(path.join(folder, 'bin'), name, note + code);
    process.env['PATH'] = path.join(folder, 'bin');
    return log;
  }

  const reading = (languages: string) =>
    `if (process.argv[2] === '--list-langs') console.log(${JSON.stringify(languages)}); else process.stdout.write(${JSON.stringify(TABLE)})`;
  const DRAWING = `if (process.argv[3] === '7') process.exit(1); require('node:fs').writeFileSync('page.png', '')`;

  it('reads the pages that it is asked for, and tells of each', async () => {
    const log = standIns({ tesseract: reading('chi_sim'), pdftoppm: DRAWING });
    const told: string[] = [];
    const recognition = await new Tesseract((line) => told.push(line)).recognise(PDF, [2, 5], '扫描.pdf');
    if (recognition.outcome !== 'recognised') throw new Error(recognition.what);
    expect([...recognition.pages.keys()]).toEqual([2, 5]);
    expect(recognition.pages.get(2)).toEqual({
      width: 2480,
      height: 3508,
      runs: [
        { text: '存在', x: 300, y: 466, width: 400, size: 66 },
        { text: '问题', x: 700, y: 466, width: 400, size: 66 },
      ],
    });
    expect(told).toEqual(['扫描.pdf: OCR 1/2', '扫描.pdf: OCR 2/2']);
    expect(readFileSync(log, 'utf8')).toContain('-f 5 -l 5');
  });

  it('leaves out a page that cannot be drawn', async () => {
    standIns({ tesseract: reading('chi_sim'), pdftoppm: DRAWING });
    const recognition = await new Tesseract(() => {}).recognise(PDF, [6, 7, 8], 'a.pdf');
    expect(recognition.outcome === 'recognised' && [...recognition.pages.keys()]).toEqual([6, 8]);
  });

  it.each([
    ['is not installed', {}, 'tesseract-ocr-chi-sim'],
    ['knows no Chinese', { tesseract: reading('eng\nosd') }, 'tesseract-ocr-chi-sim'],
    ['has nothing that draws pages', { tesseract: reading('eng\nchi_sim') }, 'poppler-utils'],
  ])('that %s says what to install, and is asked no second time', async (_, programs, what) => {
    const log = standIns({ ...programs, other: '' });
    const tesseract = new Tesseract(() => {});
    for (const name of ['a.pdf', 'b.pdf']) {
      const recognition = await tesseract.recognise(PDF, [1], name);
      expect(recognition.outcome === 'missing' && recognition.what).toContain(what);
    }
    if ('tesseract' in programs) expect(readFileSync(log, 'utf8').match(/--list-langs/gu)).toHaveLength(1);
  });
});
