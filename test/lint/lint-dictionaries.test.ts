import { expect, it } from 'vitest';
import { LINT_PARTS, lintDictionaries } from '../../src/lint/lint-dictionaries.ts';
import { documentTypeIn } from '../../src/metadata/document-type.ts';
import { loadTools } from '../../src/run/tools.ts';

it('every example of every dictionary of the repository is taken as it says, and no word or rule is dead', () => {
  const { dictionaries, analyzer } = loadTools('dictionaries');
  const types = dictionaries.documentTypes.types;
  const parts = lintDictionaries({ ...analyzer, dictionaries }, (title) => documentTypeIn(title, types));
  expect(parts.flatMap(({ findings }) => findings)).toEqual([]);
  expect(parts.map(({ part }) => part)).toEqual([...LINT_PARTS]);
  expect(parts.filter(({ tried }) => tried === 0)).toEqual([]);
});
