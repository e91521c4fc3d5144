import { readFileSync } from 'node:fs';
import fastGlob from 'fast-glob';
import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_SENTENCES } from '../../../src/model/diagnostic-sentences.ts';

const STAGES = [
  ...['analyze', 'extract', 'manifest', 'metadata', 'numbering', 'read', 'reuse', 'segmenter', 'structure', 'write'],
];
const CODE = new RegExp(`'((?:${STAGES.join('|')})\\.[a-z-]+)'`, 'gu');

/** Every code that the program gives a diagnostic of a run. */
function codesInUse(): string[] {
  const files = fastGlob.sync('src/**/*.ts', {
    ignore: ['src/page/**', 'src/model/**', 'src/lint/**', 'src/commands/dictionary/**'],
  });
  const found = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(CODE)].map(([, code]) => code ?? ''));
  return [...new Set(found)].sort();
}

describe('diagnostics in tables and on the Chinese page', () => {
  it('have a Chinese sentence, whatever their code', () => {
    const codes = codesInUse();
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => DIAGNOSTIC_SENTENCES[code] === undefined)).toEqual([]);
  });

  it('are whole sentences', () => {
    for (const [code, sentence] of Object.entries(DIAGNOSTIC_SENTENCES))
      expect(sentence, code).toMatch(/^\p{Script=Han}.+。$/u);
  });
});
