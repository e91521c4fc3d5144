import { SaxesParser } from 'saxes';
import { ReadFault } from '../read-fault.ts';

/** Attributes by their name, in the prefixes of the given table where they have one. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What is done with the parts of an XML document, in their order. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** No document nests deeper: a table in a text box in a table needs some forty levels. */
const DEEPEST = 500;

/**
 * Reads XML as events. Names are given with the prefix that `prefixes` has for their namespace, whatever prefix the
 * file uses. Nothing outside of the bytes is ever looked at and entities are not expanded.
 *
 * @param prefixes namespace → prefix
 * @returns whether the document was whole and without a fault; events of a broken one end where it breaks
 * @throws ReadFault `read.unsafe` where it has a document type definition or is nested without end
 */
export function parseXml(bytes: Uint8Array, prefixes: ReadonlyMap<string, string>, handler: XmlHandler): boolean {
  const parser = new SaxesParser();
  const names = new NameTable(prefixes);
  let depth = 0;
  let isWhole = true;
  parser.on('error', () => {
    isWhole = false;
  });
  parser.on('doctype', refuseDefinition);
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST) throw new ReadFault('read.unsafe', TOO_DEEP);
    const attributes = names.attributes(tag.attributes);
    handler.open(names.name(tag.name), attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close(names.name(tag.name));
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.write(decodeXml(bytes)).close();
  return isWhole;
}

const TOO_DEEP = 'its XML is nested deeper than any document; leave the file out';

function refuseDefinition(): never {
  const message = 'its XML defines entities of its own, which no office program writes; leave the file out';
  throw new ReadFault('read.unsafe', message);
}

function decodeXml(bytes: Uint8Array): string {
  const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const isLittleEndian = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (isBigEndian) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder(isLittleEndian ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Names in the prefixes of the program. A prefix is taken to mean one thing in the whole document. */
class NameTable {
  readonly #prefixes: ReadonlyMap<string, string>;
  readonly #known = new Map<string, string>();
  readonly #declared = new Map<string, string>();

  constructor(prefixes: ReadonlyMap<string, string>) {
    this.#prefixes = prefixes;
  }

  name(written: string): string {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(':');
    const declared = this.#declared.get(colon < 0 ? '' : written.slice(0, colon));
    const name = declared === undefined || declared === '' ? written : `${declared}:${written.slice(colon + 1)}`;
    this.#known.set(written, name);
    return name;
  }

  /** Attributes without a prefix stand in no namespace. */
  attributes(written: Readonly<Record<string, string>>): XmlAttributes {
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries(written)) if (name.startsWith('xmlns')) this.#declare(name, value);
    for (const [name, value] of Object.entries(written)) {
      attributes[name.includes(':') ? this.name(name) : name] = value;
    }
    return attributes;
  }

  #declare(name: string, namespace: string): void {
    const prefix = this.#prefixes.get(namespace);
    if (prefix === undefined) return;
    this.#declared.set(name === 'xmlns' ? '' : name.slice(6), prefix);
    this.#known.clear();
  }
}
