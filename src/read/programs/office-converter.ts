/** What became of a file that another office program was asked to convert. */
export type Conversion =
  | { readonly outcome: 'converted'; readonly bytes: Uint8Array }
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'failed'; readonly reason: string };

/** An office program beside this one, which knows formats that no reader here does. */
export interface OfficeConverter {
  /** Goes into messages, such as `LibreOffice`. */
  readonly name: string;
  /**
   * Turns a document into a .docx.
   *
   * @param extension of the document, in small letters with the dot
   */
  toDocx(bytes: Uint8Array, extension: string): Promise<Conversion>;
}
