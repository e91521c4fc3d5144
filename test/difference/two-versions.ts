import { compileAnalyzer } from '../../src/analyzer.ts';
import { compareDictionaries } from '../../src/difference/compare-dictionaries.ts';
import { compareReadings } from '../../src/difference/compare-readings.ts';
import { type DictionaryChange, entryOf } from '../../src/difference/dictionary-change.ts';
import type { DocumentReading } from '../../src/difference/document-reading.ts';
import { responsibleFinder } from '../../src/difference/find-responsible.ts';
import type { ResultChange } from '../../src/difference/result-change.ts';
import { documentMetadata } from '../../src/metadata/document-metadata.ts';
import type { Dictionaries } from '../../src/model/dictionaries.ts';
import type { Segmenter } from '../../src/model/segmenter.ts';
import type { SourceText } from '../../src/model/source-text.ts';
import { analyzeDocument } from '../../src/pipeline.ts';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { compileSpecificity } from '../../src/specificity/specificity-grammar.ts';
import { specificityOf } from '../../src/specificity/specificity-of.ts';
import { withFolder } from '../resources/dictionary-folder.ts';

/** Files of the small dictionaries that a version has otherwise. */
export type Files = Readonly<Record<string, string>>;

export function dictionariesOf(files: Files): Dictionaries {
  return withFolder(files, loadDictionaries);
}

/** The changes from the small dictionaries to a version of them. */
export function changesTo(after: Files, before: Files = {}): DictionaryChange[] {
  return compareDictionaries(dictionariesOf(before), dictionariesOf(after));
}

/** A change on one line: type, where from, where to, and the fields with what they lost and gained. */
export function changeLine(change: DictionaryChange): string {
  const { file, owner, kind, name } = entryOf(change);
  const from = change.type === 'moved' ? [`from ${change.from.owner} ${change.from.kind} ${change.from.name}`] : [];
  const fields = 'fields' in change ? change.fields : [];
  const differences = fields.map((each) => `${each.name} -[${each.removed}] +[${each.added}]`);
  return [change.type, file, owner, kind, name, ...from, ...differences].filter((part) => part !== '').join(' ');
}

export interface ReadTwice {
  readonly before: DocumentReading;
  readonly after: DocumentReading;
  readonly changes: readonly ResultChange[];
  /** The edits behind a change, a line each. */
  responsible(change: ResultChange): string[];
}

/** A text read with two versions of the small dictionaries. */
export function readTwice(text: string, after: Files, before: Files = {}): ReadTwice {
  const [old, now] = [dictionariesOf(before), dictionariesOf(after)];
  const [one, other] = [readWith(old, text), readWith(now, text)];
  const find = responsibleFinder(compareDictionaries(old, now), old, now);
  return {
    before: one,
    after: other,
    changes: compareReadings(one, other),
    responsible: (change) => find(change, text.slice(change.place.start).split('\n')[0] ?? '').map(changeLine),
  };
}

/** Each character a word: which words are cut is not what is tested. */
const SEGMENTER: Segmenter = { name: 'characters', cut: (text) => [...text], partOfSpeech: () => 'n' };

function readWith(dictionaries: Dictionaries, text: string): DocumentReading {
  const analyzer = compileAnalyzer(dictionaries, null, SEGMENTER);
  const source: SourceText = { path: 'a.txt', text, sha256: '', encoding: 'utf-8', format: 'txt', diagnostics: [] };
  const undescribed = { path: 'a.txt', text, inputFolder: '' };
  const { metadata } = documentMetadata(undescribed, null, dictionaries.documentTypes);
  const analysis = analyzeDocument({ id: 'd', source, metadata }, analyzer);
  const grammar = compileSpecificity(dictionaries.specificity, dictionaries.sets);
  return { analysis, specificity: specificityOf(analysis, grammar) };
}

/** A change of the results on one line. */
export function resultLine({ type, words, before, after }: ResultChange): string {
  return `${type} ${words}: ${before.value} (${before.rule}) → ${after.value} (${after.rule})`;
}
