import type { Dictionaries } from '../model/dictionaries.ts';
import type { DictionaryEntry } from './dictionary-entry.ts';
import { entryFields } from './entry-fields.ts';
import { mapEntries, setEntries, wordEntries } from './list-entries.ts';
import { taxonomyEntries } from './taxonomy-entries.ts';

/** Everything that the dictionaries say, entry by entry, in the order of the files and of what they hold. */
export function dictionaryEntries(dictionaries: Dictionaries): DictionaryEntry[] {
  const { headings, taxonomy, documentTypes, setPhrases, words, stopWords } = dictionaries;
  const { sets: contextSets, ...context } = dictionaries.context;
  const { sets: specificitySets, ...specificity } = dictionaries.specificity;
  return [
    ...mapEntries('headings.yaml', headings),
    ...setEntries(contextSets, 'context.yaml'),
    ...mapEntries('context.yaml', context),
    ...setEntries(setsOfTaxonomy(dictionaries), 'taxonomy.yaml'),
    ...taxonomyEntries(taxonomy),
    ...mapEntries('document-types.yaml', documentTypes),
    ...setPhrases.map((phrase, index): DictionaryEntry => {
      const place = { file: 'set-phrases.yaml', owner: '', path: ['phrases', index] };
      return { ...place, kind: 'set-phrase', name: phrase.text, fields: entryFields(phrase, ['text']) };
    }),
    ...setEntries(specificitySets, 'specificity.yaml'),
    ...mapEntries('specificity.yaml', specificity),
    ...words.map(({ word, tag }, index): DictionaryEntry => {
      return { file: 'words.txt', owner: '', kind: 'domain-word', name: word, fields: { tag: [tag] }, path: [index] };
    }),
    ...wordEntries(stopWords, 'stop-word', { file: 'stop-words.txt', owner: '', path: [] }),
  ];
}

/** The sets are kept together; those of no other file are the taxonomy's. */
function setsOfTaxonomy({ sets, context, specificity }: Dictionaries): Dictionaries['sets'] {
  return new Map([...sets].filter(([name]) => !context.sets.has(name) && !specificity.sets.has(name)));
}
