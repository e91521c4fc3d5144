import { describe, expect, it } from 'vitest';
import { literalWordings } from '../../src/resources/literal-wordings.ts';

const sets = new Map([
  ['lack', ['不够', '不足']],
  ['many', Array.from({ length: 300 }, (_, index) => `词${index}`)],
]);

describe('literalWordings', () => {
  it('multiplies out alternatives and sets', () => {
    expect(literalWordings('(学|习)$lack', sets)).toEqual(['学不够', '学不足', '习不够', '习不足']);
    expect(literalWordings('学得(很|)(浅|$lack)', sets)).toEqual([
      '学得很浅',
      '学得很不够',
      '学得很不足',
      '学得浅',
      '学得不够',
      '学得不足',
    ]);
  });

  it('folds, so that two spellings meet', () => {
    expect(literalWordings('“四风”', sets)).toEqual(literalWordings('"四风"', sets));
    expect(literalWordings('(ＡＰＰ|app)过多', sets)).toEqual(['app过多', 'app过多']);
  });

  it('leaves patterns with gaps, nested groups, unknown sets or too many wordings as they are', () => {
    for (const pattern of ['学习*不深', '学得?透', '(不$lack|浅)学', '((学|读)得|学)浅', '$none学', '$many$lack']) {
      expect(literalWordings(pattern, sets), pattern).toHaveLength(1);
    }
  });
});
