import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ConfigurationError } from '../../model/configuration-error.ts';

/** Made by `npm run build:page`; beside the compiled program, whether that or its source is run. */
const BUILT_PAGE = fileURLToPath(new URL('../../../dist/page.html', import.meta.url));

/** Where the data go. */
export const DATA_MARK = '<script id="data" type="application/json"></script>';

/**
 * Makes sure that there is a page to put data into.
 *
 * @throws ConfigurationError where it was not built
 */
export function requirePage(): void {
  if (!existsSync(BUILT_PAGE)) throw notBuilt();
}

/**
 * The page without data.
 *
 * @throws ConfigurationError where it was not built
 */
export function pageTemplate(): string {
  const template = existsSync(BUILT_PAGE) ? readFileSync(BUILT_PAGE, 'utf8') : '';
  if (template.includes(DATA_MARK)) return template;
  throw notBuilt();
}

function notBuilt(): ConfigurationError {
  return new ConfigurationError(
    `${BUILT_PAGE} is missing or damaged. Run "npm run build", or leave html out of --formats`,
    'program-no-page',
  );
}
