import { describe, expect, it } from 'vitest';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { changed, problemsOf, SMALL_FILES } from './dictionary-folder.ts';

const taxonomy = (from: string, to: string) => problemsOf({ 'taxonomy.yaml': changed('taxonomy.yaml', from, to) });
const context = (from: string, to: string) => problemsOf({ 'context.yaml': changed('context.yaml', from, to) });

describe('problems of shape', () => {
  it('tells an unknown key with its line and the key that was probably meant', () => {
    expect(taxonomy('    label: 理论学习', '    lable: 理论学习')).toEqual([
      'taxonomy.yaml:4: expected the key "label", got none',
      'taxonomy.yaml:5: expected one of the keys label, label_en, default, topics, categories, got "lable"; did you mean "label"?',
    ]);
  });

  it('tells a missing key at the line of what lacks it', () => {
    expect(taxonomy('        definition: 学得浅。\n', '')).toEqual([
      'taxonomy.yaml:10: expected the key "definition", got none',
    ]);
  });

  it('tells what kind of value it wanted and what it got', () => {
    expect(taxonomy('topics: [理论学习]', 'topics: 理论学习')).toEqual([
      'taxonomy.yaml:8: expected a list for "topics", got "理论学习"',
    ]);
    expect(taxonomy('          - 浅尝辄止', '          - 110')).toEqual([
      'taxonomy.yaml:17: expected a text in "terms", got the number 110; put it in quotation marks',
    ]);
    expect(taxonomy('          - 浅尝辄止', '          - 学习: 不深')).toEqual([
      'taxonomy.yaml:17: expected a text in "terms", got a map with the key "学习"; a text with a colon and a blank inside stands in quotation marks',
    ]);
    expect(taxonomy('          - 浅尝辄止', '          - [原著]')).toEqual([
      'taxonomy.yaml:17: expected a text in "terms", got a list; a text that begins with "[" stands in quotation marks',
    ]);
    expect(taxonomy('          - 浅尝辄止', '          -')).toEqual([
      'taxonomy.yaml:17: expected a text in "terms", got nothing',
    ]);
    expect(problemsOf({ 'headings.yaml': changed('headings.yaml', 'rank: 1', 'rank: 一') })).toEqual([
      'headings.yaml:2: expected a number for "rank", got "一"',
    ]);
    expect(
      problemsOf({ 'headings.yaml': changed('headings.yaml', 'words: [整改措施]}', 'words: [整改措施], keep: 是}') }),
    ).toEqual(['headings.yaml:10: expected true or false for "keep", got "是"']);
  });

  it('tells which words may stand where only some may', () => {
    expect(taxonomy('within: clause', 'within: clauses')).toEqual([
      'taxonomy.yaml:22: expected one of clause, sentence, statement for "within", got "clauses"; did you mean "clause"?',
    ]);
    expect(context('status: goal', 'status: present')).toEqual([
      'context.yaml:9: expected one of resolved, absent, goal, historical, other for "status", got "present"',
    ]);
  });

  it('tells an empty list where something must stand', () => {
    expect(taxonomy('terms: [照本宣科]', 'terms: []')).toEqual([
      'taxonomy.yaml:32: expected at least one entry or character for "terms", got an empty list',
    ]);
  });

  it('tells an empty file', () => {
    expect(problemsOf({ 'set-phrases.yaml': '# 以后再写\n' })).toEqual([
      'set-phrases.yaml:1: expected a map of keys, got nothing',
    ]);
  });

  it('tells years that are none and a span that runs backwards', () => {
    const phrases = 'phrases:\n  - {text: 甲, from: 17}\n  - {text: 乙, from: 2020, to: 2017}\n  - {text: 甲}\n';
    expect(problemsOf({ 'set-phrases.yaml': phrases })).toEqual([
      'set-phrases.yaml:2: expected a year from 1921 to 2100, got 17',
      'set-phrases.yaml:3: expected "from" not to be after "to", got from 2020 to 2017',
      'set-phrases.yaml:4: expected each phrase once, got "甲" again (first in line 2)',
    ]);
  });
});

describe('problems of patterns', () => {
  it('tells an unknown set and names the known ones', () => {
    expect(taxonomy('"学习*$lack"', '"学习*$lacks"')).toEqual([
      'taxonomy.yaml:18: expected one of the sets $lack, $who, $study_things, got "$lacks"',
    ]);
  });

  it('tells brackets that do not close and signs that stand alone', () => {
    expect(taxonomy('"学习*$lack"', '"学习*(不深|不透"')).toEqual([
      'taxonomy.yaml:18: expected ")" in "学习*(不深|不透", got the end of the pattern',
    ]);
    expect(taxonomy('"学习*$lack"', '"学习不深|学习不透"')).toEqual([
      'taxonomy.yaml:18: expected "(" before "|", got it alone in "学习不深|学习不透"',
    ]);
  });

  it('tells a pattern without any word', () => {
    expect(context('faults: [$lack]', 'faults: [$lack, "(问题|)*?"]')).toEqual([
      'context.yaml:4: expected at least one word that must stand in the text, got "(问题|)*?"',
    ]);
  });

  it('refuses the end of a clause in a pattern of the taxonomy and in a set, but not in a set phrase', () => {
    expect(taxonomy('          - 浅尝辄止', '          - 学得浅，悟得浅')).toEqual([
      'taxonomy.yaml:17: expected words of one clause, got "学得浅，悟得浅" with the sign "，" that ends a clause; make it a rule with "all" (or, in a list in brackets, part the words with a half-width comma)',
    ]);
    expect(taxonomy('study_things: [理论, 原著]', 'study_things: [理论，原著]')).toEqual([
      'taxonomy.yaml:2: expected words of one clause, got "理论，原著" with the sign "，" that ends a clause; make it a rule with "all" (or, in a list in brackets, part the words with a half-width comma)',
    ]);
    expect(problemsOf({})).toEqual([]);
  });

  it('lets a number keep its comma and a pattern its question mark', () => {
    expect(taxonomy('          - 浅尝辄止', '          - "欠账1,000元?"')).toEqual([]);
  });

  it('refuses pattern signs where words are looked up as they stand', () => {
    expect(
      problemsOf({
        'document-types.yaml': changed('document-types.yaml', 'unit_endings: [局]', 'unit_endings: ["(局|委)"]'),
      }),
    ).toEqual(['document-types.yaml:3: expected a plain word, got "(局|委)"; the signs * ? ( ) | $ mean nothing here']);
  });

  it('lets only the cues of the status rules begin with ^', () => {
    expect(context('"^要*解决"', '"^"')).toEqual([
      'context.yaml:11: expected at least one word that must stand in the text, got ""',
    ]);
  });
});

describe('problems between the parts of the taxonomy', () => {
  it('tells a term that stands twice in its category', () => {
    expect(taxonomy('          - 浅尝辄止\n', '          - 浅尝辄止\n          - 浅尝辄止\n')).toEqual([
      'taxonomy.yaml:18: expected each term once in theory.depth, got "浅尝辄止" again (first in line 17)',
    ]);
  });

  it('tells a term that stands in two categories', () => {
    expect(taxonomy('terms: [照本宣科]', 'terms: [照本宣科, "学习*$lack"]')).toEqual([
      'taxonomy.yaml:32: expected each term in one category, got "学习*$lack" in theory.form and, in line 18, in theory.depth',
    ]);
  });

  it('finds the same wording among the alternatives of another pattern', () => {
    expect(taxonomy('terms: [照本宣科]', 'terms: [照本宣科, "(浅尝|囫囵)(辄止|吞枣)"]')).toEqual([
      'taxonomy.yaml:32: expected each term in one category, got "浅尝辄止" in "(浅尝|囫囵)(辄止|吞枣)" in theory.form and, in line 17, in theory.depth',
    ]);
  });

  it('tells a topic of a category that is one of a domain too', () => {
    expect(taxonomy('topics: [原著原文]', 'topics: [原著原文, 理论学习]')).toEqual([
      'taxonomy.yaml:15: expected each topic in one category, got "理论学习" in theory.depth and, in line 8, in theory',
    ]);
  });

  it('tells an example that two categories claim', () => {
    expect(taxonomy('positive: [学习照本宣科]', 'positive: [学习不够深入]')).toEqual([
      'taxonomy.yaml:34: expected each example in one category, got "学习不够深入" in theory.form and, in line 25, in theory.depth',
    ]);
  });

  it('tells codes that no category has', () => {
    expect(taxonomy('is: theory.form', 'is: theory.from')).toEqual([
      'taxonomy.yaml:27: expected a code of the taxonomy (theory.depth, theory.form, uncategorised), got "theory.from"; did you mean "theory.form"?',
    ]);
    expect(taxonomy('形式单一 → theory.form', '形式单一 → style.formalism')).toEqual([
      'taxonomy.yaml:14: expected a code of the taxonomy (theory.depth, theory.form, uncategorised), got "style.formalism"',
    ]);
    expect(taxonomy('is: theory.form', 'is: theory.depth')).toEqual([
      'taxonomy.yaml:27: expected another code than the category\'s own, got "theory.depth"',
    ]);
    expect(taxonomy('default: depth', 'default: deep')).toEqual([
      'taxonomy.yaml:7: expected a category of theory (depth, form), got "deep"',
    ]);
  });

  it('tells rule ids that are used twice or belong to another category', () => {
    const rule = '          - id: theory.depth.original\n            all: ["$study_things", "$lack"]\n';
    expect(taxonomy('theory.depth.original', 'theory.form.original')).toEqual([
      'taxonomy.yaml:20: expected a rule id that begins with "theory.depth.", got "theory.form.original"',
    ]);
    expect(taxonomy(rule, `${rule}            examples: {yes: [], no: []}\n${rule}`)).toEqual([
      'taxonomy.yaml:23: expected each rule id once, got "theory.depth.original" again (first in line 20)',
    ]);
  });

  it('tells a rule without words', () => {
    expect(taxonomy('            all: ["$study_things", "$lack"]\n', '            none: [读书]\n')).toEqual([
      'taxonomy.yaml:20: expected words under "all" or "any", got neither in the rule theory.depth.original',
    ]);
  });

  it('tells names of categories and sets that cannot be referred to', () => {
    expect(taxonomy('      form:\n', '      形式:\n')).toEqual([
      'taxonomy.yaml:14: expected a code of the taxonomy (theory.depth, theory.形式, uncategorised), got "theory.form"',
      'taxonomy.yaml:27: expected a code of the taxonomy (theory.depth, theory.形式, uncategorised), got "theory.form"',
      'taxonomy.yaml:28: expected a name of small Latin letters, digits, "_" and "-", got "形式"',
    ]);
    expect(
      taxonomy('  study_things: [理论, 原著]', '  study_things: [理论, 原著]\n  Lack: [没]\n  lack: [无]'),
    ).toEqual([
      'taxonomy.yaml:3: expected a name of small Latin letters, digits and "_" for a set, got "Lack"',
      'taxonomy.yaml:4: expected each set once, got "lack" again; another file has it too',
    ]);
  });
});

describe('problems of the word lists', () => {
  it('tells every line that is no word with its tag', () => {
    const words = '三会一课 nz\n两个维护\n第一议题 100 n\n主题党日 名词\n课 n\n一岗，双责 n\n三会一课 n\n';
    expect(problemsOf({ 'words.txt': words })).toEqual([
      'words.txt:2: expected a word and its tag, got "两个维护" alone; write for example "两个维护 n"',
      'words.txt:3: expected a word and its tag, got 3 parts: 第一议题 100 n',
      'words.txt:4: expected a tag of jieba such as n, v, l or nz behind "主题党日", got "名词"',
      'words.txt:5: expected a word of at least two characters, got "课"',
      'words.txt:6: expected a word without punctuation, got "一岗，双责"',
      'words.txt:7: expected each word once, got "三会一课" again (first in line 1)',
    ]);
  });

  it('tells a stop word that stands twice', () => {
    expect(problemsOf({ 'stop-words.txt': '的 了\n和 的\n' })).toEqual([
      'stop-words.txt:2: expected each word once, got "的" again (first in line 1)',
    ]);
  });
});

describe('problems of files', () => {
  it('tells which file is missing and where it was looked for', () => {
    const [line, ...more] = problemsOf({ 'words.txt': null });
    expect(more).toEqual([]);
    expect(line).toMatch(/^words\.txt: expected this file, found none at words\.txt$/u);
  });

  it('tells a missing folder once, with the place where it was looked for', () => {
    expect(() => loadDictionaries('no/such/folder')).toThrow(
      `no/such/folder: expected a folder with the dictionaries, found none at ${process.cwd()}/no/such/folder`,
    );
  });

  it('tells the first line that is not UTF-8', () => {
    const gbk = Buffer.concat([
      Buffer.from('# 词\n三会一课 nz\n'),
      Buffer.from([0xb5, 0xb3, 0xbf, 0xce, 0x20, 0x6e, 0x0a]),
    ]);
    expect(problemsOf({ 'words.txt': gbk })).toEqual([
      'words.txt:3: expected UTF-8, got bytes of another encoding (GBK?); save the file as UTF-8',
    ]);
  });

  it('does not tell sets as unknown where the file that has them cannot be read', () => {
    expect(problemsOf({ 'context.yaml': null })).toHaveLength(1);
    expect(problemsOf({ 'taxonomy.yaml': 'sets:\n\t- x\n' })).toEqual([
      'taxonomy.yaml:2: expected blanks in front of the text, got a tab; YAML takes only blanks',
    ]);
  });

  it('tells the problems of all files at once, file by file and line by line', () => {
    const problems = problemsOf({
      'words.txt': '课\n',
      'taxonomy.yaml': changed('taxonomy.yaml', 'default: depth', 'default: deep').replace(
        'within: clause',
        'within: page',
      ),
      'headings.yaml': changed('headings.yaml', 'conjunctions', 'conjunction'),
      'stop-words.txt': `${SMALL_FILES['stop-words.txt']}的\n`,
    });
    expect(problems.map((line) => line.split(': ')[0])).toEqual([
      'headings.yaml:1',
      'headings.yaml:8',
      'taxonomy.yaml:7',
      'taxonomy.yaml:22',
      'words.txt:1',
      'stop-words.txt:3',
    ]);
  });
});
