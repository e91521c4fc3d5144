import type { XmlAttributes, XmlHandler } from '../../xml/parse-xml.ts';
import type { Block } from '../blocks/block.ts';
import { ListCounter } from '../lists/list-counter.ts';
import { type Losses, noLosses } from '../word/losses.ts';
import { OpenFields } from '../word/open-fields.ts';
import { CLOSED, OPENED } from './body-elements.ts';
import type { Numbering } from './numbering.ts';
import { newParagraph, type ParagraphDraft } from './paragraph-draft.ts';
import type { Styles } from './styles.ts';
import { TableDraft } from './table-draft.ts';

/** What stands in these is not part of the text as it reads: deleted, as it was before, said another way. */
const PASSED_OVER = new Set(['w:moveFrom', 'w:delText', 'w:delInstrText', 'w:rt', 'w:sectPr', 'w:moveFromRangeStart']);

/**
 * Reads `document.xml` to blocks: the text as Word shows it once its tracked changes are accepted, each paragraph
 * with the number that its automatic list gives it.
 */
export class BodyReader implements XmlHandler {
  readonly blocks: Block[] = [];
  readonly losses: Losses = noLosses();
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #counter = new ListCounter();
  readonly #fields = new OpenFields();
  readonly #names: string[] = [];
  /** Where blocks go: the body, a cell, a text box; the innermost last. */
  readonly #places: Block[][] = [this.blocks];
  readonly #tables: TableDraft[] = [];
  /** A text box stands inside of the paragraph that it hangs on. */
  readonly #paragraphs: ParagraphDraft[] = [];
  /** Content controls: whether the open ones are passed over. */
  readonly #controls: boolean[] = [];
  /** For each `mc:AlternateContent`, whether one of its choices was read. */
  readonly #alternatives: boolean[] = [];
  #carried = '';
  #isRunHidden = false;
  #runStyle = '';
  /** How many open elements, counted from one that is passed over, are inside of it. */
  #passedOver = 0;

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  open(name: string, attributes: XmlAttributes): void {
    const parent = this.#names.at(-1) ?? '';
    if (this.#passedOver > 0 || this.#isPassedOver(name, parent)) this.#passedOver += 1;
    else if (Object.hasOwn(OPENED, name)) OPENED[name]?.(this, attributes, parent);
    this.#names.push(name);
  }

  close(name: string): void {
    this.#names.pop();
    if (this.#passedOver > 0) this.#passedOver -= 1;
    else if (Object.hasOwn(CLOSED, name)) CLOSED[name]?.(this);
  }

  text(text: string): void {
    if (this.#passedOver > 0) return;
    const name = this.#names.at(-1);
    if (name === 'w:t' || name === 'm:t') this.write(text.replaceAll(/[\r\n\t]/gu, ' '));
    else if (name === 'w:instrText') this.#fields.instruct(text);
  }

  /** Ends what a broken file left open. */
  finish(): Losses {
    while (this.#paragraphs.length > 0) this.endParagraph();
    while (this.#tables.length > 0) this.endTable();
    if (this.#carried !== '') this.#addParagraph({ ...newParagraph(), text: '' });
    this.losses.hasContents ||= this.#fields.hasContents;
    if (this.#fields.countsItself) this.losses.lostNumbers += 1;
    return this.losses;
  }

  #isPassedOver(name: string, parent: string): boolean {
    if (name === 'w:del') return this.#isDeletion(parent);
    if (name === 'mc:Fallback') return this.#alternatives.at(-1) ?? false;
    if (name === 'w:sdtContent') return this.#controls.at(-1) ?? false;
    if (name === 'w:moveFrom' && parent !== 'w:rPr') this.losses.deletions += 1;
    return PASSED_OVER.has(name) || (name.startsWith('w:') && name.endsWith('Change'));
  }

  /** `w:del` among properties is a mark; around runs it holds what was deleted. */
  #isDeletion(parent: string): boolean {
    this.losses.deletions += 1;
    if (parent !== 'w:rPr' && parent !== 'w:trPr') return true;
    const paragraph = this.#paragraphs.at(-1);
    if (parent === 'w:trPr') this.#tables.at(-1)?.deleteRow();
    else if (paragraph !== undefined && this.#names.at(-2) === 'w:pPr') paragraph.runsOn = true;
    return true;
  }

  write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined || !this.#fields.isShown) return;
    if (this.#isHidden(paragraph)) paragraph.hasHiddenText ||= text.trim() !== '';
    else paragraph.text += text;
  }

  #isHidden({ style }: ParagraphDraft): boolean {
    return this.#isRunHidden || this.#styles.isHidden(this.#runStyle) || this.#styles.isHidden(style);
  }

  beginRun(): void {
    this.#isRunHidden = false;
    this.#runStyle = '';
  }

  styleRun(style: string): void {
    this.#runStyle = style;
  }

  hide(isHidden: boolean): void {
    const paragraph = this.#paragraphs.at(-1);
    if (this.#names.at(-2) !== 'w:pPr') this.#isRunHidden = isHidden;
    else if (paragraph !== undefined) paragraph.isMarkHidden = isHidden;
  }

  describeParagraph(properties: Partial<ParagraphDraft>): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined) Object.assign(paragraph, properties);
  }

  beginParagraph(): void {
    this.#paragraphs.push(newParagraph());
    this.beginRun();
  }

  endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    if (paragraph.hasHiddenText) this.losses.hidden += 1;
    if (paragraph.runsOn && this.#paragraphs.length === 0) {
      this.#carried += paragraph.text;
      this.#place().push(...paragraph.boxes);
    } else this.#addParagraph(paragraph);
  }

  #addParagraph(paragraph: ParagraphDraft): void {
    const text = this.#paragraphs.length === 0 ? this.#carried + paragraph.text : paragraph.text;
    if (this.#paragraphs.length === 0) this.#carried = '';
    const isGone = text === '' && (paragraph.isMarkHidden || paragraph.hasHiddenText);
    if (!isGone) {
      const label = this.#labelOf(paragraph);
      const isEmpty = text.trim() === '';
      this.#place().push({
        kind: 'paragraph',
        text,
        label: isEmpty ? '' : label,
        headingLevel: isEmpty ? null : this.#headingLevelOf(paragraph),
      });
    }
    this.#place().push(...paragraph.boxes);
  }

  #labelOf({ style, numberingId, listLevel }: ParagraphDraft): string {
    const place = this.#numbering.placeOf(style, numberingId, listLevel);
    if (place === null) {
      if (numberingId !== null && numberingId !== '0') this.losses.lostNumbers += 1;
      return '';
    }
    return this.#counter.next(place.id, place.list, place.level);
  }

  #headingLevelOf({ style, outlineLevel }: ParagraphDraft): number | null {
    const chain = this.#styles.chain(style);
    const level = outlineLevel ?? chain.find((each) => each.outlineLevel !== null)?.outlineLevel ?? null;
    return level === null || level < 0 || level > 8 ? null : level + 1;
  }

  #place(): Block[] {
    return this.#places.at(-1) ?? this.blocks;
  }

  beginTextBox(): void {
    this.#places.push(this.#paragraphs.at(-1)?.boxes ?? this.#place());
  }

  endTextBox(): void {
    this.#leavePlace();
    this.beginRun();
  }

  beginTable(): void {
    this.#tables.push(new TableDraft());
  }

  endTable(): void {
    const table = this.#tables.pop();
    if (table !== undefined) this.#place().push(table.finish());
  }

  beginCell(): void {
    const table = this.#tables.at(-1);
    this.#places.push(table === undefined ? this.#place() : table.beginCell());
  }

  endCell(): void {
    this.#leavePlace();
  }

  #leavePlace(): void {
    if (this.#places.length > 1) this.#places.pop();
  }

  get table(): TableDraft | undefined {
    return this.#tables.at(-1);
  }

  field(kind: string): void {
    if (kind === 'begin') this.#fields.begin();
    else if (kind === 'separate') this.#fields.separate();
    else if (kind === 'end') this.#fields.end();
  }

  beginSimpleField(instruction: string): void {
    this.#fields.begin(instruction);
  }

  beginControl(): void {
    this.#controls.push(false);
  }

  /** A table of contents, or the words that ask for some. */
  passOverControl(): void {
    if (this.#controls.length > 0) this.#controls[this.#controls.length - 1] = true;
  }

  endControl(): void {
    this.#controls.pop();
  }

  beginAlternatives(): void {
    this.#alternatives.push(false);
  }

  choose(): void {
    if (this.#alternatives.length > 0) this.#alternatives[this.#alternatives.length - 1] = true;
  }

  endAlternatives(): void {
    this.#alternatives.pop();
  }
}
