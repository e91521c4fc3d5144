import { gramCode } from '../../../src/tag/model/features.ts';
import type { LinearModel } from '../../../src/tag/model/linear-model.ts';

/** Bias, then 学 speaking for theory, 调 for style, 深 a little for both, 不 against theory. */
export const MODEL: LinearModel = {
  codes: ['theory', 'style'],
  grams: new Map(['学', '调', '深', '不', '习'].map((gram, index) => [gramCode(gram), index + 1])),
  weights: Float32Array.of(0, 1, 8, 0, 0, 8, 1, 2, -4, 0, 8, 0),
};

export function text(title: string, body = '') {
  return { title, body };
}
