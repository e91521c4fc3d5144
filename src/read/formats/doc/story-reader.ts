import type { Block } from '../blocks/block.ts';
import { FlatTable } from '../word/flat-table.ts';
import { type Losses, noLosses } from '../word/losses.ts';
import { OpenFields } from '../word/open-fields.ts';
import { symbolText } from '../word/symbol.ts';
import type { ParagraphProperties } from './paragraph-properties.ts';
import type { TextPiece } from './pieces.ts';
import { isSwitchedOn, operandOf } from './properties.ts';
import { type Run, RunFinder } from './runs.ts';

const DELETED = 0x0800;
const INSERTED = 0x0801;
const HIDDEN = 0x083c;
const SPECIAL = 0x0855;
const SYMBOL = 0x6a09;
const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const INNER_ROW_END = 0x244c;

const SIGNS = {
  picture: 1,
  note: 2,
  cell: 7,
  drawing: 8,
  tab: 9,
  line: 0x0b,
  page: 0x0c,
  paragraph: 0x0d,
  column: 0x0e,
};
const FIELD = { begin: 0x13, separate: 0x14, end: 0x15 };
const NON_BREAKING_HYPHEN = 0x1e;
const NO_PARAGRAPH: Run = { start: 0, end: 0, style: 0, properties: new Map() };

/** Reads the characters of a Word 97 file to blocks, as Word shows them once tracked changes are accepted. */
export class StoryReader {
  readonly blocks: Block[] = [];
  readonly losses: Losses = noLosses();
  readonly #paragraphs: RunFinder;
  readonly #characters: RunFinder;
  readonly #properties: ParagraphProperties;
  readonly #fields = new OpenFields();
  #text = '';
  #hasHidden = false;
  readonly #table = new FlatTable();
  #lastChange: Run | null = null;

  constructor(paragraphs: readonly Run[], characters: readonly Run[], properties: ParagraphProperties) {
    this.#paragraphs = new RunFinder(paragraphs);
    this.#characters = new RunFinder(characters);
    this.#properties = properties;
  }

  /** Reads the characters from `start` to `end`, counted through all pieces. */
  read(pieces: readonly TextPiece[], start: number, end: number): void {
    for (const piece of pieces) {
      const last = Math.min(piece.text.length, end - piece.start);
      for (let index = Math.max(0, start - piece.start); index < last; index += 1) {
        this.#readCharacter(piece.text[index] ?? '', piece.place + index * piece.width, piece.width);
      }
    }
    if (this.#text !== '') this.#endParagraph(NO_PARAGRAPH);
    this.#endTable();
  }

  finish(): Losses {
    this.losses.hasContents = this.#fields.hasContents;
    this.losses.lostNumbers += this.#properties.lostNumbers + (this.#fields.countsItself ? 1 : 0);
    return this.losses;
  }

  #readCharacter(character: string, place: number, width: number): void {
    const unit = character.charCodeAt(0);
    const run = this.#characters.at(place);
    const isDeleted = run !== null && isSwitchedOn(run.properties, DELETED);
    if (run !== null) this.#countChange(run, isDeleted);
    if (isDeleted) return;
    const isHidden = run !== null && isSwitchedOn(run.properties, HIDDEN);
    const paragraph = this.#endOf(unit, place, width);
    if (paragraph !== null) this.#endAt(unit, paragraph, isHidden);
    else if (unit < 0x20) this.#readSign(unit, isHidden);
    else this.#write(run === null ? character : shown(character, run), isHidden);
  }

  #countChange(run: Run, isDeleted: boolean): void {
    if (run === this.#lastChange) return;
    this.#lastChange = run;
    if (isDeleted) this.losses.deletions += 1;
    else if (isSwitchedOn(run.properties, INSERTED)) this.losses.insertions += 1;
  }

  /** The paragraph that ends here; null inside of one. A page break ends one only where its properties end too. */
  #endOf(unit: number, place: number, width: number): Run | null {
    if (unit !== SIGNS.paragraph && unit !== SIGNS.cell && unit !== SIGNS.page) return null;
    const paragraph = this.#paragraphs.at(place);
    if (unit !== SIGNS.page) return paragraph ?? NO_PARAGRAPH;
    return paragraph?.end === place + width ? paragraph : null;
  }

  #endAt(unit: number, paragraph: Run, isHidden: boolean): void {
    const { properties } = paragraph;
    if (operandOf(properties, INNER_ROW_END) === 1) this.#text = '';
    else if (unit === SIGNS.cell && operandOf(properties, ROW_END) === 1) {
      this.#text = '';
      this.#table.endRow();
    } else {
      const isInTable = unit === SIGNS.cell || operandOf(properties, IN_TABLE) === 1;
      if (!isInTable) this.#endTable();
      const isGone = this.#text === '' && (isHidden || this.#hasHidden);
      if (!isGone) this.#endParagraph(paragraph, isInTable ? this.#table.cell : this.blocks);
      if (this.#hasHidden) this.losses.hidden += 1;
      this.#hasHidden = false;
      if (unit === SIGNS.cell) this.#table.endCell();
    }
  }

  #endParagraph(paragraph: Run, place: Block[] = this.blocks): void {
    const isEmpty = this.#text.trim() === '';
    const label = this.#properties.label(paragraph);
    const headingLevel = isEmpty ? null : this.#properties.headingLevel(paragraph);
    place.push({ kind: 'paragraph', text: this.#text, label: isEmpty ? '' : label, headingLevel });
    this.#text = '';
  }

  #endTable(): void {
    const table = this.#table.finish();
    if (table !== null) this.blocks.push(table);
  }

  #readSign(unit: number, isHidden: boolean): void {
    if (unit === FIELD.begin) this.#fields.begin();
    else if (unit === FIELD.separate) this.#fields.separate();
    else if (unit === FIELD.end) this.#fields.end();
    else if (unit === SIGNS.tab) this.#write('\t', isHidden);
    else if (unit === SIGNS.line || unit === SIGNS.page || unit === SIGNS.column) this.#write('\n', isHidden);
    else if (unit === NON_BREAKING_HYPHEN) this.#write('-', isHidden);
    else if (unit === SIGNS.picture || unit === SIGNS.drawing) this.losses.pictures += 1;
    else if (unit === SIGNS.note) this.losses.notes += 1;
  }

  #write(text: string, isHidden: boolean): void {
    if (!this.#fields.isShown) this.#fields.instruct(text);
    else if (isHidden) this.#hasHidden ||= text.trim() !== '';
    else this.#text += text;
  }
}

/** A sign of a symbol font stands as a bracket, its code among its properties. */
function shown(character: string, { properties }: Run): string {
  const symbol = properties.get(SYMBOL);
  if (symbol === undefined || !isSwitchedOn(properties, SPECIAL)) return character;
  return symbolText(symbol.getUint16(2, true).toString(16));
}
