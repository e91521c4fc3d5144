/** What a lenient reading of bytes as UTF-8 finds. */
export interface Utf8Scan {
  /** Whole sequences of three or four bytes: nearly every Chinese character is one. */
  readonly characters: number;
  /** Bytes or cut sequences that no character can hold, each counted once. */
  readonly broken: number;
}

/** Counts the sequences of UTF-8 in bytes that may be something else. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let characters = 0;
  let broken = 0;
  let index = 0;
  while (index < bytes.length) {
    const length = sequenceLength(bytes[index] ?? 0);
    const whole = length > 0 ? continuations(bytes, index + 1, length - 1) : 0;
    if (length === 0 || whole < length - 1) broken += 1;
    else if (length > 2) characters += 1;
    index += 1 + whole;
  }
  return { characters, broken };
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function continuations(bytes: Uint8Array, start: number, most: number): number {
  let count = 0;
  while (count < most && ((bytes[start + count] ?? 0) & 0xc0) === 0x80) count += 1;
  return count;
}

/** The text of bytes that are UTF-8 without a fault; null where they are not. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
