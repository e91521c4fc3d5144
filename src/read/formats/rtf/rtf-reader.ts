import type { Block } from '../blocks/block.ts';
import { FlatTable } from '../word/flat-table.ts';
import { type Losses, noLosses } from '../word/losses.ts';
import { OpenFields } from '../word/open-fields.ts';
import { encodingOfCharset } from './rtf-encoding.ts';
import { destinationOf, FIRST_STATE, type RtfState } from './rtf-state.ts';
import type { RtfToken } from './rtf-tokens.ts';
import { WORDS } from './rtf-words.ts';

const DEEPEST = 2000;

/** Reads rich text to blocks. The numbers of automatic lists stand in it as text (`\listtext`). */
export class RtfReader {
  readonly blocks: Block[] = [];
  readonly losses: Losses = noLosses();
  readonly #states: RtfState[] = [];
  readonly #encodings = new Map<number, string>();
  /** Level of the heading, from 0, that a style makes by its name. */
  readonly #headings = new Map<number, number>();
  readonly #fields = new OpenFields();
  encoding = 'windows-1252';
  state: RtfState = { ...FIRST_STATE };
  #text = '';
  #number = '';
  #bytes: number[] = [];
  #passOver = 0;
  #isGroupNew = false;
  #hasHidden = false;
  readonly #table = new FlatTable();

  read(token: RtfToken): void {
    if (token.kind === 'byte') {
      this.#readByte(token.value);
      return;
    }
    this.#flush();
    if (token.kind === 'open') this.#openGroup();
    else if (token.kind === 'close') this.#closeGroup();
    else if (token.kind === 'text') this.#readText(token.text);
    else if (token.kind === 'word') this.#readWord(token.name, token.value);
  }

  finish(): Losses {
    this.#flush();
    if (this.#text !== '') this.endParagraph();
    this.#endTable();
    this.losses.hasContents = this.#fields.hasContents;
    if (this.#fields.countsItself) this.losses.lostNumbers += 1;
    return this.losses;
  }

  #openGroup(): void {
    if (this.#states.length < DEEPEST) this.#states.push({ ...this.state });
    this.#isGroupNew = true;
    this.state.isOptional = false;
  }

  #closeGroup(): void {
    const { destination, fields } = this.state;
    this.state = this.#states.pop() ?? this.state;
    if (destination === 'instruction' && this.state.destination !== 'instruction') this.#fields.separate();
    if (fields > this.state.fields) this.#fields.end();
    this.#isGroupNew = false;
  }

  #readByte(value: number): void {
    this.#isGroupNew = false;
    if (this.#passOver > 0) this.#passOver -= 1;
    else this.#bytes.push(value);
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const encoding = this.#encodings.get(this.state.font) ?? this.encoding;
    const text = new TextDecoder(encoding).decode(Uint8Array.from(this.#bytes));
    this.#bytes = [];
    this.write(text);
  }

  #readText(text: string): void {
    this.#isGroupNew = false;
    const passed = Math.min(this.#passOver, text.length);
    this.#passOver -= passed;
    if (passed < text.length) this.write(decodeRaw(text.slice(passed), this.encoding));
  }

  #readWord(name: string, value: number | null): void {
    const isFirst = this.#isGroupNew;
    this.#isGroupNew = false;
    if (name === '*') {
      this.state.isOptional = true;
      this.#isGroupNew = true;
      return;
    }
    const destination = destinationOf(name);
    if (destination !== null && (isFirst || this.state.isOptional)) this.#enter(name, destination);
    else if (isFirst && this.state.isOptional) this.state.destination = 'nowhere';
    else if (Object.hasOwn(WORDS, name)) WORDS[name]?.(this, value);
    this.state.isOptional = false;
  }

  #enter(name: string, destination: RtfState['destination']): void {
    if (name === 'pict') this.losses.pictures += 1;
    if (name === 'footnote') this.losses.notes += 1;
    const isInside = this.state.destination === 'text' || this.state.destination === 'shape';
    if (isInside) this.state.destination = destination;
    if (destination === 'number') this.#number = '';
  }

  write(text: string): void {
    const { destination, isDeleted, isHidden } = this.state;
    if (destination === 'number' && !isDeleted) this.#number += text;
    else if (destination === 'styles') this.#nameStyle(text);
    else if (destination === 'instruction') this.#fields.instruct(text);
    else if (destination !== 'text' || isDeleted || !this.#fields.isShown) return;
    else if (isHidden) this.#hasHidden ||= text.trim() !== '';
    else this.#text += text;
  }

  #nameStyle(name: string): void {
    const level = /^\s*heading ([1-9])/iu.exec(name)?.[1];
    if (level !== undefined) this.#headings.set(this.state.style, Number(level) - 1);
  }

  /** A character by its number, with how many behind it stand for older readers. */
  writeUnit(unit: number): void {
    this.write(String.fromCharCode(unit < 0 ? unit + 0x10000 : unit));
    this.#passOver = this.state.fallback;
  }

  endParagraph(): void {
    if (this.state.destination !== 'text' || this.state.isDeleted) return;
    if (!this.state.isInTable) this.#endTable();
    this.#addParagraph(this.state.isInTable ? this.#table.cell : this.blocks);
  }

  #addParagraph(place: Block[]): void {
    const label = this.#number.trim();
    const isEmpty = this.#text.trim() === '';
    const { isNumbered, style } = this.state;
    const outlineLevel = this.state.outlineLevel ?? this.#headings.get(style) ?? null;
    if (isNumbered && label === '' && !isEmpty) this.losses.lostNumbers += 1;
    if (this.#hasHidden) this.losses.hidden += 1;
    const headingLevel = outlineLevel === null || isEmpty || outlineLevel > 8 ? null : outlineLevel + 1;
    if (!(isEmpty && this.#hasHidden)) {
      place.push({ kind: 'paragraph', text: this.#text, label: isEmpty ? '' : bulletOf(label), headingLevel });
    }
    this.#text = '';
    this.#number = '';
    this.#hasHidden = false;
  }

  endCell(): void {
    if (this.state.destination !== 'text') return;
    this.#addParagraph(this.#table.cell);
    this.#table.endCell();
  }

  endRow(): void {
    this.#table.endRow();
  }

  #endTable(): void {
    const table = this.#table.finish();
    if (table !== null) this.blocks.push(table);
  }

  beginField(): void {
    if (this.#states.length === 0) return;
    this.state.fields += 1;
    this.#fields.begin();
  }

  defineCharset(charset: number): void {
    const encoding = encodingOfCharset(charset);
    if (this.state.destination === 'fonts' && encoding !== null) this.#encodings.set(this.state.font, encoding);
  }

  plainText(): void {
    this.state.isHidden = false;
    this.state.isDeleted = false;
  }
}

/** Programs that write bytes above 127 as they are mean the document's code page. */
function decodeRaw(text: string, encoding: string): string {
  return /[\x80-\xff]/u.test(text) ? new TextDecoder(encoding).decode(Buffer.from(text, 'latin1')) : text;
}

function bulletOf(label: string): string {
  return /^[\u00b7\uf000-\uf0ff§]$/u.test(label) ? '●' : label;
}
