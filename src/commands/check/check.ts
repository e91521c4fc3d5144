import { resolve } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { compileSetPhrases } from '../../recurrence/compile-set-phrases.ts';
import { checkPlans } from '../../recurrence/plans/check-plans.ts';
import { loadTools } from '../../run/tools.ts';
import type { CheckOptions } from '../check-command.ts';
import { requireTables } from '../require-tables.ts';
import { tellDiagnostics } from '../terminal/tell-diagnostics.ts';
import { isAbove } from './is-above.ts';
import { readForCheck } from './read-for-check.ts';
import { renderCheck } from './render-check.ts';
import { writeCheckTables } from './write-check-tables.ts';

/**
 * Compares new plans with a corpus, prints what stands in both and writes it as tables where a folder is given.
 *
 * @returns with `--fail-above` 1 where a plan has more in common with a source than it allows, 2 where one holds no
 *   plan and so was not compared; else 0
 * @throws ConfigurationError where a file or folder cannot be used
 */
export async function check(files: readonly string[], options: CheckOptions): Promise<number> {
  if (options.output !== undefined) requireTables(options.formats, 'check');
  const tools = loadTools(resolve(options.dictionaries));
  const { dictionaries } = tools;
  const { fresh, corpus, upstream, diagnostics } = await readForCheck(files, options, tools);
  const setPhrases = compileSetPhrases(dictionaries);
  const found = checkPlans(fresh, corpus, { setPhrases, dictionaries, upstream });
  const notes = [...diagnostics, ...found.diagnostics];
  tellDiagnostics(
    notes.filter((each) => isTold(each, options.quiet)),
    options.language,
  );
  if (options.output !== undefined) await writeCheckTables(options.output, found.rows, notes, fresh, tools, options);
  const texts = new Map([...fresh, ...corpus].map(({ document }) => [document.id, document.source.text]));
  for (const document of upstream) texts.set(document.id, document.source.text);
  const view = {
    texts,
    setPhrases,
    empty: found.empty,
    language: options.language,
    corpus: corpus.length,
    width: process.stdout.columns ?? 100,
  };
  if (!options.quiet) process.stdout.write(renderCheck(fresh, found.rows, view));
  if (options.failAbove !== undefined && found.empty.size > 0) return NOTHING_COMPARED;
  return found.rows.some((row) => isAbove(row, options.failAbove)) ? 1 : 0;
}

/** A gate must not let through what it could not look at. */
const NOTHING_COMPARED = 2;

/** What could not be read or compared as usual; what is only for information stays in the tables. */
function isTold({ severity, code }: Diagnostic, quiet: boolean): boolean {
  return severity !== 'info' || (!quiet && code.startsWith('reuse.'));
}
