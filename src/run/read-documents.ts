import { createHash } from 'node:crypto';
import { documentMetadata } from '../metadata/document-metadata.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Dictionaries } from '../model/dictionaries.ts';
import type { Document, DocumentMetadata } from '../model/document.ts';
import { ArchiveShelf } from '../read/archives/archive-shelf.ts';
import type { FoundFile } from '../read/find-files.ts';
import { FORMAT_READERS } from '../read/formats/formats.ts';
import type { ManifestRow } from '../read/manifest.ts';
import { NO_PROGRAMS, type OutsidePrograms } from '../read/programs/outside-programs.ts';
import { readSource } from '../read/read-source.ts';
import { simplifyCharacters } from '../text/simplify-characters.ts';

/** A file as it was read: a document, or only the reasons why it gave none. */
export interface ReadDocument {
  readonly path: string;
  readonly documentId: string;
  readonly document: Document | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** How many files are read ahead while one is analysed. */
const AHEAD = 16;

/** Reads the files in order, some ahead, and finds out whose they are. A file that cannot be read costs only itself. */
export async function* readDocuments(
  files: readonly FoundFile[],
  manifest: ReadonlyMap<string, ManifestRow>,
  dictionaries: Dictionaries,
  programs: OutsidePrograms = NO_PROGRAMS,
): AsyncGenerator<ReadDocument> {
  const pending: Promise<ReadDocument>[] = [];
  let next = 0;
  const shelf = new ArchiveShelf();
  const readOne = async (file: FoundFile) =>
    readDocument(file, manifest.get(file.path) ?? null, dictionaries, shelf, programs);
  while (next < files.length || pending.length > 0) {
    while (next < files.length && pending.length < AHEAD) {
      const file = files[next];
      next += 1;
      if (file !== undefined) pending.push(readOne(file));
    }
    const first = pending.shift();
    if (first !== undefined) yield await first;
  }
}

/**
 * Reads one file and its metadata.
 *
 * @param shelf keeps archives open from one file to the next
 * @param programs are asked where a reader cannot go on itself
 */
export async function readDocument(
  file: FoundFile,
  row: ManifestRow | null,
  dictionaries: Dictionaries,
  shelf: ArchiveShelf = new ArchiveShelf(),
  programs: OutsidePrograms = NO_PROGRAMS,
): Promise<ReadDocument> {
  const documentId = documentIdOf(file.path);
  const source = await readSource(file, FORMAT_READERS, shelf, programs);
  if (!('text' in source)) return { path: file.path, documentId, document: null, diagnostics: source.diagnostics };
  const undescribed = { path: file.path, text: simplifyCharacters(source.text), inputFolder: file.inputFolder };
  const described = documentMetadata(undescribed, row, dictionaries.documentTypes);
  return {
    path: file.path,
    documentId,
    document: { id: documentId, source, metadata: withWrittenTitle(described.metadata, source.text, undescribed.text) },
    diagnostics: [...source.diagnostics, ...described.diagnostics],
  };
}

/** The title as the document writes it; unit and type stay simplified, since documents are grouped by them. */
function withWrittenTitle(metadata: DocumentMetadata, text: string, simplified: string): DocumentMetadata {
  const start = text === simplified ? -1 : simplified.indexOf(metadata.title);
  return start < 0 ? metadata : { ...metadata, title: text.slice(start, start + metadata.title.length) };
}

/** Derived from the path alone: the same file has the same id in every run. */
export function documentIdOf(path: string): string {
  return `d${createHash('sha256').update(path).digest('hex').slice(0, 10)}`;
}
