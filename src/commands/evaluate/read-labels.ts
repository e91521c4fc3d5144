import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { ConfigurationError } from '../../model/configuration-error.ts';
import { decodeText } from '../../read/decode-text.ts';
import { readCodings } from '../../statistics/agreement/read-codings.ts';
import type { Labels } from './labels.ts';
import { parseCodings } from './parse-codings.ts';
import { parseGold } from './parse-gold.ts';

/**
 * Reads labels in any encoding that documents may have: Excel saves its CSV in GBK on most office computers.
 *
 * @param file as the user wrote it
 * @throws ConfigurationError where it cannot be read or holds no labels, naming file and line
 */
export async function readLabels(file: string): Promise<Labels> {
  const { text, diagnostics } = decodeText(await bytesOf(file), file);
  const error = diagnostics.find((diagnostic) => diagnostic.severity === 'error');
  if (error !== undefined) throw new ConfigurationError(`${file}: ${error.message}; labels are a JSON or CSV file`);
  if (text.trim() === '') throw new ConfigurationError(`${file}: expected labels, got an empty file`);
  if (isJson(file, text)) return { kind: 'gold', gold: parseGold(text, file) };
  return { kind: 'codings', ...readCodings(parseCodings(text, file)) };
}

function isJson(file: string, text: string): boolean {
  return extname(file).toLowerCase() === '.json' || /^\s*[[{]/u.test(text);
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(resolve(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new ConfigurationError(`--gold ${file}: the labels cannot be read (${code}); give the path of a JSON or CSV file`);
  }
}
