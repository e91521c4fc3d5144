import { readFileSync } from 'node:fs';
import fastGlob from 'fast-glob';
import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_SENTENCES } from '../../../src/model/diagnostic-sentences.ts';

const STAGES = 'analyze|codings|extract|gold|lineages|manifest|metadata|numbering|read|reuse|segmenter|structure|write';
const CODE = new RegExp(`'((?:${STAGES})\\.(?!csv|json|xml)[a-z-]+)'`, 'gu');
/** A code that is put together, which no search finds: `lineages.${what}`. */
const BUILT_CODE = new RegExp(`\`(?:${STAGES})\\.\\$\\{`, 'u');

const FILES = fastGlob.sync('src/**/*.ts', {
  ignore: ['src/page/**', 'src/model/**', 'src/lint/**', 'src/commands/dictionary/**'],
});

/** Every code that the program gives a diagnostic of a run. */
function codesInUse(): string[] {
  const found = FILES.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(CODE)].map(([, code]) => code ?? ''));
  return [...new Set(found)].sort();
}

describe('diagnostics in tables and on the Chinese page', () => {
  it('have a Chinese sentence, whatever their code', () => {
    const codes = codesInUse();
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => DIAGNOSTIC_SENTENCES[code] === undefined)).toEqual([]);
  });

  it('have codes that stand whole in the source, so that none is missed above', () => {
    expect(BUILT_CODE.test(['code: `lineages.$', '{what}`'].join(''))).toBe(true);
    expect(FILES.filter((file) => BUILT_CODE.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('have no sentence that nothing says any more', () => {
    const inUse = new Set(codesInUse());
    expect(Object.keys(DIAGNOSTIC_SENTENCES).filter((code) => !inUse.has(code))).toEqual([]);
  });

  it('are whole sentences', () => {
    for (const [code, sentence] of Object.entries(DIAGNOSTIC_SENTENCES))
      expect(sentence, code).toMatch(/^\p{Script=Han}.+。$/u);
  });
});
