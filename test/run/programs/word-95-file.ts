/** Where the text begins. */
const TEXT_AT = 0x300;
const SECTOR = 512;
const STREAM = 4096;
const FREE = 0xffffffff;
const LAST = 0xfffffffe;
const TABLE = 0xfffffffd;

/** A file of Word 95 with nothing in it but paragraphs of ASCII, as no program of today writes one. */
export function word95File(paragraphs: readonly string[]): Buffer {
  const text = Buffer.from(paragraphs.map((line) => `${line}\r`).join(''), 'latin1');
  const main = Buffer.alloc(STREAM);
  for (const [at, value] of [
    [0, 0xa5dc],
    [2, 0x68],
    [6, 0x0409],
    [12, 0x65],
  ] as const) {
    main.writeUInt16LE(value, at);
  }
  for (const [at, value] of [
    [0x18, TEXT_AT],
    [0x1c, TEXT_AT + text.length],
    [0x20, TEXT_AT + text.length],
    [0x34, text.length],
  ] as const) {
    main.writeUInt32LE(value, at);
  }
  text.copy(main, TEXT_AT);
  return Buffer.concat([header(), sectorTable(), directory(), main]);
}

function header(): Buffer {
  const bytes = Buffer.alloc(SECTOR, 0);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  for (const [index, value] of [0x3e, 3, 0xfffe, 9, 6].entries()) bytes.writeUInt16LE(value, 24 + index * 2);
  for (const [index, value] of [0, 1, 1, 0, STREAM, LAST, 0, LAST, 0].entries()) {
    bytes.writeUInt32LE(value, 40 + index * 4);
  }
  bytes.fill(0xff, 76);
  bytes.writeUInt32LE(0, 76);
  return bytes;
}

function sectorTable(): Buffer {
  const bytes = Buffer.alloc(SECTOR, 0xff);
  const sectors = STREAM / SECTOR;
  const chain = Array.from({ length: sectors }, (_, index) => (index === sectors - 1 ? LAST : index + 3));
  for (const [index, value] of [TABLE, LAST, ...chain].entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

function directory(): Buffer {
  return Buffer.concat([
    entry('Root Entry', 5, 1, LAST, 0),
    entry('WordDocument', 2, FREE, 2, STREAM),
    Buffer.alloc(256),
  ]);
}

function entry(name: string, kind: number, child: number, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE(name.length * 2 + 2, 64);
  bytes.writeUInt8(kind, 66);
  bytes.writeUInt8(1, 67);
  for (const [at, value] of [
    [68, FREE],
    [72, FREE],
    [76, child],
    [116, start],
    [120, size],
  ] as const) {
    bytes.writeUInt32LE(value, at);
  }
  return bytes;
}
