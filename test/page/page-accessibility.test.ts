import checker from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPage } from '../../src/write/page/render-page.ts';
import { BROWSER_PATH, type OpenedPage, PageBrowser, warnWithoutBrowser } from './support/page-browser.ts';
import { pageInputOf } from './support/page-input.ts';

warnWithoutBrowser();

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

declare const axe: { run(options: object): Promise<{ readonly violations: readonly Violation[] }> };

describe.skipIf(BROWSER_PATH === undefined)('those who do not see the page, or not its colours,', () => {
  const browser = new PageBrowser();
  let opened: OpenedPage;

  beforeAll(async () => {
    await browser.start();
    opened = await browser.open(browser.write('sample.html', renderPage(await pageInputOf('corpus'))));
    // By the protocol of the browser, which no policy of the page forbids.
    await opened.page.evaluate(checker.source);
  });
  afterAll(() => browser.close());

  const VIEWS: [name: string, hash: string, link?: string][] = [
    ['the overview', '#/overview'],
    ['the recurring problems', '#/recurring'],
    ['one of them', '#/recurring', 'table.cards tbody a'],
    ['the reused plans', '#/reuse'],
    ['one of them side by side', '#/reuse', 'table.cards tbody a'],
    ['the frequencies', '#/frequency'],
    ['the comparison', '#/compare'],
    ['the documents', '#/documents'],
    ['one of them in full', '#/documents', 'table.cards tbody a'],
    ['the boilerplate', '#/boilerplate'],
    ['the diagnostics', '#/diagnostics'],
    ['the search', '#/search?words=%E5%AD%A6%E4%B9%A0'],
    ['the English page', '#/overview?language=en'],
  ];

  it.each(VIEWS)('find nothing serious in their way in %s', async (_, hash, link) => {
    const { page, go } = opened;
    await go(hash);
    if (link !== undefined) await page.locator(link).first().click();
    const { violations } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
    const serious = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 160))
            .join(' | ')}`,
      );
    expect(serious).toEqual([]);
  });
});
