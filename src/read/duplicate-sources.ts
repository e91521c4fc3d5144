import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceText } from '../model/source-text.ts';

/** A diagnostic for each document whose bytes are those of one before it; empty files are no copies of each other. */
export function duplicateSources(sources: readonly Pick<SourceText, 'path' | 'sha256' | 'text'>[]): Diagnostic[] {
  const firstPaths = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) {
    if (source.text.trim() === '') continue;
    const first = firstPaths.get(source.sha256);
    if (first === undefined) firstPaths.set(source.sha256, source.path);
    else diagnostics.push(duplicate(source.path, first));
  }
  return diagnostics;
}

function duplicate(path: string, first: string): Diagnostic {
  const message = `the same file, byte for byte, as ${first}; remove one of them if they are not two documents`;
  return { path, severity: 'info', code: 'read.duplicate', message };
}
