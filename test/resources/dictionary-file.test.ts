import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFolder, readDictionaryFile, shownPath } from '../../src/resources/dictionary-file.ts';

describe('shownPath', () => {
  it('shows a place inside the working directory as the user would write it', () => {
    expect(shownPath('dictionaries/taxonomy.yaml')).toBe('dictionaries/taxonomy.yaml');
    expect(shownPath(path.resolve('dictionaries/./taxonomy.yaml'))).toBe('dictionaries/taxonomy.yaml');
    expect(shownPath('.')).toBe('.');
  });

  it('shows a place elsewhere in full', () => {
    expect(shownPath('../elsewhere/x.yaml')).toBe(path.resolve('../elsewhere/x.yaml'));
  });
});

describe('readDictionaryFile', () => {
  it('names a missing file as it would be written and says where it was looked for', () => {
    const { text, problems } = readDictionaryFile('dictionaries', 'no-such.yaml');
    expect(text).toBeNull();
    expect(problems).toEqual([
      {
        file: 'dictionaries/no-such.yaml',
        line: null,
        message: `expected this file, found none at ${path.resolve('dictionaries/no-such.yaml')}`,
      },
    ]);
  });

  it('takes a folder of that name for a missing file', () => {
    expect(readDictionaryFile('.', 'dictionaries').problems).toHaveLength(1);
    expect(isFolder('dictionaries')).toBe(true);
    expect(isFolder('dictionaries/taxonomy.yaml')).toBe(false);
  });
});
