import { ReadFault } from '../../read-fault.ts';
import type { OfficeDocument } from '../converted-text.ts';
import { readHtml } from '../html/read-html.ts';
import { mimeParts, parameterOf } from './mime-parts.ts';

/**
 * Reads a page that was saved into one file: its first part that is a page.
 *
 * @throws ReadFault where it holds none
 */
export function readMht(bytes: Uint8Array): OfficeDocument {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  for (const { head, body } of mimeParts(message)) {
    const type = head.get('content-type') ?? '';
    if (/^(?:text\/html|application\/xhtml)/iu.test(type)) return readHtml(body, parameterOf(type, 'charset'));
  }
  const advice = 'open it in a browser or in Word and save its text';
  throw new ReadFault('read.damaged', `the file should hold a web page and holds none, or is cut off; ${advice}`);
}
