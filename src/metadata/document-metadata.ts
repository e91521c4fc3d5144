import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentMetadata } from '../model/document.ts';
import type { DocumentTypeDictionary } from '../model/document-type-dictionary.ts';
import type { ManifestRow } from '../read/manifest.ts';
import { announcingSentences } from './announcements.ts';
import { type Clue, clue, joinClues, lazyClue } from './clue.ts';
import { documentDate } from './document-date.ts';
import { documentTypeIn } from './document-type.ts';
import { metadataDiagnostics } from './metadata-diagnostics.ts';
import { nameClue, pathClue } from './path-clue.ts';
import { textLines } from './text-lines.ts';
import { unitOfText } from './text-unit.ts';
import { yearOfText } from './text-year.ts';
import { titleClue } from './title-clue.ts';

/** A document whose metadata are wanted. */
export interface UndescribedDocument {
  readonly path: string;
  readonly text: string;
  /** Name of the folder that `path` is relative to. */
  readonly inputFolder: string;
}

export interface DescribedDocument {
  readonly metadata: DocumentMetadata;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds unit, year, type, title and date of a document: the manifest goes before the path, the path before the
 * title, the title before the text; the file's name stands in for a title. What is not found, or only concluded,
 * stands in the diagnostics.
 *
 * @param row of the manifest, or null
 */
export function documentMetadata(
  document: UndescribedDocument,
  row: ManifestRow | null,
  dictionary: DocumentTypeDictionary,
): DescribedDocument {
  const clues = [
    clue('manifest', row ?? {}),
    pathClue(document.path, document.inputFolder, dictionary),
    titleClue(document.text, dictionary),
    textClue(document.text, dictionary),
    nameClue(document.path),
  ];
  const metadata = joinClues(clues);
  return { metadata, diagnostics: metadataDiagnostics(document.path, metadata, clues) };
}

/** What the text itself says, asked only for what manifest, path and title leave open. */
function textClue(text: string, dictionary: DocumentTypeDictionary): Clue {
  const lines = textLines(text);
  const date = documentDate(lines);
  const year = () => yearOfText(lines, date, dictionary);
  return lazyClue('text', {
    unit: () => unitOfText(lines, dictionary),
    year: () => year()?.year ?? null,
    yearInferredFrom: () => year()?.inferredFrom ?? '',
    type: () => documentTypeIn(announcingSentences(lines, dictionary).join('\n'), dictionary.types),
    date: () => date?.iso ?? '',
  });
}
