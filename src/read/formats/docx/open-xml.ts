import { ReadFault } from '../../read-fault.ts';
import { parseXml, type XmlHandler } from '../../xml/parse-xml.ts';
import { unpackPart } from '../../zip/unpack-part.ts';
import type { ZipPart } from '../../zip/zip-directory.ts';

/** The namespaces of Office Open XML, transitional and strict, with the prefixes that readers use for them. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

/** In bytes, of all parts of one document together. */
const LARGEST_TOGETHER = 160 * 1024 * 1024;

/** The parts of an Office Open XML file, unpacked only when they are asked for. */
export class OpenXml {
  readonly #bytes: Uint8Array;
  readonly #parts: ReadonlyMap<string, ZipPart>;
  #unpacked = 0;

  constructor(bytes: Uint8Array, parts: readonly ZipPart[]) {
    this.#bytes = bytes;
    this.#parts = new Map(parts.map((part) => [comparable(part.name), part]));
  }

  has(name: string): boolean {
    return this.#parts.has(comparable(name));
  }

  /**
   * Reads a part as events.
   *
   * @returns whether it was whole; true where there is no such part
   */
  read(name: string, handler: XmlHandler): boolean {
    const part = this.#parts.get(comparable(name));
    if (part === undefined) return true;
    this.#unpacked += part.size;
    if (this.#unpacked > LARGEST_TOGETHER) throw new ReadFault('read.bomb', TOO_MUCH);
    return parseXml(unpackPart(this.#bytes, part), PREFIXES, handler);
  }

  /** The parts that a part names by the kind of the relation (`styles`, `numbering`): kind → path. */
  relations(name: string): ReadonlyMap<string, string> {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const relations = new Map<string, string>();
    const open = (tag: string, attributes: Readonly<Record<string, string>>) => {
      const { Type = '', Target = '', TargetMode = '' } = attributes;
      if (!tag.endsWith('Relationship') || TargetMode === 'External') return;
      relations.set(Type.slice(Type.lastIndexOf('/') + 1), Target.startsWith('/') ? Target : folder + Target);
    };
    const path = `${folder}_rels/${name.slice(folder.length)}.rels`;
    this.read(path, { open, close: () => undefined, text: () => undefined });
    return relations;
  }
}

const TOO_MUCH = 'the file would unpack to more than any document holds; leave it out';

/** Some programs write `\` between folders, some a `/` in front; case is not told apart. */
function comparable(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();
}
