import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { ConfigurationError } from '../../model/configuration-error.ts';
import { decodeText } from '../../read/decode-text.ts';
import { type ReadCodings, readCodings } from '../../statistics/agreement/read-codings.ts';
import { CODER_NAME } from '../../tag/code-problem.ts';
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
  if (error !== undefined)
    throw new ConfigurationError(`${file}: ${error.message}; labels are a JSON or CSV file`, 'labels-unreadable');
  if (text.trim() === '') throw new ConfigurationError(`${file}: expected labels, got an empty file`, 'labels-empty');
  const warnings = diagnostics.filter((diagnostic) => diagnostic.severity === 'warning');
  if (isJson(file, text)) return { kind: 'gold', gold: parseGold(text, file), diagnostics: warnings };
  const read = readCodings(parseCodings(text, file));
  requireCoder(read, file);
  return { kind: 'codings', coders: read.coders, diagnostics: [...warnings, ...read.diagnostics] };
}

function requireCoder({ coders, diagnostics }: ReadCodings, file: string): void {
  if (coders.some(({ coder }) => coder !== CODER_NAME)) return;
  const left = diagnostics.map(({ message }) => message);
  const why = coders.length > 0 ? `got only those of ${CODER_NAME} itself` : `got none that can be used (${left[0]})`;
  throw new ConfigurationError(
    `${file}: expected codings of another coder, ${why}; name the person in the column "coder"`,
    'labels-no-coder',
  );
}

function isJson(file: string, text: string): boolean {
  return extname(file).toLowerCase() === '.json' || /^\s*[[{]/u.test(text);
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(resolve(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new ConfigurationError(
      `--gold ${file}: the labels cannot be read (${code}); give the path of a JSON or CSV file`,
      'labels-unreadable',
    );
  }
}
