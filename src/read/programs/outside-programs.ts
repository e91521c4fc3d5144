import type { OfficeConverter } from './office-converter.ts';
import type { PageReader } from './page-reader.ts';
import type { PageRecogniser } from './page-recogniser.ts';

/** Programs beside this one that readers ask where they cannot go on themselves; null where none is to be asked. */
export interface OutsidePrograms {
  readonly converter: OfficeConverter | null;
  readonly recogniser: PageRecogniser | null;
  /** Null where PDF files are read here, however long that takes. */
  readonly pageReader: PageReader | null;
}

/** Readers that are left to themselves. */
export const NO_PROGRAMS: OutsidePrograms = { converter: null, recogniser: null, pageReader: null };
