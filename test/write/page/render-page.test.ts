import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PageData } from '../../../src/model/page-data.ts';
import { renderPage } from '../../../src/write/page/render-page.ts';
import { pageInputOf } from '../../page/support/page-input.ts';

const input = await pageInputOf('corpus');
const whole = renderPage(input);
const empty = statSync('dist/page.html').size;

function dataIn(page: string): PageData {
  const [, json = ''] = /<script id="data" type="application\/json">(.*?)<\/script>/su.exec(page) ?? [];
  return JSON.parse(json) as PageData;
}

describe('the page as it is written', () => {
  it('has the data in the place for them, and leaves nothing out where all fits', () => {
    expect(Buffer.byteLength(whole)).toBeGreaterThan(empty);
    expect(dataIn(whole).documents.id).toHaveLength(input.analyses.length);
    expect(Object.values(dataIn(whole).leftOut).every((each) => each === 0 || each === false)).toBe(true);
  });

  it.each([0.95, 0.8, 0.6, 0.45])('is no larger than asked, template and all (%s of the data)', (share) => {
    const limit = Math.floor(empty + (Buffer.byteLength(whole) - empty) * share);
    const page = renderPage(input, limit);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limit);
    expect(dataIn(page).leftOut).not.toEqual(dataIn(whole).leftOut);
    expect(dataIn(page).documents.id).toEqual(dataIn(whole).documents.id);
  });
});
