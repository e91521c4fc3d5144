import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { type OpenedPage, PageBrowser } from '../test/page/support/page-browser.ts';

/** Pictures of the page for the READMEs, made from the bundled sample: `npm run build && npm run pictures`. */
const FOLDER = resolve(import.meta.dirname, '..', 'src', 'page', 'pictures');

interface Picture {
  readonly name: string;
  readonly hash: string;
  /** Followed before the picture is taken. */
  readonly link?: string;
  readonly height: number;
}

const PICTURES: readonly Picture[] = [
  { name: 'overview', hash: '#/overview', height: 940 },
  { name: 'recurring', hash: '#/recurring', link: '理论学习不够系统深入', height: 1180 },
  { name: 'reuse', hash: '#/reuse?scope=other', link: '禾泽县苇岸镇 2022', height: 900 },
  { name: 'frequency', hash: '#/frequency', height: 1130 },
];

async function takePictures(): Promise<void> {
  const results = mkdtempSync(join(tmpdir(), 'jingjian-pictures-'));
  const browser = new PageBrowser();
  mkdirSync(FOLDER, { recursive: true });
  try {
    const words = ['dist/cli.js', 'analyze', 'corpus', '--output', results, '--formats', 'html', '--quiet'];
    execFileSync(process.execPath, words, { stdio: 'inherit' });
    await browser.start();
    const opened = await browser.open(pathToFileURL(join(results, 'report.html')).href);
    for (const picture of PICTURES) await takePicture(picture, opened);
  } finally {
    await browser.close();
    rmSync(results, { recursive: true, force: true });
  }
}

async function takePicture({ name, hash, link, height }: Picture, { page, go }: OpenedPage): Promise<void> {
  await page.setViewportSize({ width: 1180, height });
  await go(hash);
  if (link !== undefined) await page.locator('tbody a', { hasText: link }).first().click();
  await settled(page);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

/** Charts are drawn after the view, focus is set after a link. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.waitForTimeout(300);
}

await takePictures();
