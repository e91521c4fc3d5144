import { ConfigurationError } from '../model/configuration-error.ts';
import type { ResultFormat } from '../write/formats/table-formats.ts';

/**
 * Makes sure that a command which writes tables and no page is asked for some.
 *
 * @throws ConfigurationError where only the page is
 */
export function requireTables(formats: readonly ResultFormat[], command: string): void {
  if (formats.some((format) => format !== 'html')) return;
  throw new ConfigurationError(
    `--formats html: the page is written by "jingjian analyze"; "jingjian ${command}" writes csv, xlsx or parquet`,
    'formats-no-tables',
  );
}
