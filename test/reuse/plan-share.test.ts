import { describe, expect, it } from 'vitest';
import { comparableText } from '../../src/reuse/text/comparable-text.ts';
import { seededRandom } from '../../src/statistics/seeded-random.ts';
import { comparePlans } from './support/compare-plans.ts';
import { RandomProse } from './support/random-prose.ts';
import { longSentences, sampleSentences } from './support/sample-sentences.ts';
import { type Kind, transform } from './support/transformations.ts';

const random = seededRandom(5);
const prose = new RandomProse(sampleSentences(), random);
const sentences = longSentences();

/** A source plan of ten sentences, a target that took some of them, and the share of the target that is taken. */
function plansWith(taken: number, kind: Kind): { readonly texts: string[]; readonly planted: number } {
  const start = random.nextIndex(sentences.length - 10);
  const source = sentences.slice(start, start + 10);
  const copied = source.slice(0, taken).map((sentence) => transform(sentence, kind, { random, prose }));
  const own = Array.from({ length: 10 - taken }, () => prose.sentence() + prose.sentence());
  const others = Array.from({ length: 30 }, () => Array.from({ length: 10 }, () => prose.sentence()).join('\n'));
  const length = (texts: readonly string[]) => comparableText(texts.join('')).text.length;
  return {
    texts: [source.join('\n'), [...own, ...copied].join('\n'), ...others],
    planted: length(copied) / length([...copied, ...own]),
  };
}

describe('the share of a plan', () => {
  it.each([
    [0, 'verbatim'],
    [2, 'verbatim'],
    [5, 'figures'],
    [8, 'verbatim'],
    [10, 'verbatim'],
    [5, 'reordered'],
    [5, 'merged'],
    [5, 'edited 10 %'],
    [8, 'edited 10 %'],
  ] as const)('that took %i sentences, %s, is within 0.1 of the planted share, raw and discounted', (taken, kind) => {
    const { texts, planted } = plansWith(taken, kind);
    const { pairs } = comparePlans(texts);
    const found = pairs.find(({ source, target }) => source === 0 && target === 1) ?? { share: 0, discountedShare: 0 };
    expect(Math.abs(found.share - planted)).toBeLessThan(0.1);
    expect(Math.abs(found.discountedShare - planted)).toBeLessThan(0.1);
  });
});
