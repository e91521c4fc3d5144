import { guessLegacy } from '../encodings/legacy.ts';
import { strictUtf8 } from '../encodings/utf-8.ts';

/** A name in the directory of a ZIP archive. */
export interface RawName {
  readonly bytes: Uint8Array;
  /** The name in UTF-8 where the archive says so: by its flag, or in the field that Info-ZIP adds. */
  readonly declared: string | null;
}

/**
 * The names of a ZIP archive. Those without a declared encoding are taken for UTF-8 where all of them can be, else
 * for what the whole list looks like: GB18030, which Windows writes in China, or Big5.
 */
export function entryNames(names: readonly RawName[]): string[] {
  const open = names.filter((name) => name.declared === null).map((name) => name.bytes);
  const encoding = open.every((bytes) => strictUtf8(bytes) !== null)
    ? 'utf-8'
    : guessLegacy(Buffer.concat(open)).encoding;
  const decoder = new TextDecoder(encoding);
  return names.map(({ bytes, declared }) => (declared ?? decoder.decode(bytes)).replaceAll('\\', '/'));
}
