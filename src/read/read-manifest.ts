import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { ManifestColumns } from '../model/document-type-dictionary.ts';
import { decodeText } from './decode-text.ts';
import { type Manifest, parseManifest } from './manifest.ts';

/**
 * Reads a manifest in any encoding that documents may have: Excel saves its CSV in GBK on most office computers.
 *
 * @throws ConfigurationError where it cannot be read or is no manifest
 */
export async function readManifest(absolutePath: string, columns: ManifestColumns): Promise<Manifest> {
  const name = path.basename(absolutePath);
  const { text, diagnostics } = decodeText(await bytesOf(absolutePath, name), name);
  const error = diagnostics.find((diagnostic) => diagnostic.severity === 'error');
  if (error !== undefined)
    throw new ConfigurationError(`${name}: ${error.message}; a manifest is a CSV file`, 'manifest-unreadable');
  const manifest = parseManifest(text, name, columns);
  const warnings = diagnostics.filter((diagnostic) => diagnostic.severity === 'warning');
  return { rows: manifest.rows, diagnostics: [...warnings, ...manifest.diagnostics] };
}

async function bytesOf(absolutePath: string, name: string): Promise<Buffer> {
  try {
    return await readFile(absolutePath);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new ConfigurationError(
      `${name}: the manifest cannot be read (${code}); give the path of a CSV file`,
      'manifest-unreadable',
    );
  }
}
