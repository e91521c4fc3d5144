/** Thrown where a text leaves the part of YAML that the plain reader knows. */
export class NotPlain extends Error {}

const REST_OF_LINE = /[^\n]*/y;

/** A place in a YAML text that only moves forward, and the line it is on. */
export class PlainYamlCursor {
  readonly #text: string;
  #position = 0;
  #line = 1;
  #indent = -1;

  constructor(text: string) {
    this.#text = text;
    this.#toContent();
  }

  /** From 1. */
  get line(): number {
    return this.#line;
  }

  /** Blanks before the first character of the line; -1 at the end of the text. */
  get indent(): number {
    return this.#indent;
  }

  get character(): string | undefined {
    return this.#text[this.#position];
  }

  skip(length: number): void {
    this.#position += length;
  }

  skipBlanks(): void {
    while (this.#text[this.#position] === ' ') this.#position += 1;
  }

  /** The match of a sticky expression at this place, or null. */
  peek(expression: RegExp): string | null {
    expression.lastIndex = this.#position;
    return expression.exec(this.#text)?.[0] ?? null;
  }

  /** Takes what the sticky expression matches. */
  take(expression: RegExp): string {
    const found = this.peek(expression);
    if (found === null) throw new NotPlain();
    this.#position += found.length;
    return found;
  }

  skipComment(): void {
    if (this.character === '#' && this.#text[this.#position - 1] === ' ') this.take(REST_OF_LINE);
  }

  /** Inside brackets lines may end, as long as the next one stands deeper than what holds the brackets. */
  skipFlowSpace(indent: number): void {
    this.skipBlanks();
    if (this.character !== '\n') return;
    this.#nextLine();
    const lineStart = this.#position;
    this.skipBlanks();
    this.require(this.#position - lineStart > indent && this.character !== '\n');
  }

  /** Ends a line that has been read to its end and goes on to the next that says something. */
  endLine(): void {
    this.require(this.character === undefined || this.character === '\n');
    this.#nextLine();
    this.#toContent();
  }

  require(condition: boolean): void {
    if (!condition) throw new NotPlain();
  }

  #nextLine(): void {
    this.#position += 1;
    this.#line += 1;
  }

  /** Passes empty lines and comments. */
  #toContent(): void {
    for (;;) {
      const lineStart = this.#position;
      this.skipBlanks();
      const indent = this.#position - lineStart;
      if (this.character === '#') this.take(REST_OF_LINE);
      if (this.character !== '\n') {
        this.#indent = this.character === undefined ? -1 : indent;
        return;
      }
      this.#nextLine();
    }
  }
}
