import { resolve } from 'node:path';
import { compareDictionaries } from '../../difference/compare-dictionaries.ts';
import type { DictionaryChange } from '../../difference/dictionary-change.ts';
import type { Dictionaries } from '../../model/dictionaries.ts';
import { loadDictionaries } from '../../resources/load-dictionaries.ts';
import type { DiffOptions } from '../dictionary-command.ts';
import { findInput } from '../find-input.ts';
import { tellDiagnostics } from '../terminal/tell-diagnostics.ts';
import { type View, viewOf } from '../terminal/view.ts';
import type { ChangesView } from './change-details.ts';
import { changesSummary, changesText } from './changes-text.ts';
import { compareResults } from './compare-results.ts';
import { resultsText } from './results-text.ts';
import { VersionLines } from './version-lines.ts';

/**
 * Prints what changes from one version of the dictionaries to another, and, where documents are given, what changes
 * in their results.
 *
 * @returns 0 where the two say the same, else 1
 * @throws ConfigurationError for dictionaries that cannot be loaded, or where no document can be found
 */
export async function diffDictionaries(
  older: string,
  newer: string | undefined,
  options: DiffOptions,
): Promise<number> {
  const { most } = options;
  const [oldFolder, newFolder] = [resolve(older), resolve(newer ?? options.dictionaries)];
  const [before, after] = [loadDictionaries(oldFolder), loadDictionaries(newFolder)];
  const inputs = await findInputs(before, after, options);
  // What is odd about the files as a whole, such as a manifest that names one that is not there.
  tellDiagnostics(inputs?.after.diagnostics ?? [], options.language);
  const changes = compareDictionaries(before, after);
  const view = viewOfBoth(before, after, options);
  if (!options.quiet) printLines([headLine(changes, before.sha256 === after.sha256, view)]);
  if (changes.length === 0) return 0;
  const changesView: ChangesView = { view, lines: new VersionLines(oldFolder, newFolder), most };
  printLines(changesText(changes, changesView));
  if (inputs === null) return 1;
  const versions = [
    { folder: oldFolder, dictionaries: before, input: inputs.before },
    { folder: newFolder, dictionaries: after, input: inputs.after },
  ] as const;
  printLines(resultsText(await compareResults(...versions, changes, most, options), changesView));
  return 1;
}

/** The documents, found before anything is printed; each version knows the columns of the manifest by its own names. */
async function findInputs(before: Dictionaries, after: Dictionaries, { on, manifest }: DiffOptions) {
  if (on === undefined) return null;
  return {
    before: await findInput(on, manifest, before.documentTypes),
    after: await findInput(on, manifest, after.documentTypes),
  };
}

/** Categories by their new names; those that are gone by their old ones. Domains are named too. */
function viewOfBoth(before: Dictionaries, after: Dictionaries, { language }: DiffOptions): View {
  const [old, now] = [viewOf(before.taxonomy, language), viewOf(after.taxonomy, language)];
  const domains = new Map(
    [...before.taxonomy.domains, ...after.taxonomy.domains].map(({ code, label, labelEnglish }) => [
      code,
      now.say(label, labelEnglish),
    ]),
  );
  return {
    ...now,
    categoryName: (code) => now.categoryName(code) || old.categoryName(code) || (domains.get(code) ?? ''),
  };
}

function headLine(changes: readonly DictionaryChange[], isSameToTheByte: boolean, view: View): string {
  const { say } = view;
  if (changes.length > 0) {
    return say(
      `词典有改动：${changesSummary(changes, view)}。括号里是行号，删去的是旧版的行号。`,
      `The dictionaries differ: ${changesSummary(changes, view)}. Lines are in brackets, of the old version for what was removed.`,
    );
  }
  if (isSameToTheByte) return say('两版词典完全相同。', 'The two versions are the same.');
  return say(
    '两版词典的内容相同，只有注释或排版不同。',
    'The two versions say the same; only comments or layout are different.',
  );
}

function printLines(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}
