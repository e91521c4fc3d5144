/** The lines of a file as bytes, each with its line end; no encoding but UTF-16 uses these bytes for anything else. */
export function byteLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte !== 0x0a && !(byte === 0x0d && bytes[index + 1] !== 0x0a)) continue;
    lines.push(bytes.subarray(start, index + 1));
    start = index + 1;
  }
  if (start < bytes.length) lines.push(bytes.subarray(start));
  return lines;
}
