import type { OfficeConverter } from './office-converter.ts';
import type { PageRecogniser } from './page-recogniser.ts';

/** Programs beside this one that readers ask where they cannot go on themselves; null where none is to be asked. */
export interface OutsidePrograms {
  readonly converter: OfficeConverter | null;
  readonly recogniser: PageRecogniser | null;
}

/** Readers that are left to themselves. */
export const NO_PROGRAMS: OutsidePrograms = { converter: null, recogniser: null };
