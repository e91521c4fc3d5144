import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserPath } from '../../support/browser-path.ts';

/** Where the browser is; undefined on a machine without one. */
export const BROWSER_PATH = browserPath();

/** Tells that tests are left out, so that nobody takes green for tested. */
export function warnWithoutBrowser(): void {
  if (BROWSER_PATH !== undefined) return;
  process.stderr.write(
    '\n*** THE PAGE IS NOT TESTED: no Chromium found. Install it (apt-get install chromium) or set CHROMIUM_PATH. ***\n\n',
  );
}

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page that is opened from a file, and everything that it did and should not have done. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors, warnings of the console, requests, dialogs. */
  readonly faults: string[];
  /** Goes to the part of the address behind `#`. */
  go(hash: string): Promise<void>;
}

/** Opens pages in a real browser, as a reader does: by file. */
export class PageBrowser {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'jingjian-page-'));
  #browser: Browser | null = null;

  async start(): Promise<void> {
    this.#browser = await chromium.launch({ executablePath: BROWSER_PATH ?? '', args: QUIET });
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  write(name: string, markup: string): string {
    const file = path.join(this.#folder, name);
    writeFileSync(file, markup);
    return pathToFileURL(file).href;
  }

  async open(address: string, width = 1280): Promise<OpenedPage> {
    if (this.#browser === null) throw new Error('the browser was not started');
    const context = await this.#browser.newContext({ viewport: { width, height: 900 }, acceptDownloads: true });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith('file:') && !url.startsWith('data:') && !url.startsWith('blob:'))
        faults.push(`request: ${url}`);
    });
    await page.goto(address);
    await page.waitForSelector('#title');
    const go = async (hash: string) => {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
      );
    };
    return { page, faults, go };
  }
}
