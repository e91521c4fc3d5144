/** Why a file gives no text: thrown deep inside a reader, told as one diagnostic where the reader begins. */
export class ReadFault extends Error {
  override readonly name = 'ReadFault';
  /** Code of the diagnostic, such as `read.damaged`. */
  readonly code: string;

  /** @param message what is odd about the file and what its owner can do */
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
