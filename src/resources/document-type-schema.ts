import type { DocumentTypeDictionary, DocumentTypeRule, ManifestColumns } from '../model/document-type-dictionary.ts';
import { plainWord } from './dictionary-patterns.ts';
import { ruleExamples } from './rule-examples-schema.ts';
import { closed, filledListOf, listOf, orElse, type Schema, text } from './schema.ts';

const words = listOf(plainWord);

const typeRule: Schema<DocumentTypeRule> = closed({
  type: text,
  words: filledListOf(plainWord),
  none: orElse(words, []),
  examples: ruleExamples,
});

const columns: Schema<ManifestColumns> = closed({
  path: filledListOf(plainWord),
  unit: words,
  year: words,
  type: words,
  title: words,
  date: words,
});

/** `document-types.yaml`. */
export const documentTypeSchema: Schema<DocumentTypeDictionary> = closed({
  types: filledListOf(typeRule),
  unitEndings: words,
  unitEndingExceptions: words,
  unitPrefixes: words,
  unitBodies: words,
  unitGeneric: words,
  unitBreaks: words,
  unitDependents: words,
  placeEndings: words,
  unitLabels: words,
  speakingFor: words,
  genericFolders: words,
  titleEndings: words,
  titleSkips: words,
  announcements: words,
  spokenYear: words,
  plannedYear: words,
  restOfYear: words,
  previousYear: words,
  lookingBack: words,
  manifestColumns: columns,
});
