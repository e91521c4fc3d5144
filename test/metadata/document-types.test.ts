import { describe, expect, it } from 'vitest';
import { documentTypeIn, firstTypeWord } from '../../src/metadata/document-type.ts';
import { documentTypeWords } from '../support/document-type-words.ts';

const { types } = documentTypeWords();

describe('every document type of the dictionary', () => {
  it.each(types.flatMap((rule) => rule.examples.yes.map((example) => [example, rule.type])))(
    '%s is %s',
    (example, type) => {
      expect(documentTypeIn(example, types)).toBe(type);
    },
  );

  it.each(types.flatMap((rule) => rule.examples.no.map((example) => [example, rule.type])))(
    '%s is not %s',
    (example, type) => {
      expect(documentTypeIn(example, types)).not.toBe(type);
    },
  );

  it('has its own name, examples of both kinds and words that no earlier rule takes away entirely', () => {
    expect(new Set(types.map((rule) => rule.type)).size).toBe(types.length);
    for (const rule of types) {
      expect(rule.examples.yes.length, rule.type).toBeGreaterThan(0);
      expect(rule.examples.no.length, rule.type).toBeGreaterThan(0);
    }
  });
});

describe('firstTypeWord', () => {
  it('is the place of the first word of any type, or the end of the text', () => {
    expect(firstTypeWord('财政局组织生活会述职', types)).toBe(3);
    expect(firstTypeWord('财政局', types)).toBe(3);
  });
});
