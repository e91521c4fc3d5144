import type { Document } from '../model/document.ts';

/**
 * Equal for documents that are one document handed in twice: the same words of the same unit and year. The same words
 * under another unit or year are a copy.
 */
export function duplicateKey({ source, metadata: { unit, year } }: Document): string {
  return `${unit}\n${year ?? ''}\n${source.text}`;
}
