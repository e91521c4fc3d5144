import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AnalyzedFile } from '../../run/analyze-files.ts';

/** Tells of a file whose bytes are those of one before it; empty files are no copies of each other. */
export class CopyFinder {
  readonly #paths = new Map<string, string>();

  check({ analysis }: AnalyzedFile): Diagnostic[] {
    const source = analysis?.document.source;
    if (source === undefined || source.text.trim() === '') return [];
    const first = this.#paths.get(source.sha256);
    if (first === undefined) {
      this.#paths.set(source.sha256, source.path);
      return [];
    }
    const message = `the same file as ${first}, byte by byte; both are counted. Remove one of them if they are one document`;
    return [{ path: source.path, severity: 'warning', code: 'read.duplicate', message }];
  }
}

/** What the comparison of texts says again of files that are the same to the byte. */
const TOLD_AGAIN: ReadonlySet<string> = new Set(['lineages.duplicate', 'reuse.duplicate']);

/** Leaves out what was told of a file when it was read. */
export function withoutToldAgain(found: readonly Diagnostic[], told: readonly Diagnostic[]): Diagnostic[] {
  const copies = new Set(told.filter(({ code }) => code === 'read.duplicate').map(({ path }) => path));
  return found.filter(({ code, path }) => !(TOLD_AGAIN.has(code) && copies.has(path)));
}
