import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTools } from '../../src/run/tools.ts';
import { renderPage } from '../../src/write/page/render-page.ts';
import { keptFolders } from '../support/kept-folder.ts';
import { BROWSER_PATH, type OpenedPage, PageBrowser, warnWithoutBrowser } from './support/page-browser.ts';
import { pageInputOf } from './support/page-input.ts';

warnWithoutBrowser();

const SCRIPT = '<script>window.harmed=1</script><img src=x onerror="window.harmed=1">';
const END = '</script><script>window.harmed=1</script>';
const FORMULA = '=HYPERLINK("http://example.com","x")';
const TURNED = '\u202e倒着\u2066写\u200f';
const LONG = '学习不深不透'.repeat(16_667);

function documentOf(year: number): string {
  return `某某局${year}年民主生活会${SCRIPT}
一、存在的问题${END}
（一）理论学习不够深入${SCRIPT}。${FORMULA}，${TURNED}学习不系统，$& $1 \${alert(1)}，\u2028走马观花\u2029照本宣科<!-- 。
（二）${FORMULA}${TURNED}批评与自我批评辣味不足${END}。
（三）${year === 2021 ? LONG : '学习不深'}。
二、整改措施
（一）加强理论学习${SCRIPT}，由办公室每月组织一次集中学习，年底前完成考核，${TURNED}并张榜公布学习成绩。
（二）${FORMULA}开展批评${END}，书记逐人审阅批评意见，没有事例的一律退回重写。
`;
}

describe.skipIf(BROWSER_PATH === undefined)('a corpus that means harm', () => {
  const browser = new PageBrowser();
  const folder = keptFolders();
  let opened: OpenedPage;
  const files = {
    [`某<b>局/2021年${'x'.repeat(10)}.txt`]: documentOf(2021),
    '某<b>局/2022年.txt': documentOf(2022),
    'a"onclick=alert(1) /2022年&lt;.txt': documentOf(2022),
  };

  beforeAll(async () => {
    await browser.start();
    const input = await pageInputOf(folder(files), loadTools('dictionaries'));
    opened = await browser.open(browser.write('hostile.html', renderPage(input)));
  });
  afterAll(() => browser.close());

  it.each([
    'overview',
    'recurring',
    'reuse',
    'frequency',
    'compare',
    'documents',
    'boilerplate',
    'diagnostics',
    'search?words=%3Cscript',
  ])('is only words in %s', async (view) => {
    await opened.go(`#/${view}`);
    expect(await opened.page.locator('h1').innerText()).not.toBe('');
    for (const link of (await opened.page.locator('main tbody a[href^="#"]').all()).slice(0, 2)) {
      const to = await link.getAttribute('href').catch(() => null);
      if (to !== null) await opened.go(to);
      await opened.go(`#/${view}`);
    }
    expect(await opened.page.evaluate(() => (window as { harmed?: number }).harmed)).toBeUndefined();
    expect(await opened.page.locator('main img, main script, main b').count()).toBe(0);
    expect(opened.faults).toEqual([]);
  });

  it('is shown as it stands, and no wider than the page', async () => {
    await opened.go('#/documents');
    await opened.go((await opened.page.locator('main tbody a').first().getAttribute('href')) ?? '');
    expect(await opened.page.locator('.paper').innerText()).toContain(SCRIPT);
    const over = await opened.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });

  it('cannot smuggle a formula into a file', async () => {
    await opened.go('#/search?kind=problem');
    const [download] = await Promise.all([
      opened.page.waitForEvent('download'),
      opened.page.locator('button[data-save=csv]').click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain('HYPERLINK');
    expect(text).not.toMatch(/(?:^|,)"?=HYPERLINK/mu);
  });

  it.each([
    '#/documents/%E0%A4%A',
    '#/nowhere',
    '#/recurring/__proto__',
    '#/frequency?by=constructor&from=x&unit=%3Cimg%3E',
    '#/compare?target=unit:',
    '#/boilerplate?kind=constructor',
    '#/documents?at=9',
  ])('nor can an address: %s', async (hash) => {
    await opened.go(hash);
    expect(await opened.page.locator('h1').innerText()).not.toBe('');
    expect(opened.faults).toEqual([]);
  });
});
