import { describe, expect, it } from 'vitest';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { SMALL_FILES, withFolder } from './dictionary-folder.ts';

const load = (text: string) => withFolder({ 'specificity.yaml': text }, loadDictionaries);

describe('specificity.yaml', () => {
  it('is read with its sets, which patterns of all files may use', () => {
    const { specificity, sets } = load(`sets: {bodies_of_ours: [办公室]}\n${SMALL_FILES['specificity.yaml']}`);
    expect(specificity.marks.map(({ id, weight, none }) => [id, weight, none])).toEqual([['figure', 1, []]]);
    expect(sets.get('bodies_of_ours')).toEqual(['办公室']);
  });

  it.each([
    ['weights that do not add up to 1', 'weight: 1,', 'weight: 0.4,', /add up to 1, got 0\.4/u],
    ['a weight of nothing', 'weight: 1,', 'weight: 0,', /above 0 and at most 1, got 0/u],
    ['a word of two clauses', '[0次]', '["0次，0人"]', /specificity\.yaml:2: expected words of one clause/u],
    ['an unknown key', 'bodies:', 'bodys:', /did you mean "bodies"/u],
  ])('is refused with file and line for %s', (_, words, others, message) => {
    expect(() => load((SMALL_FILES['specificity.yaml'] ?? '').replace(words, others))).toThrow(message);
  });
});
