import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Dictionaries } from '../model/dictionaries.ts';
import { checkFile } from './check-file.ts';
import { contextSchema } from './context-schema.ts';
import { type DictionaryFile, isFolder, readDictionaryFile, shownPath } from './dictionary-file.ts';
import { dictionaryError } from './dictionary-problem.ts';
import { documentTypeSchema } from './document-type-schema.ts';
import { headingSchema } from './heading-schema.ts';
import { gatherSets } from './pattern-sets.ts';
import { readDomainWords } from './read-domain-words.ts';
import { readStopWords } from './read-stop-words.ts';
import { readYaml } from './read-yaml.ts';
import { setPhraseProblems } from './set-phrase-problems.ts';
import { setPhraseSchema } from './set-phrase-schema.ts';
import { specificitySchema } from './specificity-schema.ts';
import { taxonomyProblems } from './taxonomy-problems.ts';
import { taxonomySchema } from './taxonomy-schema.ts';
import { toTaxonomy } from './taxonomy-value.ts';
import { viewTaxonomy } from './taxonomy-view.ts';

/** The files of a dictionary folder. */
export const DICTIONARY_FILES = [
  'headings.yaml',
  'context.yaml',
  'taxonomy.yaml',
  'document-types.yaml',
  'set-phrases.yaml',
  'specificity.yaml',
  'words.txt',
  'stop-words.txt',
] as const;

type DictionaryName = (typeof DICTIONARY_FILES)[number];

/**
 * Reads and checks every dictionary of a folder.
 *
 * @throws ConfigurationError with a line `file:line: expected X, got Y` for each problem of all files
 */
export function loadDictionaries(directory: string): Dictionaries {
  if (!isFolder(directory)) throw missingFolder(directory);
  const files = Object.fromEntries(DICTIONARY_FILES.map((name) => [name, readDictionaryFile(directory, name)]));
  return buildDictionaries(files as Readonly<Record<DictionaryName, DictionaryFile>>);
}

function missingFolder(directory: string): Error {
  const message = `expected a folder with the dictionaries, found none at ${path.resolve(directory)}`;
  return dictionaryError([{ file: shownPath(directory), line: null, message }]);
}

function buildDictionaries(files: Readonly<Record<DictionaryName, DictionaryFile>>): Dictionaries {
  const contextFile = readYaml(files['context.yaml']);
  const taxonomyFile = readYaml(files['taxonomy.yaml']);
  const specificityFile = readYaml(files['specificity.yaml']);
  const { sets, problems: setProblems } = gatherSets([contextFile, taxonomyFile, specificityFile]);
  const headings = checkFile(readYaml(files['headings.yaml']), headingSchema(sets));
  const context = checkFile(contextFile, contextSchema(sets));
  const taxonomy = checkFile(taxonomyFile, taxonomySchema(sets), (content) =>
    taxonomyProblems(viewTaxonomy(content), sets),
  );
  const documentTypes = checkFile(readYaml(files['document-types.yaml']), documentTypeSchema);
  const setPhrases = checkFile(readYaml(files['set-phrases.yaml']), setPhraseSchema(sets), setPhraseProblems);
  const specificity = checkFile(specificityFile, specificitySchema(sets));
  const words = readDomainWords(files['words.txt']);
  const stopWords = readStopWords(files['stop-words.txt']);
  const yaml = [headings, context, { problems: setProblems }, taxonomy, documentTypes, setPhrases, specificity];
  const parts = [...yaml, words, stopWords];
  const problems = parts.flatMap((part) => part.problems);
  if (problems.length > 0) throw dictionaryError(problems);
  const { sets: contextSets, ...contextRest } = context.value();
  const { sets: specificitySets, ...specificityRest } = specificity.value();
  return {
    sha256: hashOf(files),
    headings: headings.value(),
    context: { ...contextRest, sets: new Map(Object.entries(contextSets)) },
    taxonomy: toTaxonomy(taxonomy.value(), taxonomy.content()),
    documentTypes: documentTypes.value(),
    setPhrases: setPhrases.value().phrases,
    specificity: { ...specificityRest, sets: new Map(Object.entries(specificitySets)) },
    words: words.value,
    stopWords: stopWords.value,
    sets,
  };
}

function hashOf(files: Readonly<Record<DictionaryName, DictionaryFile>>): string {
  const hash = createHash('sha256');
  for (const name of DICTIONARY_FILES) hash.update(`${name}\n${files[name].bytes.length}\n`).update(files[name].bytes);
  return hash.digest('hex');
}
