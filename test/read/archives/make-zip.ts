import { crc32, deflateRawSync } from 'node:zlib';

interface ZipFile {
  readonly name: string | Buffer;
  readonly bytes: string | Buffer;
  /** What the directory claims instead of the truth. */
  readonly claimedSize?: number;
  readonly flags?: number;
  readonly isLink?: boolean;
  readonly method?: number;
  readonly wrongChecksum?: boolean;
}

/** A ZIP archive written byte by byte, so that it can lie. */
export function makeZip(files: readonly ZipFile[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const { header, packed } = entry(file);
    const name = Buffer.from(file.name as string);
    const attributes = Buffer.alloc(14);
    attributes.writeUInt32LE(file.isLink === true ? 0xa1ff0000 : 0x81a40000, 6);
    attributes.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x03'), header, attributes, name);
    local.push(Buffer.from('PK\x03\x04'), header, name, packed);
    offset += 4 + header.length + name.length + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, entries, end]);
}

/** Version, flags, method, time, checksum, sizes and lengths: the same in both headers. */
function entry({ name, bytes, claimedSize, flags = 0x800, method = 8, wrongChecksum = false }: ZipFile) {
  const plain = Buffer.from(bytes as string);
  const packed = deflateRawSync(plain);
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(flags, 2);
  header.writeUInt16LE(method, 4);
  header.writeUInt32LE(wrongChecksum ? 1 : crc32(plain), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(claimedSize ?? plain.length, 18);
  header.writeUInt16LE(Buffer.from(name as string).length, 22);
  return { header, packed };
}
