import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DomainWord } from '../model/dictionaries.ts';
import type { Segmenter } from '../model/segmenter.ts';
import { userDictionary } from './user-dictionary.ts';

interface Nodejieba {
  readonly DEFAULT_DICT: string;
  readonly DEFAULT_HMM_DICT: string;
  readonly DEFAULT_IDF_DICT: string;
  readonly DEFAULT_STOP_WORD_DICT: string;
  load(files: { readonly userDict: string }): void;
  cut(text: string, useHmm: boolean): string[];
  tag(text: string): { readonly word: string; readonly tag: string }[];
}

/**
 * The segmenter on nodejieba.
 *
 * @throws Error where the package or its native part is missing
 */
export function createNodejiebaSegmenter(words: readonly DomainWord[]): Segmenter {
  const require = createRequire(import.meta.url);
  const nodejieba = require('nodejieba') as Nodejieba;
  const { version } = require('nodejieba/package.json') as { version: string };
  requireDictionaries(nodejieba);
  loadWith(nodejieba, userDictionary(words));
  return {
    name: `nodejieba ${version}`,
    // Without the second argument every digit and Latin letter becomes a word of its own.
    cut: (text) => nodejieba.cut(text, true),
    partOfSpeech: (word) => nodejieba.tag(word)[0]?.tag ?? 'x',
  };
}

/** A missing file would not throw but abort the whole process. */
function requireDictionaries(nodejieba: Nodejieba): void {
  const files = [
    nodejieba.DEFAULT_DICT,
    nodejieba.DEFAULT_HMM_DICT,
    nodejieba.DEFAULT_IDF_DICT,
    nodejieba.DEFAULT_STOP_WORD_DICT,
  ];
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`the dictionary ${missing} of nodejieba is missing`);
}

/** nodejieba takes words with a frequency only from a file; words inserted later keep a median weight and fall apart. */
function loadWith(nodejieba: Nodejieba, dictionary: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'jingjian-'));
  try {
    const userDict = join(folder, 'words.utf8');
    writeFileSync(userDict, dictionary);
    nodejieba.load({ userDict });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
