import { createMarkerGrammar } from '../../src/numbering/marker-grammar.ts';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';

/** The numberings of the dictionaries that are shipped. */
export const { headings } = loadDictionaries('dictionaries');

export const grammar = createMarkerGrammar(headings);
