import { plainScalar } from './plain-scalar.ts';
import type { ChildLines, YamlContent } from './yaml-content.ts';

/** Thrown where the text leaves the part of YAML that this reader knows. */
class NotPlain extends Error {}

const KEY = /[A-Za-z_][A-Za-z0-9_-]*(?=:(?:[ \n]|$))/y;
const QUOTED = /"([^"\\\n]*)"/y;
const REST_OF_LINE = /[^\n]*/y;
const REST_BEFORE_COMMENT = /[^\n]*?(?= *(?:\n|$)| +#)/y;
const FLOW_TEXT = /(?:[^\s,[\]{}:#?&*!|>'"%@`-]|-(?=[^\s,[\]{}:#]))[^,[\]{}:#\n]*/y;
const BLOCK_TEXT = /^(?![?:,[\]{}#&*!|>'"%@`]|-(?: |$))(?!.*(?:: |:$))/u;

/**
 * Reads the plain part of YAML that dictionaries are written in: blocks of maps and lists, lists and maps in
 * brackets, unquoted and simply quoted texts. Returns null for everything else, so that the full reader, which
 * also knows how to complain, takes over. It exists for speed: the `yaml` package takes 260 to 420 ms for the
 * taxonomy alone, this reader 20, and each run pays it. A test holds the two to the same answer.
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
  readonly #text: string;
  readonly #lines = new Map<object, ChildLines>();
  #position = 0;
  #line = 1;
  /** Blanks before the line to be read next; -1 at the end of the text. */
  #indent = -1;

  constructor(text: string) {
    this.#text = text;
  }

  read(): YamlContent {
    this.#toContent();
    const value = this.#block();
    this.#require(this.#indent === -1);
    return { value, lines: this.#lines };
  }

  #block(): unknown {
    return this.#isListItem() ? this.#list(this.#indent) : this.#map(this.#indent);
  }

  #list(indent: number): unknown[] {
    const items: unknown[] = [];
    const lines: number[] = [];
    do {
      this.#require(this.#isListItem());
      this.#position += 2;
      lines.push(this.#line);
      items.push(this.#match(KEY) === null ? this.#valueInLine(indent) : this.#map(indent + 2));
    } while (this.#continuesAt(indent));
    return this.#keep(items, lines);
  }

  #map(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    const lines: Record<string, number> = {};
    do {
      const key = this.#key(map);
      lines[key] = this.#line;
      map[key] = this.#valueOfKey(indent);
    } while (this.#continuesAt(indent));
    return this.#keep(map, lines);
  }

  #keep<T extends object>(container: T, lines: ChildLines): T {
    this.#lines.set(container, lines);
    return container;
  }

  #key(map: object): string {
    const key = this.#match(KEY);
    if (key === null || Object.hasOwn(map, key) || key === '__proto__') throw new NotPlain();
    this.#position += key.length + 1;
    return key;
  }

  #valueOfKey(indent: number): unknown {
    this.#skipBlanks();
    if (this.#character() !== '\n' && this.#character() !== '#') return this.#valueInLine(indent);
    this.#skipComment();
    this.#endLine();
    this.#require(this.#indent > indent);
    return this.#isFlowStart() ? this.#valueInLine(indent) : this.#block();
  }

  #valueInLine(indent: number): unknown {
    this.#skipBlanks();
    const value = this.#scalarOrFlow(indent, () => this.#restOfLine());
    this.#skipBlanks();
    if (typeof value !== 'string') this.#skipComment();
    this.#endLine();
    return value;
  }

  #skipComment(): void {
    if (this.#character() === '#' && this.#text[this.#position - 1] === ' ') this.#position += this.#match(REST_OF_LINE)?.length ?? 0;
  }

  #scalarOrFlow(indent: number, plain: () => string): unknown {
    const first = this.#character();
    if (first === '[') return this.#flowList(indent);
    if (first === '{') return this.#flowMap(indent);
    return first === '"' ? this.#quoted() : this.#plain(plain());
  }

  #quoted(): string {
    const quoted = this.#match(QUOTED);
    if (quoted === null) throw new NotPlain();
    this.#position += quoted.length;
    return quoted.slice(1, -1);
  }

  #plain(text: string): string | number | boolean {
    const value = plainScalar(text);
    if (value === undefined) throw new NotPlain();
    return value;
  }

  #restOfLine(): string {
    const rest = this.#match(REST_BEFORE_COMMENT) ?? '';
    this.#require(rest !== '' && BLOCK_TEXT.test(rest));
    this.#position += rest.length;
    return rest;
  }

  #flowText(): string {
    const text = this.#match(FLOW_TEXT);
    if (text === null) throw new NotPlain();
    this.#position += text.length;
    return withoutBlanks(text);
  }

  #flowList(indent: number): unknown[] {
    const items: unknown[] = [];
    const lines: number[] = [];
    this.#eachInBrackets(']', indent, () => {
      lines.push(this.#line);
      items.push(this.#scalarOrFlow(indent, () => this.#flowText()));
    });
    return this.#keep(items, lines);
  }

  #flowMap(indent: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    const lines: Record<string, number> = {};
    this.#eachInBrackets('}', indent, () => {
      const line = this.#line;
      const key = this.#key(map);
      this.#skipFlowSpace(indent);
      lines[key] = line;
      map[key] = this.#scalarOrFlow(indent, () => this.#flowText());
    });
    return this.#keep(map, lines);
  }

  #eachInBrackets(close: string, indent: number, readItem: () => void): void {
    this.#position += 1;
    this.#skipFlowSpace(indent);
    while (this.#character() !== close) {
      readItem();
      this.#skipFlowSpace(indent);
      if (this.#character() !== ',') break;
      this.#position += 1;
      this.#skipFlowSpace(indent);
      this.#require(this.#character() !== close);
    }
    this.#require(this.#character() === close);
    this.#position += 1;
  }

  /** Inside brackets lines may end, as long as the next one stands deeper than what holds the brackets. */
  #skipFlowSpace(indent: number): void {
    this.#skipBlanks();
    if (this.#character() !== '\n') return;
    const lineStart = this.#position + 1;
    this.#position = lineStart;
    this.#line += 1;
    this.#skipBlanks();
    this.#require(this.#position - lineStart > indent && this.#character() !== '\n');
  }

  #continuesAt(indent: number): boolean {
    this.#require(this.#indent <= indent);
    return this.#indent === indent;
  }

  #endLine(): void {
    this.#require(this.#position >= this.#text.length || this.#character() === '\n');
    this.#position += 1;
    this.#line += 1;
    this.#toContent();
  }

  /** Goes on to the first character of the next line that is neither empty nor a comment. */
  #toContent(): void {
    for (;;) {
      const lineStart = this.#position;
      this.#skipBlanks();
      this.#indent = this.#position < this.#text.length ? this.#position - lineStart : -1;
      if (this.#character() === '#') this.#position += this.#match(REST_OF_LINE)?.length ?? 0;
      if (this.#character() !== '\n') {
        if (this.#position >= this.#text.length) this.#indent = -1;
        return;
      }
      this.#position += 1;
      this.#line += 1;
    }
  }

  #isListItem(): boolean {
    return this.#text.startsWith('- ', this.#position) && this.#text[this.#position + 2] !== ' ';
  }

  #isFlowStart(): boolean {
    return this.#character() === '[' || this.#character() === '{';
  }

  #skipBlanks(): void {
    while (this.#text[this.#position] === ' ') this.#position += 1;
  }

  #character(): string | undefined {
    return this.#text[this.#position];
  }

  #match(expression: RegExp): string | null {
    expression.lastIndex = this.#position;
    return expression.exec(this.#text)?.[0] ?? null;
  }

  #require(condition: boolean): void {
    if (!condition) throw new NotPlain();
  }
}

function withoutBlanks(text: string): string {
  return text.replace(/ +$/u, '');
}
