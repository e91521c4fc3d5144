import { byteOrderMark } from '../../encodings/byte-order-mark.ts';
import { decodeBytes } from '../../encodings/decode-bytes.ts';

export interface DecodedPage {
  readonly text: string;
  readonly encoding: string;
}

/** Bytes within which a page says what its encoding is. */
const HEAD = 4096;
const DECLARATION =
  /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,20})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,20})/iu;
/** Names for less than what stands in such pages. */
const WIDER: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'gb_2312-80': 'gb18030',
  'x-gbk': 'gb18030',
};

/**
 * Decodes a page in the encoding it declares, or was sent with, where its bytes are valid in it; else in the one that
 * they show.
 *
 * @param sent what the mail or archive that held it says; empty where nothing does
 */
export function decodeHtml(bytes: Uint8Array, sent = ''): DecodedPage {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.byteLength)).toString('latin1');
  const match = DECLARATION.exec(head);
  const declared = [sent, match?.[1] ?? match?.[2] ?? ''].filter((name) => name !== '');
  if (byteOrderMark(bytes) === null) {
    for (const name of declared) {
      const decoded = decodeStrictly(bytes, name.toLowerCase());
      if (decoded !== null) return decoded;
    }
  }
  const { text, encoding } = decodeBytes(bytes);
  return { text, encoding };
}

function decodeStrictly(bytes: Uint8Array, name: string): DecodedPage | null {
  const encoding = Object.hasOwn(WIDER, name) ? (WIDER[name] ?? name) : name;
  if (encoding.startsWith('utf-16')) return null;
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return null;
  }
}
