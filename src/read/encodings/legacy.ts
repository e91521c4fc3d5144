type LegacyEncoding = 'gb18030' | 'big5';

/** The likelier of the encodings from before Unicode. */
export interface LegacyGuess {
  readonly encoding: LegacyEncoding;
  /** Share, 0 to 1, of the characters beyond ASCII that belong to the common ones of the encoding. */
  readonly score: number;
}

interface PairRanges {
  readonly symbols: readonly [number, number];
  readonly common: readonly [number, number];
  readonly highTrailOnly: boolean;
}

/**
 * Both standards put the common characters first: GB 2312 its 3755 of level 1 at B0A1 to D7F9, Big5 its 5401
 * of level 1 at A440 to C67E; the punctuation stands before them.
 */
const RANGES: Record<LegacyEncoding, PairRanges> = {
  gb18030: { symbols: [0xa1, 0xa3], common: [0xb0, 0xd7], highTrailOnly: true },
  big5: { symbols: [0xa1, 0xa3], common: [0xa4, 0xc6], highTrailOnly: false },
};

/** By how much Big5 must lead: GB text is far more frequent, and a few characters prove nothing. */
const BIG5_LEAD = 0.15;

/** Decides between GB18030 and Big5 by which makes the commoner characters: Big5 text is valid GB18030 as well. */
export function guessLegacy(bytes: Uint8Array): LegacyGuess {
  const gbScore = commonShare(bytes, RANGES.gb18030);
  const big5Score = commonShare(bytes, RANGES.big5);
  if (big5Score > gbScore + BIG5_LEAD) return { encoding: 'big5', score: big5Score };
  return { encoding: 'gb18030', score: gbScore };
}

function commonShare(bytes: Uint8Array, ranges: PairRanges): number {
  let pairs = 0;
  let common = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    pairs += 1;
    const trail = bytes[index + 1] ?? 0;
    if (isCommon(lead, trail, ranges)) common += 1;
    if (isTrail(trail)) index += 1;
  }
  return pairs === 0 ? 0 : common / pairs;
}

/** The four bytes of a rare character in GB18030 count as two rare pairs: their second byte is a digit's. */
function isTrail(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x40 && byte <= 0xfe && byte !== 0x7f);
}

function isCommon(lead: number, trail: number, ranges: PairRanges): boolean {
  const highTrail = trail >= 0xa1 && trail <= 0xfe;
  const trailFits = highTrail || (!ranges.highTrailOnly && trail >= 0x40 && trail <= 0x7e);
  return trailFits && (within(lead, ranges.symbols) || within(lead, ranges.common));
}

function within(value: number, [first, last]: readonly [number, number]): boolean {
  return value >= first && value <= last;
}
