import { describe, expect, it } from 'vitest';
import { decidingGrams } from '../../../src/tag/model/linear-model.ts';
import { MODEL, text } from './small-model.ts';

describe('decidingGrams', () => {
  it('names what spoke for the code, the strongest first', () => {
    expect(decidingGrams(MODEL, text('深，学'), 'theory')).toEqual(['学', '深']);
    expect(decidingGrams(MODEL, text('深，调'), 'style')).toEqual(['调', '深']);
  });

  it('leaves out what spoke against it or is unknown', () => {
    expect(decidingGrams(MODEL, text('不，甲，学'), 'theory')).toEqual(['学']);
  });

  it('orders equals by code unit', () => {
    expect(decidingGrams(MODEL, text('学，习'), 'theory')).toEqual(['习', '学']);
    expect(decidingGrams(MODEL, text('习，学'), 'theory')).toEqual(['习', '学']);
  });

  it('names as many as it is asked for', () => {
    expect(decidingGrams(MODEL, text('深，学，习'), 'theory', 2)).toEqual(['习', '学']);
  });

  it('names none for a text without known words', () => {
    expect(decidingGrams(MODEL, text('甲'), 'theory')).toEqual([]);
  });
});
