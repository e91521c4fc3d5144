import { buildPageData } from './build-page-data.ts';
import type { PageInput } from './page-input.ts';
import { pageJson } from './page-json.ts';
import { DATA_MARK, pageTemplate } from './page-template.ts';
import { selectForPage } from './select-for-page.ts';

/** Bytes; larger pages are slow to open and too large for most mail. */
const LARGEST_PAGE = 40_000_000;

/**
 * `report.html`: the built page with the data of a run in it. Above 40 MB it holds the gravest findings and says what
 * it left out.
 *
 * @throws ConfigurationError where the page was not built
 */
export function renderPage(input: PageInput, largest = LARGEST_PAGE): string {
  const template = pageTemplate();
  const { input: kept, selection } = selectForPage(input, largest - Buffer.byteLength(template));
  const json = pageJson(buildPageData(kept, selection));
  // A function, since a `$` in the data would mean something in a replacement.
  return template.replace(DATA_MARK, () => DATA_MARK.replace('></', () => `>${json}</`));
}
