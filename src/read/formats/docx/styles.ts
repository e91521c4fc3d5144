import type { XmlAttributes, XmlHandler } from '../../xml/parse-xml.ts';
import { isOn, wholeNumber } from './attribute-values.ts';

/** What a style of Word says that matters to the text; null where it says nothing. */
export interface Style {
  readonly id: string;
  basedOn: string;
  numberingId: string | null;
  listLevel: number | null;
  /** From 0; 9 for text. */
  outlineLevel: number | null;
  isHidden: boolean | null;
}

/** A style's way up to what it is based on is not longer, so that a circle ends. */
const LONGEST_CHAIN = 32;
const HEADING_NAME = /^heading ([1-9])$/iu;

/** The styles of a document. */
export class Styles implements XmlHandler {
  readonly #styles = new Map<string, Style>();
  #current: Style | null = null;
  #defaultParagraph = '';
  /** The properties as they were before a tracked change. */
  #earlier = 0;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'w:style') this.#begin(attributes);
    if (name.endsWith('Change')) this.#earlier += 1;
    const style = this.#current;
    if (style === null || this.#earlier > 0) return;
    const value = attributes['w:val'] ?? '';
    if (name === 'w:basedOn') style.basedOn = value;
    else if (name === 'w:name') style.outlineLevel ??= headingLevel(value);
    else if (name === 'w:numId') style.numberingId = value;
    else if (name === 'w:ilvl') style.listLevel = wholeNumber(value);
    else if (name === 'w:outlineLvl') style.outlineLevel = wholeNumber(value);
    else if (name === 'w:vanish') style.isHidden = isOn(attributes);
  }

  close(name: string): void {
    if (name === 'w:style') this.#current = null;
    if (name.endsWith('Change')) this.#earlier -= 1;
  }

  text(): void {}

  /** The style and those that it is based on, nearest first. An empty name means the style of plain paragraphs. */
  chain(id: string): Style[] {
    const chain: Style[] = [];
    let style = this.#styles.get(id) ?? this.#styles.get(this.#defaultParagraph);
    while (style !== undefined && chain.length < LONGEST_CHAIN && !chain.includes(style)) {
      chain.push(style);
      style = this.#styles.get(style.basedOn);
    }
    return chain;
  }

  /** Whether text of the style is hidden. */
  isHidden(id: string): boolean {
    return (
      id !== '' && this.#styles.has(id) && (this.chain(id).find((style) => style.isHidden !== null)?.isHidden ?? false)
    );
  }

  #begin(attributes: XmlAttributes): void {
    const id = attributes['w:styleId'] ?? '';
    this.#current = { id, basedOn: '', numberingId: null, listLevel: null, outlineLevel: null, isHidden: null };
    this.#styles.set(id, this.#current);
    const isDefault = attributes['w:default'] !== undefined && isOn({ 'w:val': attributes['w:default'] });
    if (isDefault && attributes['w:type'] === 'paragraph') this.#defaultParagraph = id;
  }
}

function headingLevel(name: string): number | null {
  const level = HEADING_NAME.exec(name)?.[1];
  return level === undefined ? null : Number(level) - 1;
}
