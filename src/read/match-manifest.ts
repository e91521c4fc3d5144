import type { Diagnostic } from '../model/diagnostic.ts';
import type { ManifestRow } from './manifest.ts';

export interface MatchedManifest {
  /** By `FoundFile.path`. */
  readonly rows: ReadonlyMap<string, ManifestRow>;
  readonly diagnostics: readonly Diagnostic[];
}

interface NamedFile {
  readonly path: string;
  readonly inputFolder: string;
}

/**
 * Finds the file that each row of a manifest means. A row may name it as the tables do, or with the input
 * folder in front as the user sees it; `\`, `./` and differing Unicode forms do not matter. Rows that mean no
 * file (`manifest.no-such-file`) or one that an earlier row meant (`manifest.repeated`) are left out.
 *
 * @param name of the manifest, for the diagnostics
 */
export function matchManifest(
  rows: readonly ManifestRow[],
  files: readonly NamedFile[],
  name: string,
): MatchedManifest {
  const pathOf = knownSpellings(files);
  const matched = new Map<string, ManifestRow>();
  const diagnostics: Diagnostic[] = [];
  for (const row of rows) {
    const path = pathOf.get(spelling(row.path));
    const earlier = path === undefined ? undefined : matched.get(path);
    if (path === undefined) diagnostics.push(noSuchFile(row, name));
    else if (earlier !== undefined) diagnostics.push(repeated(row, earlier, name));
    else matched.set(path, row);
  }
  return { rows: matched, diagnostics };
}

function knownSpellings(files: readonly NamedFile[]): Map<string, string> {
  const known = new Map(files.map((file) => [spelling(`${file.inputFolder}/${file.path}`), file.path]));
  for (const file of files) known.set(spelling(file.path), file.path);
  return known;
}

function spelling(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/u, '')
    .normalize('NFC');
}

function noSuchFile(row: ManifestRow, name: string): Diagnostic {
  const message = `line ${row.line}: no document is called "${row.path}"; give its path relative to the input folder`;
  return { path: name, severity: 'warning', code: 'manifest.no-such-file', message };
}

function repeated(row: ManifestRow, earlier: ManifestRow, name: string): Diagnostic {
  const message = `line ${row.line}: "${row.path}" stands in line ${earlier.line} already; that line counts`;
  return { path: name, severity: 'warning', code: 'manifest.repeated', message };
}
