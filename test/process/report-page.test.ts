import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_PATH, PageBrowser, warnWithoutBrowser } from '../page/support/page-browser.ts';
import { keptFolders } from '../support/kept-folder.ts';
import { faultsOfDescriptor, readPackage } from '../write/package/package-checks.ts';
import { type Finished, REPORT, readTable, runProgram } from './run-program.ts';

warnWithoutBrowser();

const YEARS = {
  '甲局/2022年总结.txt': REPORT.replaceAll('2023', '2022').replaceAll('枫溪镇', '甲局'),
  '甲局/2023年总结.txt': REPORT.replaceAll('枫溪镇', '甲局'),
};

describe('the page of a run', () => {
  const makeFolder = keptFolders();
  let folder = '';
  const run = async (words: readonly string[]) => runProgram(['analyze', '.', ...words], { folder });
  const pageOf = (output: string) => path.join(folder, output, 'report.html');

  let first: Finished;
  const browser = new PageBrowser();

  beforeAll(async () => {
    folder = makeFolder(YEARS);
    first = await run(['--output', 'all']);
    if (BROWSER_PATH !== undefined) await browser.start();
  });
  afterAll(() => browser.close());

  it('is written with the tables, and named as the file to open', () => {
    expect(first.code).toBe(0);
    expect(first.output).toContain('请用浏览器打开 all/report.html');
    expect(readFileSync(pageOf('all'), 'utf8')).toContain('理论学习不够深入');
  });

  it('is not written where only tables are asked for, and not named then', async () => {
    const { code, output } = await run(['--output', 'tables', '--formats', 'csv']);
    expect(code).toBe(0);
    expect(existsSync(pageOf('tables'))).toBe(false);
    expect(output).toContain('结果在 tables；表格见 statements.csv');
    expect(output).not.toContain('report.html');
  });

  it('can be asked for alone, and is then what the data package describes', async () => {
    const { code, output } = await run(['--output', 'alone', '--formats', 'html', '--language', 'en']);
    expect(code).toBe(0);
    expect(output).toContain('Open alone/report.html in a browser.');
    expect(readdirSync(path.join(folder, 'alone')).filter((name) => name.endsWith('.csv'))).toEqual([]);
    const described = readPackage(path.join(folder, 'alone'));
    expect(faultsOfDescriptor(described)).toEqual([]);
    expect(described.resources.map((each) => each['path'])).toEqual(['report.html']);
  });

  it('stands where it stood when a run ends before its time', async () => {
    const before = readFileSync(pageOf('all'), 'utf8');
    const { code } = await run(['--output', 'all', '--upstream', 'nowhere.txt', '--quiet']);
    expect(code).toBe(2);
    expect(readFileSync(pageOf('all'), 'utf8')).toBe(before);
    expect(readdirSync(path.join(folder, 'all')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  describe.skipIf(BROWSER_PATH === undefined)('opened in a browser', () => {
    it('says how much was read, as the tables do, and what came back', async () => {
      const { page, faults, go } = await browser.open(pathToFileURL(pageOf('all')).href);
      const output = path.join(folder, 'all');
      const present = readTable(output, 'statements').filter((row) => row['status'] === 'present');
      expect(await page.locator('.figures dd').allTextContents()).toEqual(
        [2, present.length, 2, 0, 1].map((figure) => String(figure)),
      );
      const document = readTable(output, 'documents').at(-1) ?? {};
      await go(`#/documents/${document['document_id']}`);
      const figures = (await page.locator('.facts dd').allTextContents()).map((each) => each.trim());
      expect(figures.slice(0, 2)).toEqual([document['path'], document['type']]);
      expect(Number(figures[4])).toBeCloseTo(Number(document['specificity']), 2);
      expect(faults).toEqual([]);
    });

    it('says that years were not compared where they were not, in place of saying that nothing came back', async () => {
      await run(['--output', 'uncompared', '--no-recurrence', '--quiet']);
      const { page, faults, go } = await browser.open(pathToFileURL(pageOf('uncompared')).href);
      expect(await page.locator('.notice').innerText()).toContain('--no-recurrence');
      expect(await page.locator('.figures dd').count()).toBe(2);
      for (const view of ['recurring', 'reuse', 'boilerplate']) {
        await go(`#/${view}`);
        expect(await page.locator('.notice').innerText()).toContain('没有比较历年和各单位');
        expect(await page.locator('main .empty, main table').count()).toBe(0);
      }
      await go('#/frequency');
      expect(await page.locator('.chart svg').count()).toBe(3);
      expect(faults).toEqual([]);
    });
  });
});
