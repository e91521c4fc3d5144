import type { Remark } from './formats/remark.ts';

/** In characters: less can hardly be a document. */
const SHORT = 20;

/**
 * Says of a text that it is empty, or too short to be all.
 *
 * @param length of the text, in UTF-16 code units
 * @param whereEmpty what is the matter with a file without any text, and what to do
 */
export function remarksOnLength(length: number, whereEmpty: string): Remark[] {
  if (length >= SHORT) return [];
  if (length === 0) return [{ severity: 'warning', code: 'read.empty', message: whereEmpty }];
  const message = `the file holds only ${length} characters; is all of it there?`;
  return [{ severity: 'info', code: 'read.too-short', message }];
}
