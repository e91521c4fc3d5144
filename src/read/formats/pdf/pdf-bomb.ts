import { constants, inflateSync } from 'node:zlib';

/** In bytes; shorter streams cannot unpack to much. */
const HARMLESS = 2048;
/** Fonts and text pack to a tenth; a stream that packs better than this was made of nothing. */
const HIGHEST_RATIO = 200;
/** In bytes, of all streams above that ratio, as far as they were unpacked. */
const LARGEST_TOGETHER = 4 * 1024 * 1024;
/** Characters in front of a stream in which its dictionary is looked for. */
const LONGEST_DICTIONARY = 600;

/**
 * Whether a PDF would unpack to far more than any document holds. The reader of PDF has no limits of its own: half a
 * megabyte of packed blanks keeps it busy for a quarter of a minute. Pictures are not unpacked and not looked at.
 */
export function isPdfBomb(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let suspicious = 0;
  for (let end = file.indexOf('endstream'); end >= 0; end = file.indexOf('endstream', end + 9)) {
    const begin = file.lastIndexOf('stream', end - 1);
    const dictionary =
      file
        .toString('latin1', Math.max(0, begin - LONGEST_DICTIONARY), begin)
        .split('endobj')
        .at(-1) ?? '';
    if (begin < 0 || !/\/(?:FlateDecode|Fl)\b/u.test(dictionary) || /\/Subtype\s*\/Image/u.test(dictionary)) continue;
    if (/\/(?:FlateDecode|Fl)\b[^\]]*\/(?:FlateDecode|Fl)\b/u.test(dictionary)) return true;
    suspicious += suspiciousSize(file.subarray(begin, end));
    if (suspicious > LARGEST_TOGETHER) return true;
  }
  return false;
}

/** @param stream from the keyword `stream` on */
function suspiciousSize(stream: Buffer): number {
  if (stream.length < HARMLESS) return 0;
  const lineEnd = stream.indexOf('\n') + 1;
  const most = stream.length * HIGHEST_RATIO;
  try {
    inflateSync(stream.subarray(lineEnd), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most });
    return 0;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? most : 0;
  }
}
