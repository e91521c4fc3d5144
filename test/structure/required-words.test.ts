import { describe, expect, it } from 'vitest';
import { anyPattern } from '../../src/patterns/line-matcher.ts';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { requiredWords } from '../../src/structure/required-words.ts';
import { headings } from '../numbering/real-grammar.ts';

const sets = new Map([['few', ['两', '三']]]);

describe('requiredWords', () => {
  it('are the rarest of each way to match', () => {
    expect(requiredWords(['(看到|认识到)*问题', '$few个方面'], sets).source).toBe('(?:个方面|问题)');
  });

  it('leaves out words that hold another of them', () => {
    expect(requiredWords(['薄弱环节', '薄弱'], sets).source).toBe('(?:薄弱)');
  });

  it('stand in every example that a turn of the dictionary takes', () => {
    const all = loadDictionaries('dictionaries');
    for (const { starts, all: parts, any, examples } of headings.turns) {
      for (const patterns of [starts, any, ...parts.map((part) => [part])].filter((each) => each.length > 0)) {
        const found = examples.yes.filter((text) => anyPattern(patterns, all.sets).test(text));
        expect(found.filter((text) => !requiredWords(patterns, all.sets).test(text))).toEqual([]);
      }
    }
  });
});
