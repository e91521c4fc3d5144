import { readFileSync } from 'node:fs';
import fastGlob from 'fast-glob';
import { describe, expect, it } from 'vitest';
import { REFUSAL_SENTENCES } from '../../src/model/refusal-sentences.ts';

const SOURCES = fastGlob.sync('src/**/*.ts', { ignore: ['src/model/**', 'src/page/**'] });

describe('the Chinese sentences of what is refused', () => {
  it('are whole sentences, of which the last says what to do or where to look', () => {
    for (const [code, sentence] of Object.entries(REFUSAL_SENTENCES))
      expect(sentence, code).toMatch(
        /^[^。]*\p{Script=Han}[^。]*(?:。请[^。]+|，[^。]*原因见[上下]|。第一行[^。]+)。$/u,
      );
  });

  it('are all said somewhere', () => {
    const all = SOURCES.map((file) => readFileSync(file, 'utf8')).join('\n');
    const codes = Object.keys(REFUSAL_SENTENCES).filter((code) => code !== 'unusable');
    expect(codes.filter((code) => !all.includes(`'${code}'`))).toEqual([]);
  });
});
