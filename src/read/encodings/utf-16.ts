const SAMPLE_BYTES = 65_536;
const LEAST_PLAUSIBLE = 0.95;
const LEAST_ANCHORS = 0.02;

/**
 * Recognises UTF-16 without a byte order mark by its units: read in the right order, nearly all are Chinese
 * characters, their punctuation or ASCII. English text read in pairs of bytes looks Chinese too (the old
 * “Bush hid the facts”), so some units must be line ends, digits or Chinese punctuation.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4) return null;
  if (looksLikeUtf16(bytes, 0)) return 'utf-16le';
  return looksLikeUtf16(bytes, 1) ? 'utf-16be' : null;
}

function looksLikeUtf16(bytes: Uint8Array, lowByte: 0 | 1): boolean {
  const units = Math.floor(Math.min(bytes.length, SAMPLE_BYTES) / 2);
  let plausible = 0;
  let anchors = 0;
  for (let index = 0; index < units; index += 1) {
    const unit = (bytes[index * 2 + lowByte] ?? 0) + (bytes[index * 2 + 1 - lowByte] ?? 0) * 256;
    if (isAnchor(unit)) anchors += 1;
    if (isAnchor(unit) || isPlausible(unit)) plausible += 1;
  }
  return plausible >= units * LEAST_PLAUSIBLE && anchors >= units * LEAST_ANCHORS && anchors > 0;
}

function isAnchor(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (unit >= 0x3000 && unit <= 0x301f) || (unit >= 0xff01 && unit <= 0xff5e);
}

function isPlausible(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x2010 && unit <= 0x203b) || (unit >= 0x2460 && unit <= 0x24ff);
}
