import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/patterns/fold.ts';
import { FORMULA_WEIGHT } from '../../../src/reuse/formula/character-weights.ts';
import { outdatedPhrases } from '../../../src/reuse/formula/outdated-phrases.ts';
import { SetPhraseFinder } from '../../../src/reuse/formula/set-phrase-finder.ts';
import { UpstreamIndex } from '../../../src/reuse/formula/upstream-index.ts';
import { prepareText } from '../../../src/reuse/prepared-text.ts';
import { comparableText } from '../../../src/reuse/text/comparable-text.ts';
import { ownSetPhrases } from '../support/set-phrases.ts';

function found(finder: SetPhraseFinder, source: string): string[] {
  const folded = fold(source);
  const hits = finder.find(folded, comparableText(folded));
  return hits.map((hit) => `${hit.phrase}: ${source.slice(hit.start, hit.end)}`);
}

describe('set phrases', () => {
  const finder = new SetPhraseFinder(['增强“四个意识”', '“四个意识”', '成立70周年', '成立75周年']);

  it('are found whatever their quotation marks, blanks and line ends', () => {
    expect(found(finder, '要增强「四个 意\n识」')).toEqual([
      '增强“四个意识”: 增强「四个 意\n识',
      '“四个意识”: 四个 意\n识',
    ]);
  });

  it('are told apart by the figures in them, though these compare alike', () => {
    expect(found(finder, '成立７５周年、成立70周年、成立60周年')).toEqual([
      '成立75周年: 成立７５周年',
      '成立70周年: 成立70周年',
    ]);
  });

  it('of the dictionary may be patterns', () => {
    expect(found(ownSetPhrases(), '党的二十大和二十届二中、三中全会精神')[0]).toContain('党的二十大和二十届*全会精神');
  });

  it('weigh little beside the words around them', () => {
    const text = prepareText(fold('我局增强“四个意识”抓供水'), { setPhrases: finder });
    expect(text.comparable.text).toBe('我局增强四个意识抓供水');
    expect([...text.lexical]).toEqual([1, 1, ...new Array<number>(6).fill(FORMULA_WEIGHT), 1, 1, 1]);
  });

  it('are evidence where they were out of use, but not inside one still in use', () => {
    const years = new Map(
      [
        { text: '两个一百年', from: 2012, to: 2022 },
        { text: '三严三实', from: 2015, to: 2016 },
        { text: '三严三实精神', from: 2015, to: null },
      ].map((phrase) => [phrase.text, phrase]),
    );
    const folded = fold('两个一百年；三严三实精神；三严三实');
    const hits = new SetPhraseFinder([...years.keys()]).find(folded, comparableText(folded));
    const outdated = outdatedPhrases(hits, years, 2023).map((hit) => [hit.phrase, hit.start]);
    expect(outdated).toEqual([
      ['两个一百年', 0],
      ['三严三实', 13],
    ]);
    expect(outdatedPhrases(hits, years, 2016)).toEqual([]);
  });
});

describe('quotations', () => {
  const circular = comparableText('各单位要对照上级通报的问题逐条举一反三，2023年底前完成整改。').text;
  const charter = comparableText('要对照上级通报的问题逐条举一反三并公开。').text;
  const upstream = new UpstreamIndex([
    { source: 'circular', text: circular },
    { source: 'charter', text: charter },
  ]);

  it('are the longest stretches that stand upstream, with the document quoted, years aside', () => {
    const { text } = comparableText('我局要对照上级通报的问题逐条举一反三，2024年底前完成整改，管好水。');
    expect(upstream.quotations(text).map(({ from, to, source }) => [text.slice(from, to), source])).toEqual([
      ['要对照上级通报的问题逐条举一反三D底前完成整改', 'circular'],
    ]);
  });

  it('are no short stretches', () => {
    expect(upstream.quotations('通报的问题逐条')).toEqual([]);
    expect(upstream.quotations('')).toEqual([]);
    expect(new UpstreamIndex([]).quotations(circular)).toEqual([]);
  });

  it('give the same whatever the order of the documents', () => {
    const turned = new UpstreamIndex([
      { source: 'charter', text: charter },
      { source: 'circular', text: circular },
    ]);
    const text = '要对照上级通报的问题逐条举一反三';
    expect(turned.quotations(text)).toEqual(upstream.quotations(text));
  });

  it('weigh as little as set phrases', () => {
    const text = prepareText(fold('要对照上级通报的问题逐条举一反三，管水'), { upstream });
    expect([...text.lexical.slice(-3)]).toEqual([FORMULA_WEIGHT, 1, 1]);
  });
});
