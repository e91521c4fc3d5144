import { statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPage } from '../../src/write/page/render-page.ts';
import { manyDocuments } from './support/many-documents.ts';
import { BROWSER_PATH, type OpenedPage, PageBrowser, warnWithoutBrowser } from './support/page-browser.ts';
import { pageInputOf } from './support/page-input.ts';

warnWithoutBrowser();

/** Other tests and the coverage share the machine; the figures for a quiet one are in the README of the page. */
const SLACK = 4;

describe('the page before data', () => {
  it('is smaller than 800 KB', () => {
    expect(statSync('dist/page.html').size).toBeLessThan(800_000);
  });
});

describe.skipIf(BROWSER_PATH === undefined)('a page of 2,000 documents', () => {
  const browser = new PageBrowser();
  let address = '';
  let opened: OpenedPage;

  beforeAll(async () => {
    await browser.start();
    address = browser.write('large.html', renderPage(manyDocuments(await pageInputOf('corpus'), 112)));
    opened = await browser.open(address);
  });
  afterAll(() => browser.close());

  it('opens in 3 seconds', async () => {
    const started = performance.now();
    const again = await browser.open(address);
    expect(performance.now() - started).toBeLessThan(3000 * SLACK);
    expect(await again.page.locator('.lead').innerText()).toContain('2016 份');
    await again.page.context().close();
  });

  it.each(['recurring', 'reuse', 'frequency', 'documents', 'overview'])(
    'filters %s in a tenth of a second',
    async (view) => {
      await opened.go(`#/${view}`);
      const taken = await opened.page.evaluate(() => {
        const times: number[] = [];
        for (const [name, at] of [
          ['from', 2],
          ['to', 3],
          ['from', 0],
          ['to', 0],
        ] as const) {
          const field = document.querySelector<HTMLSelectElement>(`select[name=${name}]`);
          if (field === null) throw new Error(`no field ${name}`);
          const started = performance.now();
          field.selectedIndex = at;
          field.dispatchEvent(new Event('change', { bubbles: true }));
          times.push(performance.now() - started);
        }
        return times.sort((a, b) => a - b)[1] ?? 0;
      });
      expect(taken).toBeLessThan(100 * SLACK);
    },
  );

  it('finds words in all statements in a moment', async () => {
    const taken = await opened.page.evaluate(async () => {
      const started = performance.now();
      location.hash = `#/search?words=${encodeURIComponent('走马观花')}`;
      await new Promise((done) => addEventListener('hashchange', done, { once: true }));
      return performance.now() - started;
    });
    await opened.page.waitForSelector('.results');
    expect(taken).toBeLessThan(500 * SLACK);
    expect(opened.faults).toEqual([]);
  });
});
