import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DocumentTypeDictionary } from '../../src/model/document-type-dictionary.ts';

/** The delivered dictionary, its keys turned into those of the type; the loader's own checks are tested with the loader. */
export function documentTypeWords(): DocumentTypeDictionary {
  const file = new URL('../../dictionaries/document-types.yaml', import.meta.url);
  const plain: Record<string, unknown> = parse(readFileSync(file, 'utf8'));
  const entries = Object.entries(plain).map(([key, value]) => [camelCase(key), value]);
  return Object.fromEntries(entries) as DocumentTypeDictionary;
}

function camelCase(key: string): string {
  return key.replaceAll(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}
