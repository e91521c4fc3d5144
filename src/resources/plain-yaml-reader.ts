import { plainScalar } from './plain-scalar.ts';
import { NotPlain, PlainYamlCursor } from './plain-yaml-cursor.ts';
import type { ChildLines, YamlContent } from './yaml-content.ts';

const KEY = /[A-Za-z_][A-Za-z0-9_-]*(?=:(?:[ \n]|$))/y;
const QUOTED = /"[^"\\\n]*"/y;
const LIST_ITEM = /- (?! )/y;
const FLOW_START = /[[{]/y;
const REST_BEFORE_COMMENT = /[^\n]*?(?= *(?:\n|$)| +#)/y;
const FLOW_TEXT = /(?:[^\s,[\]{}:#?&*!|>'"%@`-]|-(?=[^\s,[\]{}:#]))[^,[\]{}:#\n]*/y;
const BLOCK_TEXT = /^(?![?:,[\]{}#&*!|>'"%@`]|-(?: |$)|[a-z_]+[:：])(?!.*(?:: |:$))./u;

/**
 * Reads the plain part of YAML that dictionaries are written in: blocks of maps and lists, lists and maps in
 * brackets, unquoted and simply quoted texts. Returns null for everything else, so that the full reader, which
 * also knows how to complain, takes over. It exists for speed: the `yaml` package takes 250 ms and more for the
 * taxonomy alone, this reader 25, and every run pays it. A test holds the two to the same answers.
 *
 * @param text with `\n` as its only line end and without byte order mark
 */
export function readPlainYaml(text: string): YamlContent | null {
  if (text.includes('\t') || text.includes('\r')) return null;
  try {
    return new PlainYamlReader(text).read();
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

class PlainYamlReader {
  readonly #cursor: PlainYamlCursor;
  readonly #lines = new Map<object, ChildLines>();

  constructor(text: string) {
    this.#cursor = new PlainYamlCursor(text);
  }

  read(): YamlContent {
    const value = this.#block();
    this.#cursor.require(this.#cursor.indent === -1);
    return { value, lines: this.#lines };
  }

  #block(): unknown {
    return this.#cursor.peek(LIST_ITEM) === null ? this.#map(this.#cursor.indent) : this.#list(this.#cursor.indent);
  }

  #list(indent: number): unknown[] {
    const items: unknown[] = [];
    const lines: number[] = [];
    do {
      const mark = this.#cursor.take(LIST_ITEM);
      lines.push(this.#cursor.line);
      items.push(this.#cursor.peek(KEY) === null ? this.#valueInLine(indent) : this.#map(indent + mark.length));
    } while (this.#continuesAt(indent));
    return this.#keep(items, lines);
  }

  #map(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    const lines: Record<string, number> = {};
    do {
      const line = this.#cursor.line;
      const key = this.#newKey(map);
      lines[key] = line;
      map[key] = this.#valueOfKey(indent);
    } while (this.#continuesAt(indent));
    return this.#keep(map, lines);
  }

  #keep<T extends object>(container: T, lines: ChildLines): T {
    this.#lines.set(container, lines);
    return container;
  }

  #continuesAt(indent: number): boolean {
    this.#cursor.require(this.#cursor.indent <= indent);
    return this.#cursor.indent === indent;
  }

  #newKey(map: object): string {
    const key = this.#cursor.take(KEY);
    this.#cursor.require(!Object.hasOwn(map, key) && key !== '__proto__');
    this.#cursor.skip(1);
    return key;
  }

  #valueOfKey(indent: number): unknown {
    this.#cursor.skipBlanks();
    if (this.#cursor.character !== '\n' && this.#cursor.character !== '#') return this.#valueInLine(indent);
    this.#cursor.skipComment();
    this.#cursor.endLine();
    this.#cursor.require(this.#cursor.indent > indent);
    return this.#cursor.peek(FLOW_START) === null ? this.#block() : this.#valueInLine(indent);
  }

  #valueInLine(indent: number): unknown {
    this.#cursor.skipBlanks();
    const value = this.#value(indent, () => this.#restOfLine());
    this.#cursor.skipBlanks();
    if (typeof value !== 'string') this.#cursor.skipComment();
    this.#cursor.endLine();
    return value;
  }

  /** @param takeText takes an unquoted text, whose end depends on what it stands in */
  #value(indent: number, takeText: () => string): unknown {
    const first = this.#cursor.character;
    if (first === '[') return this.#flowList(indent);
    if (first === '{') return this.#flowMap(indent);
    if (first === '"') return this.#cursor.take(QUOTED).slice(1, -1);
    const value = plainScalar(takeText());
    if (value === undefined) throw new NotPlain();
    return value;
  }

  #restOfLine(): string {
    const rest = this.#cursor.take(REST_BEFORE_COMMENT);
    this.#cursor.require(BLOCK_TEXT.test(rest));
    return rest;
  }

  #flowText(): string {
    return this.#cursor.take(FLOW_TEXT).replace(/ +$/u, '');
  }

  #flowList(indent: number): unknown[] {
    const items: unknown[] = [];
    const lines: number[] = [];
    this.#eachInBrackets(']', indent, () => {
      lines.push(this.#cursor.line);
      items.push(this.#value(indent, () => this.#flowText()));
    });
    return this.#keep(items, lines);
  }

  #flowMap(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    const lines: Record<string, number> = {};
    this.#eachInBrackets('}', indent, () => {
      const line = this.#cursor.line;
      const key = this.#newKey(map);
      this.#cursor.skipFlowSpace(indent);
      lines[key] = line;
      map[key] = this.#value(indent, () => this.#flowText());
    });
    return this.#keep(map, lines);
  }

  #eachInBrackets(close: string, indent: number, readItem: () => void): void {
    this.#cursor.skip(1);
    this.#cursor.skipFlowSpace(indent);
    while (this.#cursor.character !== close) {
      readItem();
      this.#cursor.skipFlowSpace(indent);
      if (this.#cursor.character !== ',') break;
      this.#cursor.skip(1);
      this.#cursor.skipFlowSpace(indent);
      this.#cursor.require(this.#cursor.character !== close);
    }
    this.#cursor.require(this.#cursor.character === close);
    this.#cursor.skip(1);
  }
}
