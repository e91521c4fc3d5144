import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/model/configuration-error.ts';
import { DICTIONARY_FILES, loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { changed, SMALL_FILES, withFolder } from './dictionary-folder.ts';

describe('loadDictionaries on the dictionaries of the program', () => {
  const dictionaries = loadDictionaries('dictionaries');
  const taxonomy = readFileSync('dictionaries/taxonomy.yaml', 'utf8').split('\n');

  it('knows the five domains and twenty-three categories of the codebook', () => {
    expect(dictionaries.taxonomy.domains.map((domain) => `${domain.code} ${domain.categories.length}`)).toEqual([
      'theory 4',
      'organization 5',
      'discipline 4',
      'style 6',
      'political 4',
    ]);
    expect(dictionaries.taxonomy.domains.map((domain) => domain.defaultCategory)).toEqual([
      'theory.depth',
      'organization.meetings',
      'discipline.responsibility',
      'style.formalism',
      'political.loyalty',
    ]);
  });

  it('gives every rule the line on which its id stands', () => {
    for (const rule of dictionaries.taxonomy.categories.flatMap((category) => category.rules)) {
      expect(taxonomy[rule.line - 1]).toContain(rule.id);
    }
  });

  it('gives every category words, rules and examples of both kinds', () => {
    for (const category of dictionaries.taxonomy.categories) {
      expect(category.terms.length, category.code).toBeGreaterThanOrEqual(60);
      expect(category.rules.length, category.code).toBeGreaterThanOrEqual(10);
      expect(category.positive.length, category.code).toBeGreaterThanOrEqual(40);
      expect(category.negative.length, category.code).toBeGreaterThanOrEqual(15);
    }
  });

  it('keeps the words of the genre whole that a segmenter cuts', () => {
    const words = new Set(dictionaries.words.map(({ word }) => word));
    expect(dictionaries.words.length).toBeGreaterThanOrEqual(600);
    for (const word of ['三会一课', '两个维护', '四个意识', '第一议题', '主题党日', '一岗双责'])
      expect(words).toContain(word);
  });

  it('puts the sets of all files together', () => {
    expect([...dictionaries.sets.keys()]).toEqual(
      expect.arrayContaining(['lack', 'who', 'form', 'theory_body', 'style_base']),
    );
    expect(dictionaries.context.sets.get('lack')).toEqual(dictionaries.sets.get('lack'));
  });

  it('reads yes and no as names of examples, and leaves open years as null', () => {
    expect(dictionaries.taxonomy.categories[0]?.rules[0]?.examples.yes.length).toBeGreaterThan(0);
    expect(dictionaries.setPhrases.some((phrase) => phrase.from === 2017 && phrase.to === null)).toBe(true);
  });

  it('reads copies saved by Windows editors, with byte order mark and CRLF, as the same dictionaries', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'windows-'));
    cpSync('dictionaries', folder, { recursive: true });
    const { sha256: original, ...rest } = loadDictionaries(folder);
    for (const name of DICTIONARY_FILES) {
      const text = readFileSync(path.join(folder, name), 'utf8').replaceAll('\n', '\r\n');
      writeFileSync(path.join(folder, name), `\uFEFF${text}`);
    }
    const { sha256, ...copy } = loadDictionaries(folder);
    rmSync(folder, { recursive: true });
    expect(copy).toEqual(rest);
    expect(sha256).not.toBe(original);
  });
});

describe('loadDictionaries on small files', () => {
  const load = (changes: Readonly<Record<string, string>>) => withFolder(changes, loadDictionaries);

  it('fills in what a file may leave out', () => {
    const { headings, taxonomy, context, documentTypes } = load({});
    expect(headings.numbering[0]?.point).toBe(false);
    expect(headings.roles[0]).toMatchObject({
      ends: [],
      contains: [],
      none: [],
      inside: [],
      joins: false,
      list: false,
    });
    expect(headings.labels[0]?.keep).toBe(false);
    expect(headings.announcing.contains).toEqual([]);
    expect(context.rules[0]?.none).toEqual([]);
    expect(documentTypes.types[0]?.none).toEqual([]);
    expect(taxonomy.categories[1]).toMatchObject({ include: [], exclude: [], topics: [], rules: [], negative: [] });
    expect(taxonomy.categories[0]?.rules[0]).toMatchObject({ any: [], none: [], within: 'clause', line: 20 });
  });

  it('takes keys with small letters and underscores for those of the model, and the other way round', () => {
    const context = changed('context.yaml', 'notFaults', 'not_faults');
    const headings = changed('headings.yaml', 'speaks_of_all', 'speaksOfAll');
    expect(load({ 'context.yaml': context, 'headings.yaml': headings }).headings.speaksOfAll).toEqual(['这些']);
  });

  it('hashes names and bytes, so that no change goes unseen', () => {
    const before = load({}).sha256;
    expect(load({}).sha256).toBe(before);
    expect(load({ 'stop-words.txt': '的 了\n' }).sha256).not.toBe(before);
    expect(load({ 'words.txt': `${SMALL_FILES['words.txt']} `, 'stop-words.txt': '的 了\n和' }).sha256).not.toBe(
      before,
    );
  });

  it('reads word lists with tabs, comments, empty lines and several stop words a line', () => {
    const loaded = load({
      'words.txt': '# 专名\n\n三会一课\tnz\n第一议题   n # 会议\n',
      'stop-words.txt': '的\t了 和\r\n# 代词\r\n我们',
    });
    expect(loaded.words).toEqual([
      { word: '三会一课', tag: 'nz' },
      { word: '第一议题', tag: 'n' },
    ]);
    expect([...loaded.stopWords]).toEqual(['的', '了', '和', '我们']);
  });

  it('fails with a configuration error, which has no stack for the user', () => {
    expect(() => load({ 'words.txt': '三会一课' })).toThrow(ConfigurationError);
  });
});
