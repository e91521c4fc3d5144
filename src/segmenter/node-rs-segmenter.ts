import { createRequire } from 'node:module';
import type { DomainWord } from '../model/dictionaries.ts';
import type { Segmenter } from '../model/segmenter.ts';
import { userDictionary } from './user-dictionary.ts';

interface NodeRsJieba {
  loadDict(dictionary: Uint8Array): void;
  cut(text: string, useHmm: boolean): string[];
  tag(text: string, useHmm: boolean): { readonly word: string; readonly tag: string }[];
}

/**
 * The segmenter on @node-rs/jieba, which needs no compiler.
 *
 * @throws Error where the package is missing
 */
export function createNodeRsSegmenter(words: readonly DomainWord[]): Segmenter {
  const require = createRequire(import.meta.url);
  const { Jieba } = require('@node-rs/jieba') as { Jieba: { withDict(dictionary: Uint8Array): NodeRsJieba } };
  const { dict } = require('@node-rs/jieba/dict') as { dict: Uint8Array };
  const { version } = require('@node-rs/jieba/package.json') as { version: string };
  const jieba = Jieba.withDict(dict);
  jieba.loadDict(Buffer.from(userDictionary(words)));
  // Of a word that its own dictionary has too, it keeps the old tag.
  const tags = new Map(words.map((each) => [each.word, each.tag]));
  return {
    name: `@node-rs/jieba ${version}`,
    cut: (text) => jieba.cut(text, true),
    partOfSpeech: (word) => tags.get(word) ?? jieba.tag(word, true)[0]?.tag ?? 'x',
  };
}
