import { ReadFault } from '../../read-fault.ts';
import { parseXml } from '../../xml/parse-xml.ts';
import { unpackPart } from '../../zip/unpack-part.ts';
import { type ZipPart, zipDirectory } from '../../zip/zip-directory.ts';

/** What is told of a part while it is read. Names come without a prefix: `TextCode`. */
export interface OfdListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** @param text everything that stood right in the element */
  close(name: string, text: string): void;
}

/** In bytes, of all parts of one document together. */
const LARGEST_TOGETHER = 160 * 1024 * 1024;

/** The parts of an OFD file, unpacked only when they are asked for. */
export class OfdPackage {
  readonly #bytes: Uint8Array;
  readonly #parts: ReadonlyMap<string, ZipPart>;
  #unpacked = 0;

  /** @throws ReadFault where the container is damaged or encrypted */
  constructor(bytes: Uint8Array) {
    const parts = zipDirectory(bytes);
    if (parts === null) throw new ReadFault('read.damaged', DAMAGED);
    this.#bytes = bytes;
    this.#parts = new Map(parts.map((part) => [part.name.replace(/^\/+/u, ''), part]));
    if (this.#parts.has('Encryptions.xml')) throw new ReadFault('read.encrypted', ENCRYPTED);
  }

  has(path: string): boolean {
    return this.#parts.has(path);
  }

  /**
   * Reads a part as events.
   *
   * @returns whether it was there and whole
   * @throws ReadFault where it cannot be unpacked or would do harm
   */
  read(path: string, listener: OfdListener): boolean {
    const part = this.#parts.get(path);
    if (part === undefined) return false;
    this.#unpacked += part.size;
    if (this.#unpacked > LARGEST_TOGETHER) throw new ReadFault('read.bomb', TOO_MUCH);
    let text = '';
    return parseXml(unpackPart(this.#bytes, part), new Map(), {
      open: (name, attributes) => {
        text = '';
        listener.open(localName(name), attributes);
      },
      close: (name) => {
        listener.close(localName(name), text);
        text = '';
      },
      text: (more) => {
        text += more;
      },
    });
  }
}

const DAMAGED = 'the OFD file is damaged or cut off; take it from its source again';
const ENCRYPTED = 'the OFD file is encrypted; open it with its password and save it without one';
const TOO_MUCH = 'the file would unpack to more than any document holds; leave it out';

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The path of a part as another one names it: from the root where it begins with `/`, else beside the other. */
export function besidePart(part: string, location: string): string {
  const written = location.trim().replaceAll('\\', '/');
  const from = written.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const steps: string[] = [...from];
  for (const step of written.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
