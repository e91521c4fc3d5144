import { BinaryCursor } from './binary-cursor.ts';
import { operandOf, type Properties, readProperties } from './properties.ts';

export const OUTLINE_LEVEL = 0x2640;

interface Style {
  readonly basedOn: number;
  /** Number of a built-in style: 1 to 9 are headings. */
  readonly builtIn: number;
  readonly properties: Properties;
}

const PARAGRAPH = 1;
const LONGEST_CHAIN = 32;

/** The paragraph styles of a Word 97 file ([MS-DOC] 2.9.271). */
export class DocStyles {
  readonly #styles: readonly (Style | null)[];

  constructor(table: Uint8Array) {
    const cursor = new BinaryCursor(table);
    const headLength = cursor.short();
    const head = new BinaryCursor(cursor.bytes(headLength));
    const count = head.short();
    const baseLength = head.short();
    const styles: (Style | null)[] = [];
    while (styles.length < count && !cursor.isAtEnd) styles.push(styleOf(cursor.bytes(cursor.short()), baseLength));
    this.#styles = styles;
  }

  /** The value of a property by the style and those it is based on; null where none sets it. */
  operand(style: number, code: number): number | null {
    for (const each of this.#chain(style)) {
      const operand = operandOf(each.properties, code);
      if (operand !== null) return operand;
    }
    return null;
  }

  /** From 0; null for text. */
  outlineLevel(style: number): number | null {
    for (const { builtIn, properties } of this.#chain(style)) {
      const level = operandOf(properties, OUTLINE_LEVEL);
      if (level !== null) return level;
      if (builtIn >= 1 && builtIn <= 9) return builtIn - 1;
    }
    return null;
  }

  #chain(number: number): Style[] {
    const chain: Style[] = [];
    let style = this.#styles[number];
    while (style != null && chain.length < LONGEST_CHAIN) {
      chain.push(style);
      style = this.#styles[style.basedOn];
    }
    return chain;
  }
}

function styleOf(bytes: Uint8Array, baseLength: number): Style | null {
  if (bytes.length === 0) return null;
  const cursor = new BinaryCursor(bytes);
  const builtIn = cursor.short() & 0xfff;
  const kindAndBase = cursor.short();
  const basedOn = kindAndBase >> 4;
  cursor.at = baseLength;
  cursor.at += cursor.short() * 2 + 2;
  if ((kindAndBase & 0xf) !== PARAGRAPH) return { basedOn, builtIn, properties: new Map() };
  cursor.at += cursor.at % 2;
  const changes = cursor.bytes(cursor.short());
  return { basedOn, builtIn, properties: readProperties(changes.subarray(2)) };
}
