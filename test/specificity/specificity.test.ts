import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSpecificity } from '../../src/lint/check-specificity.ts';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { compileSpecificity } from '../../src/specificity/specificity-grammar.ts';
import { specificityOf } from '../../src/specificity/specificity-of.ts';
import { specificityOfText } from '../../src/specificity/specificity-of-text.ts';
import { analyzed, withMeasures } from '../recurrence/analyzed-text.ts';

const { specificity, sets } = loadDictionaries('dictionaries');
const grammar = compileSpecificity(specificity, sets);
const marksIn = (text: string) =>
  specificityOfText(text, grammar).evidence.map(({ mark, text: words }) => `${mark} ${words}`);
const scoreOf = (text: string) => specificityOfText(text, grammar).score;

describe('the specificity of a text', () => {
  it('is nothing where nothing is promised', () => {
    expect(specificityOfText('进一步提高政治站位，切实加强组织领导，推动各项工作再上新台阶。', grammar)).toEqual({
      score: 0,
      evidence: [],
    });
    expect(scoreOf('')).toBe(0);
  });

  it('is everything where figure, deadline, frequency, post and result are named', () => {
    expect(scoreOf('由办公室牵头，每月抽查一次，6月底前建成12个台账，逐条销号。')).toBe(1);
  });

  it('shows the words that made it, numbers whole', () => {
    expect(marksIn('每季度集中学习不少于12次')).toEqual(['frequency 每季度', 'output 不少于12', 'figure 12次']);
    expect(marksIn('压减发文１５０件')).toEqual(['figure １５０件']);
  });

  it('falls with length: one date in ten clauses is not as firm as in one', () => {
    const vague = '切实提高思想认识，不断增强责任意识，'.repeat(8);
    expect(scoreOf(`3月底前完成，${vague}`)).toBeLessThan(scoreOf('3月底前完成'));
  });

  it('lies between 0 and 1, and its evidence gives the words back, whatever the text', () => {
    const pieces = ['由办公室牵头', '每月', '3月底前', '12次', '台账', '，', '。', '\n', '提高认识', '１', '"', '😀'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), fc.nat(50), (parts, start) => {
        const text = parts.join('');
        const { score, evidence } = specificityOfText(text, grammar, start);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1 + 1e-9);
        for (const each of evidence) expect(text.slice(each.start - start, each.end - start)).toBe(each.text);
      }),
    );
  });
});

describe('the specificity of a document', () => {
  it('is the mean of its measures, the longer counting more; evidence counts in the document', () => {
    const analysis = withMeasures(['由办公室牵头，3月底前建好台账。', '提高认识，加强领导。'], {
      unit: '甲局',
      year: 2020,
    });
    const found = specificityOf(analysis, grammar);
    const scores = [...found.measures.values()].map(({ score }) => score);
    expect(scores).toHaveLength(2);
    expect(found.score).toBeGreaterThan(Math.min(...scores));
    expect(found.score).toBeLessThan(Math.max(...scores));
    for (const { evidence } of found.measures.values()) {
      for (const each of evidence) expect(analysis.document.source.text.slice(each.start, each.end)).toBe(each.text);
    }
  });

  it('is unknown without measures', () => {
    expect(
      specificityOf(analyzed('一、存在的问题\n（一）学习不够深入。', { unit: '甲局', year: 2020 }), grammar).score,
    ).toBeNull();
  });
});

describe('checkSpecificity', () => {
  it('finds no fault with the dictionary of the repository', () => {
    expect(checkSpecificity(specificity, sets).findings).toEqual([]);
  });

  it('finds an example that is not taken, and one that must not be', () => {
    const marks = [{ id: 'figure', weight: 1, words: ['0次'], none: [], examples: { yes: ['学习'], no: ['学习3次'] } }];
    expect(
      checkSpecificity({ marks }, sets).findings.map(({ check, got, place }) => [check, got, place.path.join('.')]),
    ).toEqual([
      ['specificity.taken', '', 'marks.0.examples.yes.0'],
      ['specificity.refused', '3次', 'marks.0.examples.no.0'],
    ]);
  });
});
