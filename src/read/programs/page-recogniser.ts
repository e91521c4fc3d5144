import type { TextRun } from '../layout/page-layout.ts';

/** What was recognised on the picture of a page. */
export interface RecognisedPage {
  /** Of the page, in the unit of the runs. */
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}

/** What became of the pages that were to be recognised. */
export type Recognition =
  | {
      readonly outcome: 'recognised';
      /** By number, from 1; pages that could not be recognised are not in it. */
      readonly pages: ReadonlyMap<number, RecognisedPage>;
    }
  | {
      readonly outcome: 'missing';
      /** What is to be installed, as a sentence would name it. */
      readonly what: string;
    };

/** A program beside this one that reads pictures of pages. */
export interface PageRecogniser {
  /** Goes into messages, such as `Tesseract`. */
  readonly name: string;
  /**
   * @param numbers of the pages that are pictures, from 1
   * @param path of the file, to tell how far the work has come
   */
  recognise(pdf: Uint8Array, numbers: readonly number[], path: string): Promise<Recognition>;
}
