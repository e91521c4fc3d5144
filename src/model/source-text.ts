import type { Diagnostic } from './diagnostic.ts';
import type { StyledHeading } from './styled-heading.ts';

/** One file, decoded. Every offset of the program counts UTF-16 code units of `text`. */
export interface SourceText {
  /** Relative to the input folder, with `/` on every system. */
  readonly path: string;
  /**
   * Line ends are `\n`; a byte order mark is gone; nothing else is changed. Of an office file, the text as it reads:
   * a line for each paragraph with the number that its automatic list shows, a line with `|` for each table row.
   */
  readonly text: string;
  /** Of the bytes as they stand on disk, hexadecimal. */
  readonly sha256: string;
  /**
   * Of text `utf-8`, `utf-16le`, `utf-16be`, `gb18030` or `big5`; of pages `html gb18030`; of formats that say
   * themselves what their characters are written in only their name, `docx`.
   */
  readonly encoding: string;
  /** Name of the reader, e.g. `txt`. */
  readonly format: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Lines that their style makes headings, in order; absent where the format knows no styles. */
  readonly styledHeadings?: readonly StyledHeading[];
}
