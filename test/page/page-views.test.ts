import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageInput } from '../../src/write/page/page-input.ts';
import { renderPage } from '../../src/write/page/render-page.ts';
import { BROWSER_PATH, type OpenedPage, PageBrowser, warnWithoutBrowser } from './support/page-browser.ts';
import { pageInputOf } from './support/page-input.ts';

warnWithoutBrowser();

const VIEWS = [
  'overview',
  'recurring',
  'reuse',
  'frequency',
  'compare',
  'documents',
  'boilerplate',
  'diagnostics',
  'search',
];

describe.skipIf(BROWSER_PATH === undefined)('the page of the sample corpus', () => {
  const browser = new PageBrowser();
  let input: PageInput;
  let address = '';
  let opened: OpenedPage;
  let small: OpenedPage;

  beforeAll(async () => {
    await browser.start();
    input = await pageInputOf('corpus');
    address = browser.write('sample.html', renderPage(input));
    opened = await browser.open(address);
    small = await browser.open(address, 390);
  });
  afterAll(() => browser.close());

  const texts = (selector: string) => opened.page.locator(selector).allInnerTexts();
  const text = (selector: string) => opened.page.locator(selector).first().innerText();
  const firstLink = (selector: string) => opened.page.locator(selector).first().getAttribute('href');

  it.each(VIEWS)('opens %s by its address, without a request or a complaint', async (view) => {
    const fresh = await browser.open(`${address}#/${view}`);
    expect(await fresh.page.locator('h1').innerText()).not.toBe('');
    expect(await fresh.page.locator('main').innerText()).toMatch(/\p{Script=Han}{9}/u);
    expect(fresh.faults).toEqual([]);
    await fresh.page.context().close();
  });

  it('says in sentences what came back, and each leads to its story', async () => {
    await opened.go('#/overview');
    const sentences = await texts('.findings li');
    expect(sentences.join('\n')).toMatch(/的“理论学习不够系统深入”连续 4 年（2020—2023）.*其间 \d 份报告称已整改/u);
    expect(sentences.join('\n')).toMatch(
      /禾泽县苇岸镇 2022 年的整改措施，约 \d+% 的文字与青澜县水务局 2021 年的相同或相近/u,
    );
    await opened.page.locator('.findings li a').first().click();
    expect(await text('h1')).toBe('理论学习不够系统深入');
  });

  it('puts the years of a problem side by side, with what changed, what was planned and what was claimed', async () => {
    await opened.go('#/recurring');
    await opened.page.locator('tbody a', { hasText: '理论学习不够系统深入' }).first().click();
    expect((await texts('.wording thead a')).map((each) => each.trim())).toEqual(['2020', '2021', '2022', '2023']);
    expect(await texts('.wording ins')).toContain('仍是');
    expect(await texts('.wording del')).toContain('存在');
    expect(await text('.wording .beside >> nth=0')).toContain('中心组');
    expect(await text('.wording .beside >> nth=1')).toContain('理论学习不够系统深入问题已整改');
  });

  it('puts a plan beside its source: shared passages, what is its own, words that do not fit', async () => {
    await opened.go('#/reuse?scope=other');
    await opened.page.locator('table.cards tbody a').first().click();
    expect(await text('h1')).toBe('禾泽县苇岸镇 2022 对照 青澜县水务局 2021');
    expect(await opened.page.locator('.pair .match').count()).toBeGreaterThan(0);
    expect(await opened.page.locator('.pair .own').count()).toBeGreaterThan(0);
    expect(await texts('.leftover')).toContain('水务局');
  });

  it('takes the filters along from view to view and into every figure', async () => {
    await opened.go('#/documents');
    const all = await opened.page.locator('table.cards tbody tr').count();
    await opened.page.selectOption('select[name=unit]', '枫林渡中学');
    expect(await opened.page.locator('table.cards tbody tr').count()).toBe(3);
    expect(all).toBe(18);
    await opened.page.click('nav a:has-text("问题频次")');
    expect(opened.page.url()).toContain(encodeURIComponent('枫林渡中学'));
    await opened.page.selectOption('select[name=from]', '2021');
    await opened.page.locator('details summary').first().click();
    expect((await texts('details[open] tbody th')).sort()).toEqual(['2021', '2023']);
    await opened.page.click('.clear');
    expect(await opened.page.locator('select[name=unit]').inputValue()).toBe('');
  });

  it('opens by each figure of recurring problems a list of as many', async () => {
    for (const place of [2, 3]) {
      await opened.go('#/overview');
      const link = opened.page.locator('.figures a').nth(place);
      const figure = Number(await link.innerText());
      expect(figure).toBeGreaterThan(1);
      await link.click();
      await opened.page.waitForSelector('.strip-legend');
      expect(await opened.page.locator('table.cards tbody tr').count()).toBe(figure);
    }
    expect(opened.page.url()).toContain('claimed=yes');
  });

  it('counts the same problems as the tables', async () => {
    await opened.go('#/frequency');
    const cells = opened.page.locator('#chart-frequency-by-year ~ details tbody td:nth-child(3)');
    const sum = (await cells.allTextContents()).reduce((total, cell) => total + Number(cell), 0);
    const problems = input.analyses.flatMap(({ statements }) =>
      statements.filter(({ statement }) => statement.status === 'present'),
    );
    expect(sum).toBe(problems.length);
  });

  it('searches every statement and leads to its place in the text', async () => {
    await opened.page.fill('#words', '短视频 走马观花');
    await opened.page.press('#words', 'Enter');
    await opened.page.waitForSelector('.results');
    expect(await texts('.results .found')).toContain('短视频');
    await opened.page.locator('.results a').first().click();
    await opened.page.waitForSelector('.statement.named');
    expect(await text('.statement.named')).toContain('短视频');
    expect(await opened.page.evaluate(() => document.activeElement?.className)).toContain('statement');
  });

  it('says so where nothing is found', async () => {
    await opened.go(`#/search?words=${encodeURIComponent('没有的词语')}`);
    expect(await text('.empty')).toContain('没有找到');
  });

  it('shows a document with its outline, its statements and the evidence for their categories', async () => {
    await opened.go('#/documents');
    await opened.page.locator('tbody a', { hasText: '青澜县水务局 2023' }).click();
    expect((await texts('.outline li')).join('\n')).toContain('检视查摆出的突出问题');
    expect(await opened.page.locator('.statement-problem').count()).toBeGreaterThan(3);
    expect(await opened.page.locator('.statement-problem .hit').count()).toBeGreaterThan(2);
    expect(await opened.page.locator('.statement .hit').first().getAttribute('title')).toMatch(/·/u);
  });

  it('hands over the data of a chart as CSV, and its picture as SVG and PNG', async () => {
    await opened.go('#/frequency');
    const bytes: Record<string, Buffer> = {};
    for (const kind of ['csv', 'svg', 'png']) {
      const [download] = await Promise.all([
        opened.page.waitForEvent('download'),
        opened.page.locator(`button[data-save=${kind}]`).first().click(),
      ]);
      expect(download.suggestedFilename()).toBe(`jingjian-frequency-by-year.${kind}`);
      bytes[kind] = readFileSync(await download.path());
    }
    expect(bytes['csv']?.toString()).toMatch(/^\ufeff年度,报告数,问题数,理论学习,.*\r\n2020,/u);
    expect(bytes['svg']?.toString()).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
    expect(bytes['png']?.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes['png']?.length).toBeGreaterThan(5000);
  });

  it.each(['reuse', 'frequency', 'compare'])('has with every chart of %s its data and its picture', async (view) => {
    // A page of its own: Chromium gives no more than ten files in ten seconds to one.
    const { page } = await browser.open(`${address}#/${view}`);
    await page.waitForSelector('.chart svg');
    const figures = page.locator('figure');
    const count = await page.locator('.chart svg').count();
    expect(count).toBeGreaterThanOrEqual(2);
    expect(await figures.count()).toBe(count);
    for (let at = 0; at < count; at += 1) {
      for (const kind of ['csv', 'svg', 'png']) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          figures.nth(at).locator(`button[data-save=${kind}]`).click(),
        ]);
        expect(download.suggestedFilename()).toMatch(new RegExp(`^jingjian-.+\\.${kind}$`, 'u'));
        expect(readFileSync(await download.path()).length).toBeGreaterThan(50);
      }
      expect(await figures.nth(at).locator('details table tbody tr').count()).toBeGreaterThan(0);
    }
    await page.context().close();
  });

  it('leads from a wording that many documents have to where it stands', async () => {
    await opened.go('#/boilerplate?kind=set_phrase');
    await opened.page
      .locator('tbody tr', { hasText: '坚持以习近平新时代中国特色社会主义思想为指导' })
      .locator('td a')
      .click();
    await opened.page.waitForSelector('.results');
    expect(await opened.page.locator('.results li').count()).toBeGreaterThan(3);
  });

  it('compares two groups that the reader chooses, and warns of small ones', async () => {
    await opened.go('#/compare');
    await opened.page.selectOption('select[name=target]', 'unit:枫林渡中学');
    expect(await text('.notice')).toContain('不足 5 份');
    await opened.page.selectOption('select[name=reference]', 'unit:沧岭公交集团');
    expect(await text('main .note')).toContain('枫林渡中学：3 份；沧岭公交集团：4 份');
    expect(opened.page.url()).toContain('target=');
  });

  it('speaks English when asked, and keeps to it', async () => {
    await opened.go('#/overview');
    await opened.page.click('.language');
    expect(await text('h1')).toBe('Overview');
    expect(await opened.page.getAttribute('html', 'lang')).toBe('en');
    await opened.page.click('nav a:has-text("Frequencies")');
    expect(await text('h1')).toBe('Frequencies');
    expect(await texts('.figure h2')).toContain('Problems by year');
    await opened.page.click('.language');
    expect(await text('h1')).toBe('问题频次');
  });

  it('can be walked through by keys: skip link, menu, focus on the title of what opens', async () => {
    const fresh = await browser.open(`${address}#/overview`);
    await fresh.page.keyboard.press('Tab');
    expect(await fresh.page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await fresh.page.keyboard.press('Enter');
    expect(await fresh.page.evaluate(() => document.activeElement?.id)).toBe('title');
    await fresh.page.focus('nav a >> nth=1');
    await fresh.page.keyboard.press('Enter');
    await fresh.page.waitForFunction(() => location.hash.startsWith('#/recurring'));
    await fresh.page.waitForFunction(() => document.activeElement?.id === 'title');
    await fresh.page.context().close();
  });

  it('goes back with the browser', async () => {
    await opened.go('#/recurring');
    const link = await firstLink('table.cards tbody a');
    await opened.go(link ?? '');
    await opened.page.goBack();
    await opened.page.waitForSelector('table.cards');
    expect(opened.page.url()).toMatch(/#\/recurring$/u);
  });

  it.each(VIEWS)('needs no sideways scrolling of %s on a telephone', async (view) => {
    await small.go(`#/${view}`);
    const over = await small.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });

  it('shows on a telephone where in the menu one is', async () => {
    await small.go('#/diagnostics');
    const right = await small.page
      .locator('.menu [aria-current]')
      .evaluate((entry) => entry.getBoundingClientRect().right);
    expect(right).toBeLessThan(391);
  });

  it('says on paper what the filters were set to', async () => {
    const paper = await browser.open(`${address}#/recurring?from=2021&category=style`);
    expect(await paper.page.locator('.on-paper').isVisible()).toBe(false);
    await paper.page.emulateMedia({ media: 'print' });
    expect(await paper.page.locator('.on-paper').innerText()).toBe('筛选条件：起年 2021、类别 作风');
    await paper.page.context().close();
  });

  it('prints on A4 without menus and filters, charts no wider than the paper', async () => {
    const paper = await browser.open(`${address}#/frequency`);
    await paper.page.waitForSelector('.chart svg');
    await paper.page.emulateMedia({ media: 'print' });
    await paper.page.setViewportSize({ width: 690, height: 1000 });
    expect(await paper.page.locator('.menu, .filters, .tools, .search').filter({ visible: true }).count()).toBe(0);
    const widths = await paper.page.$$eval('.chart svg', (all) =>
      all.map((each) => each.getBoundingClientRect().width),
    );
    expect(widths.length).toBe(3);
    for (const width of widths) expect(width).toBeLessThanOrEqual(690);
    const bytes = await paper.page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.toString('latin1')).toMatch(/\/MediaBox ?\[0 0 59[45][\d.]* 84[12]/u);
    await paper.page.context().close();
  });

  it('has made no request and raised no error in all of this', () => {
    expect([...opened.faults, ...small.faults]).toEqual([]);
  });
});
