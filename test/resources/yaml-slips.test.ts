import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/resources/read-yaml.ts';
import { changed, problemsOf } from './dictionary-folder.ts';

function slips(text: string): string[] {
  const source = { file: 'x.yaml', bytes: Buffer.from(text), text, problems: [] };
  return readYaml(source).problems.map(({ line, message }) => `${line}: ${message}`);
}

describe('slips in the spelling of YAML, in plain words', () => {
  it('asks for quotation marks around texts that begin with a sign of YAML', () => {
    expect(slips('terms:\n  - 学习\n  - *不深\n')).toEqual([
      '3: expected quotation marks around a text that begins with "*", got - *不深',
    ]);
    expect(slips('terms: [学习, *不深]\n')).toEqual([
      '1: expected quotation marks around a text that begins with "*", got terms: [学习, *不深]',
    ]);
    expect(slips('terms:\n  - &学习 不深\n')).toEqual([
      '2: expected quotation marks around a text that begins with "&", got - &学习 不深',
    ]);
    expect(slips('terms:\n  - !不深\n')).toEqual([
      '2: expected quotation marks around a text that begins with "!", got - !不深',
    ]);
    expect(slips('terms:\n  - @不深\n')).toEqual([
      '2: expected quotation marks around a text that begins with "@", got @不深',
    ]);
    expect(slips('terms:\n  - %不深\n')).toEqual([
      '2: expected quotation marks around a text that begins with "%", got %不深',
    ]);
    expect(slips('terms:\n  - |不深|\n')).toEqual([
      '2: expected quotation marks around a text that begins with "|" or ">", got it before 不深|',
    ]);
  });

  it('tells each of several slips', () => {
    expect(
      slips('terms:\n  - *不深\n  - 学习\n  - &不透 甲\n  - !不实 乙\n').map((slip) => slip.split(':')[0]),
    ).toEqual(['2', '4', '5']);
  });

  it('tells a comment that cuts a text short, and leaves comments on their own lines alone', () => {
    expect(slips('terms:\n  # 学得浅\n  - 学习不深 # 常见\n  - "学习不透" # 也常见\n')).toEqual([
      '3: expected the text alone, got a comment behind it that is left out: 学习不深 # 常见; put the comment on a line of its own, or all of it in quotation marks',
      '4: expected the text alone, got a comment behind it that is left out: "学习不透" # 也常见; put the comment on a line of its own, or all of it in quotation marks',
    ]);
    expect(
      slips('# 开头\nrank: 1 # 层次\nkeep: true # 不另起\nwords: [甲, 乙] # 两个\nsets: # 词集\n  a: [甲]\n'),
    ).toEqual([]);
  });

  it('tells tabs in front of a text and behind a hyphen', () => {
    expect(slips('terms:\n\t- 不深\n')).toEqual([
      '2: expected blanks in front of the text, got a tab; YAML takes only blanks',
    ]);
    expect(slips('terms:\n  -\t不深\n')).toEqual([
      '2: expected blanks in front of the text, got a tab; YAML takes only blanks',
    ]);
  });

  it('tells a full-width colon and a colon without a blank', () => {
    expect(slips('label：理论\nterms: [甲]\n')).toEqual([
      '1: expected "label: " with a half-width colon and a blank, got the full-width colon "："',
    ]);
    expect(slips('rules:\n  - id：甲\n    all: [乙]\n')).toEqual([
      '2: expected "id: " with a half-width colon and a blank, got the full-width colon "："',
    ]);
    expect(slips('label:理论\nterms: [甲]\n')).toEqual(['1: expected a blank behind the colon of "label:", got none']);
    expect(
      problemsOf({ 'taxonomy.yaml': changed('taxonomy.yaml', '{text: 讲课照本宣科, ', '{text：讲课照本宣科, ') }),
    ).toEqual([
      'taxonomy.yaml:27: expected the key "text", got none',
      'taxonomy.yaml:27: expected "key: value" with a half-width colon and a blank, got "text：讲课照本宣科" with the full-width colon "："',
    ]);
  });

  it('leaves a full-width colon inside a text alone', () => {
    expect(slips('definition: 两层意思：学得浅\nends: ["：", 附：]\n')).toEqual([]);
  });

  it('tells a key that stands twice, with the line of the second', () => {
    expect(slips('a:\n  terms: [甲]\n  topics: [乙]\n  terms: [丙]\n')).toEqual([
      '4: expected each key once, got "terms" again',
    ]);
  });

  it('tells a quotation mark that is not closed where it was opened', () => {
    expect(slips('terms:\n  - "学习不深\n  - 学习不透\n')).toEqual([
      '2: expected the text to end on its line, got one that runs on to the next: "学习不深; is a quotation mark or a "- " missing?',
    ]);
  });

  it('tells an entry whose hyphen is missing', () => {
    expect(slips('terms:\n  - 学习不深\n    学习不透\n')).toEqual([
      '2: expected the text to end on its line, got one that runs on to the next: 学习不深; is a quotation mark or a "- " missing?',
    ]);
  });

  it('tells brackets that do not close, wrong indentation, words behind a quotation, backslashes, a second document', () => {
    expect(slips('terms: [甲, 乙\nlabel: 丙\n')).toEqual([
      '2: expected the indentation of the lines above (and "]" or "}" behind an open bracket), got another one',
    ]);
    expect(slips('a:\n  b: 甲\n c: 乙\n')).toEqual([
      '3: expected the indentation of the lines above (and "]" or "}" behind an open bracket), got another one',
    ]);
    expect(slips('terms:\n  - "学习"不深\n')).toEqual([
      '2: expected well-formed YAML, got 不深 (Unexpected scalar at node end)',
    ]);
    expect(slips('terms:\n  - "学习\\不深"\n')).toEqual([
      '2: expected no backslash inside quotation marks, got one; write it twice if it is meant',
    ]);
    expect(slips('a: 甲\n---\nb: 乙\n')).toEqual([
      '2: expected one document in the file, got a line "---" that begins a second one',
    ]);
  });
});

describe('what the full reader takes that the plain one does not', () => {
  const load = (text: string) =>
    readYaml({ file: 'x.yaml', bytes: Buffer.from(text), text, problems: [] }).content?.value;

  it('reads single quotes, quoted keys, lists that are not indented, trailing commas and blocks of lines', () => {
    expect(load("words: ['甲''乙']\n")).toEqual({ words: ["甲'乙"] });
    expect(load('examples: {"yes": [甲], "no": [乙]}\n')).toEqual({ examples: { yes: ['甲'], no: ['乙'] } });
    expect(load('terms:\n- 甲\n- 乙\n')).toEqual({ terms: ['甲', '乙'] });
    expect(load('terms: [甲, 乙,]\n')).toEqual({ terms: ['甲', '乙'] });
    expect(load('definition: |\n  甲\n  乙\n')).toEqual({ definition: '甲\n乙\n' });
  });

  it('takes yes and no for words, as YAML 1.2 does', () => {
    expect(load('yes: [no, on]\nno: yes\n')).toEqual({ yes: ['no', 'on'], no: 'yes' });
  });
});
