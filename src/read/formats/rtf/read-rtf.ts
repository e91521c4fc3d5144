import type { OfficeDocument } from '../converted-text.ts';
import type { Remark } from '../remark.ts';
import { remarksOn } from '../word/losses.ts';
import { RtfReader } from './rtf-reader.ts';
import { rtfTokens } from './rtf-tokens.ts';

/** Reads rich text. One whose last brace is missing was cut off. */
export function readRtf(bytes: Uint8Array): OfficeDocument {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const reader = new RtfReader();
  for (const token of rtfTokens(source)) reader.read(token);
  const losses = reader.finish();
  const remarks = [...(/\}[\s\0]*$/u.test(source.slice(-200)) ? [] : [CUT_OFF]), ...remarksOn(losses)];
  return { blocks: reader.blocks, remarks, encoding: reader.encoding, pictures: losses.pictures };
}

const CUT_OFF: Remark = {
  severity: 'warning',
  code: 'read.damaged',
  message: 'the file is cut off; what is there was read. Take it from its source again',
};
