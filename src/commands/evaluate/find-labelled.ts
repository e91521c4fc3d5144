import { dirname, resolve } from 'node:path';
import { ConfigurationError } from '../../model/configuration-error.ts';
import type { DocumentTypeDictionary } from '../../model/document-type-dictionary.ts';
import { shownPath } from '../../resources/dictionary-file.ts';
import type { EvaluateOptions } from '../evaluate-command.ts';
import { type FoundInput, findInput } from '../find-input.ts';
import { defaultInputs } from '../shared-options.ts';
import type { LabelledDocuments } from './labelled-documents.ts';

/**
 * Finds the labelled documents under the given paths; where none are given, in the folder of the labels or else in
 * `corpus`, whichever holds more of them.
 *
 * @throws ConfigurationError where no labelled document is there
 */
export async function findLabelled(
  paths: readonly string[],
  documents: LabelledDocuments,
  options: EvaluateOptions,
  dictionary: DocumentTypeDictionary,
): Promise<FoundInput> {
  const inputs = paths.length > 0 ? paths : [await likeliestFolder(documents, options.gold, dictionary)];
  const input = await findInput(inputs, options.manifest, dictionary);
  const files = input.files.filter((file) => documents.namesOf(file).length > 0);
  if (files.length === 0)
    throw noneFound(documents, paths.length > 0 ? paths : defaultFolders(options.gold), options.gold);
  return { ...input, files };
}

function defaultFolders(gold: string): string[] {
  return [shownPath(dirname(resolve(gold))), ...defaultInputs([])];
}

async function likeliestFolder(
  documents: LabelledDocuments,
  gold: string,
  dictionary: DocumentTypeDictionary,
): Promise<string> {
  const folders = defaultFolders(gold);
  const held: number[] = [];
  for (const folder of folders) {
    held.push(await countHeld(folder, documents, dictionary));
    if (held.at(-1) === documents.names.length) break;
  }
  const most = Math.max(...held);
  const likeliest = folders[held.indexOf(most)];
  if (most === 0 || likeliest === undefined) throw noneFound(documents, folders, gold);
  return likeliest;
}

/** How many of the labelled documents a folder holds; a folder that is not there holds none. */
async function countHeld(
  folder: string,
  documents: LabelledDocuments,
  dictionary: DocumentTypeDictionary,
): Promise<number> {
  try {
    const { files } = await findInput([folder], undefined, dictionary);
    return new Set(files.flatMap((file) => documents.namesOf(file))).size;
  } catch (error) {
    if (error instanceof ConfigurationError) return 0;
    throw error;
  }
}

const MOST_NAMED = 3;

function noneFound({ names }: LabelledDocuments, places: readonly string[], gold: string): ConfigurationError {
  const named = names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ', …' : '');
  return new ConfigurationError(
    `${gold}: none of the ${names.length} labelled document(s) (${named}) is in ${places.join(' or ')}; ` +
      `name the folder that the labels were made from: jingjian evaluate <folder> --gold ${gold}`,
    'labels-no-documents',
  );
}
