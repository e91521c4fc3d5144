import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkDictionaries } from '../../src/commands/dictionary/check.ts';
import { findingWords } from '../../src/commands/dictionary/finding-words.ts';
import type { Language } from '../../src/commands/shared-options.ts';
import { CHECKS } from '../../src/lint/finding.ts';
import { ConfigurationError } from '../../src/model/configuration-error.ts';
import { changed, SMALL_FILES, withFolder } from '../resources/dictionary-folder.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

interface Run {
  readonly code: number;
  /** Without the path of the folder. */
  readonly output: string;
}

function run(changes: Readonly<Record<string, string>>, more: { language?: Language; quiet?: boolean } = {}): Run {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  return withFolder({ 'taxonomy.yaml': WHOLE_TAXONOMY, ...changes }, (folder) => {
    const code = checkDictionaries({
      ...{ dictionaries: folder, jobs: 1, formats: ['csv'], language: 'en', quiet: false, ocr: false },
      ...more,
    });
    return { code, output: written.join('').replaceAll(`${folder}/`, '') };
  });
}

/** With so few examples the model knows no problem of no category. */
const WHOLE_TAXONOMY = changed('taxonomy.yaml', 'positive: [保密意识不强]', 'positive: []');

/** The line, from 1, of a small file on which words first stand. */
function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split('\n').length;
}

describe('checkDictionaries', () => {
  it('ends with 0 and tells how much was tried where every example is taken as it says', () => {
    const { code, output } = run({});
    expect(code).toBe(0);
    expect(output).toBe(
      'Tried heading examples 10, context examples 4, document type examples 2, rule examples 2, ' +
        'category examples 3, terms and topics 5, domain words 2, set phrases 2, specificity examples 2: 0 problems.\n',
    );
  });

  it('ends with 1 and names the line, the rule, the example, what was expected and what came', () => {
    const taxonomy = WHOLE_TAXONOMY.replace('yes: [原著读得不够]', 'yes: [原著读得不够, 原著读得少]');
    const { code, output } = run({ 'taxonomy.yaml': taxonomy });
    expect(code).toBe(1);
    expect(output).toContain(
      `taxonomy.yaml:${lineOf(taxonomy, '原著读得少')}: the rule theory.depth.original does not take its example “原著读得少”\n` +
        '    expected theory.depth.original\n    got all: $lack\n',
    );
    expect(output).toContain('1 problem.');
  });

  it('tells the failures of all dictionaries by file and line', () => {
    const { code, output } = run({
      'headings.yaml': changed('headings.yaml', 'yes: [一、情况]', 'yes: [第一，情况]'),
      'context.yaml': changed('context.yaml', 'no: [解决]', 'no: [要努力解决]'),
      'taxonomy.yaml': WHOLE_TAXONOMY.replace('terms: [照本宣科]', 'terms: [照本宣科, 原著原文]'),
      'document-types.yaml': changed('document-types.yaml', 'no: [报告]', 'no: [学习总结]'),
    });
    expect(code).toBe(1);
    const places = output
      .split('\n')
      .filter((line) => /^\S/u.test(line))
      .map((line) => line.split(' ')[0]);
    expect(places).toEqual([
      'headings.yaml:2:',
      `context.yaml:${lineOf(SMALL_FILES['context.yaml'] ?? '', 'no: [解决]')}:`,
      `taxonomy.yaml:${lineOf(WHOLE_TAXONOMY, 'terms: [照本宣科]')}:`,
      `document-types.yaml:${lineOf(SMALL_FILES['document-types.yaml'] ?? '', 'no: [报告]')}:`,
      'Tried',
    ]);
  });

  it('names the line of a domain word that its neighbours cut apart, comments counted', () => {
    const { code, output } = run({ 'words.txt': '# 词\n关于甲 nz\n\n乙的情况 nz\n甲乙 nz\n' }, { quiet: true });
    expect(code).toBe(1);
    expect(output).toBe(
      'words.txt:5: “甲乙” is cut apart inside a sentence\n    expected 甲乙\n    got 关于甲 / 乙的情况\n',
    );
  });

  it('speaks Chinese, and keeps to the failures where it shall be quiet', () => {
    const heading = { 'headings.yaml': changed('headings.yaml', 'yes: [一、情况]', 'yes: [第一，情况]') };
    expect(run(heading, { language: 'zh' }).output).toMatch(/没有取到应取的例句“第一，情况”[\s\S]*有问题 1 处。/u);
    expect(run({}, { quiet: true })).toEqual({ code: 0, output: '' });
  });

  it('refuses dictionaries that cannot be loaded', () => {
    expect(() => run({ 'headings.yaml': 'numbering: [' })).toThrow(ConfigurationError);
  });
});

describe('findingWords', () => {
  it('has words for every check in both languages, and names what it is about', () => {
    for (const check of CHECKS) {
      const place = { file: 'taxonomy.yaml', path: [] };
      const finding = { check, place, subject: '〔甲〕', example: '〔甲〕', expected: '〔乙〕', got: '' };
      for (const language of ['zh', 'en'] as const) {
        const { message, details } = findingWords(finding, language);
        expect(message).toContain('〔甲〕');
        expect(details.every((detail) => !detail.endsWith(' '))).toBe(true);
      }
    }
  });
});
