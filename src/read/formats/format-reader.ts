import type { Diagnostic } from '../../model/diagnostic.ts';
import type { StyledHeading } from '../../model/styled-heading.ts';
import type { OutsidePrograms } from '../programs/outside-programs.ts';

/** What a format reader makes of the bytes of one file. */
export interface ReadText {
  /** Line ends are `\n`; a byte order mark is gone. Empty where an error says why there is none. */
  readonly text: string;
  /** See `SourceText.encoding`. */
  readonly encoding: string;
  /** One of severity `error` says that the file cannot be used. */
  readonly diagnostics: readonly Diagnostic[];
  /** See `SourceText.styledHeadings`. */
  readonly styledHeadings?: readonly StyledHeading[];
}

/**
 * What can be said of a format before its reader is asked. `plain`: text without marks of its own, so that a file
 * without a byte is an empty text. `markup`: text with marks, in an encoding that can be wrong. `office`: every file has
 * the marks that its reader knows, and says itself what its characters are written in.
 */
export type FormatFamily = 'plain' | 'markup' | 'office';

/** One format of files. A new format is one file with such a value, and one line in `formats.ts`. */
export interface FormatReader {
  /** Stands in `SourceText.format`. */
  readonly name: string;
  readonly family: FormatFamily;
  /** In small letters, with the dot. */
  readonly extensions: readonly string[];
  /** Whether the bytes show this format, whatever the file is called. */
  recognises(bytes: Uint8Array): boolean;
  /** @param programs may be asked where the bytes alone do not give all of the text */
  read(bytes: Uint8Array, path: string, programs?: OutsidePrograms): ReadText | Promise<ReadText>;
}
