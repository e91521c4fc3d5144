import { describe, expect, it } from 'vitest';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { compileKnownWordings } from '../../src/suggest/known-wordings.ts';

const { isKnown } = compileKnownWordings(loadDictionaries('dictionaries'));

describe('compileKnownWordings', () => {
  it('knows terms and what holds one, topics, words of sets, bare faults, and parts of set phrases', () => {
    const known = ['好人主义', '好人主义盛行', '理论学习', '个别党员', '不够', '新时代中国特色社会主义'];
    expect(known.filter((wording) => !isKnown(wording))).toEqual([]);
  });

  it('does not know what no dictionary names', () => {
    expect(['信贷档案', '图纸', '路灯'].filter(isKnown)).toEqual([]);
  });
});
