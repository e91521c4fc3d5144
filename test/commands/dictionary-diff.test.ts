import { afterEach, describe, expect, it, vi } from 'vitest';
import { changesText } from '../../src/commands/dictionary/changes-text.ts';
import type { ShownResult } from '../../src/commands/dictionary/compare-results.ts';
import { diffDictionaries } from '../../src/commands/dictionary/diff.ts';
import { ownerName } from '../../src/commands/dictionary/entry-names.ts';
import { resultsText } from '../../src/commands/dictionary/results-text.ts';
import { VersionLines } from '../../src/commands/dictionary/version-lines.ts';
import type { DiffOptions } from '../../src/commands/dictionary-command.ts';
import { viewOf } from '../../src/commands/terminal/view.ts';
import { compareDictionaries } from '../../src/difference/compare-dictionaries.ts';
import { dictionaryEntries } from '../../src/difference/dictionary-entries.ts';
import { RESULT_CHANGES, type ResultChange } from '../../src/difference/result-change.ts';
import { ResultTally } from '../../src/difference/result-tally.ts';
import { ConfigurationError } from '../../src/model/configuration-error.ts';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { readTwice } from '../difference/two-versions.ts';
import { changed, SMALL_FILES, withFolder } from '../resources/dictionary-folder.ts';
import { keptFolders } from '../support/kept-folder.ts';

const keepFolder = keptFolders();

afterEach(() => {
  vi.restoreAllMocks();
});

interface Run {
  readonly code: number;
  readonly lines: readonly string[];
}

/** Compares the small dictionaries with a version of them. */
async function run(after: Readonly<Record<string, string>>, more: Partial<DiffOptions> = {}): Promise<Run> {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const code = await diffDictionaries(keepFolder(SMALL_FILES), keepFolder({ ...SMALL_FILES, ...after }), {
    ...{
      dictionaries: 'dictionaries',
      jobs: 1,
      formats: ['csv'],
      language: 'zh',
      quiet: false,
      ocr: false,
      most: 30,
    },
    ...more,
  });
  return { code, lines: written.join('').split('\n').slice(0, -1) };
}

/** The line, from 1, on which words first stand. */
function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split('\n').length;
}

describe('diffDictionaries', () => {
  it('ends with 0 where the versions are the same, or say the same', async () => {
    expect(await run({})).toEqual({ code: 0, lines: ['两版词典完全相同。'] });
    expect(await run({ 'words.txt': `# 词\n${SMALL_FILES['words.txt']}` })).toEqual({
      code: 0,
      lines: ['两版词典的内容相同，只有注释或排版不同。'],
    });
    expect(await run({}, { quiet: true })).toEqual({ code: 0, lines: [] });
  });

  it('ends with 1 and tells by file and category what came, went, moved and changed, with the lines', async () => {
    const before = SMALL_FILES['taxonomy.yaml'] ?? '';
    const taxonomy = changed('taxonomy.yaml', '          - 浅尝辄止\n', '          - 一知半解\n          - 照本宣科\n')
      .replace('terms: [照本宣科]', 'terms: [照着念]')
      .replace('within: clause', 'within: sentence');
    const { code, lines } = await run({
      'taxonomy.yaml': taxonomy,
      'words.txt': '三会一课 n\n两个维护 nz\n',
      'stop-words.txt': '的 了\n和\n与 及\n',
    });
    expect(code).toBe(1);
    expect(lines).toEqual([
      '词典有改动：新增 4，删除 1，移动 1，修改 2。括号里是行号，删去的是旧版的行号。',
      '',
      'taxonomy.yaml',
      '  theory.depth 学习不深',
      `    + 词条 1：一知半解（${lineOf(taxonomy, '一知半解')}）`,
      `    - 词条 1：浅尝辄止（${lineOf(before, '浅尝辄止')}）`,
      `    → 词条 1（原在 theory.form）：照本宣科（${lineOf(taxonomy, '          - 照本宣科')}）`,
      `    ~ 规则 theory.depth.original（${lineOf(taxonomy, '- id: theory')}）`,
      '        within：clause → sentence',
      '  theory.form 形式单一',
      `    + 词条 1：照着念（${lineOf(taxonomy, '照着念')}）`,
      '',
      'words.txt',
      '    ~ 词 三会一课（1）',
      '        tag：nz → n',
      '',
      'stop-words.txt',
      '    + 虚词 2：与（3）、及（3）',
    ]);
  });

  it('shows no more of a list than was asked for, and says how many there are', async () => {
    const words = { 'stop-words.txt': '的 了\n和\n与 及 而 且\n' };
    expect((await run(words, { most: 1, quiet: true })).lines).toEqual([
      '',
      'stop-words.txt',
      '    + 虚词 4：与（3）、……另有 3 条',
    ]);
    expect((await run(words, { most: 1, quiet: true, language: 'en' })).lines.at(-1)).toBe(
      '    + stop word 4: 与 (3); … and 3 more',
    );
  });

  it('refuses what cannot be loaded with file and line, and documents that are not there', async () => {
    const broken = run({ 'taxonomy.yaml': changed('taxonomy.yaml', 'label: 学习不深', 'lable: 学习不深') });
    await expect(broken).rejects.toThrow(/taxonomy\.yaml:\d+: .*"lable"/u);
    await expect(broken).rejects.toThrow(ConfigurationError);
    await expect(run({ 'stop-words.txt': '的\n' }, { on: ['no-such-folder'] })).rejects.toThrow(ConfigurationError);
  });
});

describe('ownerName', () => {
  it('has a Chinese name for every list, set and category of the dictionaries', () => {
    const own = loadDictionaries('dictionaries');
    const view = viewOf(own.taxonomy, 'zh');
    const domains = new Set(own.taxonomy.domains.map(({ code }) => code));
    const named = dictionaryEntries(own).filter(({ owner }) => owner !== '' && !domains.has(owner));
    expect(named.filter((entry) => !/ \p{Script=Han}/u.test(ownerName(entry, view)))).toEqual([]);
  });
});

describe('changesText', () => {
  it('tells every change of any two versions, in both directions', () => {
    const [small, own] = [keepFolder(SMALL_FILES), 'dictionaries'];
    for (const [one, other] of [[small, own] as const, [own, small] as const]) {
      const [before, after] = [loadDictionaries(one), loadDictionaries(other)];
      const view = viewOf(after.taxonomy, 'zh');
      const changes = compareDictionaries(before, after);
      const text = changesText(changes, { view, lines: new VersionLines(one, other), most: 10_000 }).join('\n');
      const names = changes.flatMap((change) => (change.type === 'removed' ? change.from.name : change.to.name));
      expect(names.filter((name) => !text.includes(name))).toEqual([]);
      expect(text).not.toMatch(/undefined|NaN|\[object/u);
    }
  });
});

describe('resultsText', () => {
  const moved = changed('taxonomy.yaml', 'terms: [照本宣科]', 'terms: [照着念]').replace(
    '- 浅尝',
    '- 照本宣科\n          - 浅尝',
  );
  const { before, after, changes } = readTwice('甲局2023年报告\n一、存在的问题\n学习照本宣科。\n', {
    'taxonomy.yaml': moved,
  });

  function textOf(found: readonly ResultChange[], language: 'zh' | 'en' = 'zh'): string[] {
    return withFolder({}, (old) =>
      withFolder({ 'taxonomy.yaml': moved }, (now) => {
        const versions = [loadDictionaries(old), loadDictionaries(now)] as const;
        const edits = compareDictionaries(...versions);
        const tally = new ResultTally<ShownResult>(1);
        tally.add(before, after, found, (change) => ({ change, line: 3, responsible: edits.slice(0, 1) }));
        const view = viewOf(versions[1].taxonomy, language);
        const lines = resultsText(tally, { view, lines: new VersionLines(old, now), most: 1 });
        return lines.map((line) => line.replaceAll(`${now}/`, '').replaceAll(`${old}/`, ''));
      }),
    );
  }

  it('lists the problems with what they were, what they are, by which rule and through which edit', () => {
    expect(textOf(changes)).toEqual([
      '',
      '对 1 份材料的影响',
      '  条目：问题 1，原因 0，措施 0，整改情况 0',
      '  主类改变的问题：1',
      '',
      '主类改变的问题 1',
      '  a.txt:3 “学习照本宣科。”',
      '      theory.form 形式单一 → theory.depth 学习不深',
      '      term:照本宣科 → term:照本宣科',
      `      ← 移动词条“照本宣科” taxonomy.yaml:${lineOf(moved, '          - 照本宣科')}`,
    ]);
  });

  it('tells how many are not listed, and where nothing changes', () => {
    expect(textOf([...changes, ...changes, ...changes]).at(-1)).toBe('  ……另有 2 条（--most 可多列）');
    expect(textOf([]).at(-1)).toBe('  结果没有变化。');
  });

  it('has words for every change in both languages', () => {
    const nothing = { value: '', rule: '', words: '' };
    for (const type of RESULT_CHANGES) {
      const change = { type, path: 'a.txt', place: { start: 0, end: 1 }, words: 'unit', kind: null, before: nothing };
      for (const language of ['zh', 'en'] as const) {
        const lines = textOf([{ ...change, after: { ...nothing, value: '7' } }], language);
        expect(lines[3]).toMatch(language === 'zh' ? /^ {2}\p{Script=Han}.*：1$/u : /^ {2}[a-z].*: 1$/u);
        if (type !== 'words') expect(lines.join('\n')).toMatch(/\(none\) → 7|（无） → 7/u);
      }
    }
  });
});
