import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { CategoryGuesser } from '../../src/suggest/category-guesser.ts';
import { loadNatural } from '../../src/suggest/natural-parts.ts';
import { trainingExamples } from '../../src/tag/model/training-examples.ts';

const natural = loadNatural();
const KNOWN = [
  { text: '理论学习不够深入', category: 'theory.depth' },
  { text: '理论学习浮于表面', category: 'theory.depth' },
  { text: '走访群众次数偏少', category: 'style.masses' },
  { text: '走访群众不够经常', category: 'style.masses' },
];

describe('CategoryGuesser', () => {
  const guesser = new CategoryGuesser(KNOWN, natural);

  it('puts the category first whose texts are most alike', () => {
    expect(guesser.guess(['政治理论学习较少'])[0]?.category).toBe('theory.depth');
    expect(guesser.guess(['走访群众少', '群众有意见'])[0]?.category).toBe('style.masses');
  });

  it('shares a guess out between texts that disagree', () => {
    const [first, second] = guesser.guess(['理论学习', '走访群众']);
    expect((first?.share ?? 0) + (second?.share ?? 0)).toBeCloseTo(1);
    expect(first?.share).toBeLessThan(0.6);
  });

  it('guesses nothing for a text that shares nothing with what it knows', () => {
    expect(guesser.guess(['供水管网老旧'])).toEqual([]);
  });

  it('gives shares that sum to 1, however long the text is', () => {
    const { taxonomy } = loadDictionaries('dictionaries');
    const examples = trainingExamples(taxonomy).map(({ text, code }) => ({
      text: text.title + text.body,
      category: code,
    }));
    const all = new CategoryGuesser(examples, natural);
    const texts = fc.array(fc.constantFrom(...examples.map(({ text }) => text)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(texts, (parts) => {
        const total = all.guess([parts.join('')]).reduce((sum, { share }) => sum + share, 0);
        expect(total).toBeCloseTo(1, 6);
      }),
      { numRuns: 20 },
    );
  });

  it('guesses examples that it has not seen far better than chance', () => {
    const { taxonomy } = loadDictionaries('dictionaries');
    const examples = trainingExamples(taxonomy).map(({ text, code }) => ({
      text: text.title + text.body,
      category: code,
    }));
    const trained = new CategoryGuesser(
      examples.filter((_, index) => index % 4 !== 0),
      natural,
    );
    const unseen = examples.filter((_, index) => index % 4 === 0);
    const right = unseen.filter(({ text, category }) => trained.guess([text])[0]?.category === category);
    expect(right.length / unseen.length).toBeGreaterThan(0.45);
  });
});
