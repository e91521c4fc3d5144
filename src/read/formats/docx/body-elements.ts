import type { XmlAttributes } from '../../xml/parse-xml.ts';
import { symbolText } from '../word/symbol.ts';
import { isOn, wholeNumber } from './attribute-values.ts';
import type { BodyReader } from './body-reader.ts';

type Open = (reader: BodyReader, attributes: XmlAttributes, parent: string) => void;

/** What the elements of `document.xml` do to its reader where they begin; all others only hold what is inside of them. */
export const OPENED: Readonly<Record<string, Open>> = {
  'w:p': (reader) => reader.beginParagraph(),
  'w:r': (reader) => reader.beginRun(),
  'w:tbl': (reader) => reader.beginTable(),
  'w:tr': (reader) => reader.table?.beginRow(),
  'w:tc': (reader) => reader.beginCell(),
  'w:gridSpan': (reader, attributes) => reader.table?.spanColumns(wholeNumber(attributes['w:val']) ?? 1),
  'w:cellDel': (reader) => reader.table?.deleteCell(),
  'w:txbxContent': (reader) => reader.beginTextBox(),
  'w:pStyle': (reader, attributes) => reader.describeParagraph({ style: attributes['w:val'] ?? '' }),
  'w:numId': (reader, attributes) => reader.describeParagraph({ numberingId: attributes['w:val'] ?? null }),
  'w:ilvl': (reader, attributes) => reader.describeParagraph({ listLevel: wholeNumber(attributes['w:val']) }),
  'w:outlineLvl': (reader, attributes) => reader.describeParagraph({ outlineLevel: wholeNumber(attributes['w:val']) }),
  'w:rStyle': (reader, attributes, parent) => {
    if (parent === 'w:rPr') reader.styleRun(attributes['w:val'] ?? '');
  },
  'w:vanish': (reader, attributes) => reader.hide(isOn(attributes)),
  'w:ins': (reader) => {
    reader.losses.insertions += 1;
  },
  'w:moveTo': (reader) => {
    reader.losses.insertions += 1;
  },
  'w:tab': (reader, _, parent) => {
    if (parent === 'w:r') reader.write('\t');
  },
  'w:ptab': (reader) => reader.write('\t'),
  'w:br': (reader) => reader.write('\n'),
  'w:cr': (reader) => reader.write('\n'),
  'w:noBreakHyphen': (reader) => reader.write('-'),
  'w:sym': (reader, attributes) => reader.write(symbolText(attributes['w:char'] ?? '')),
  'w:fldChar': (reader, attributes) => reader.field(attributes['w:fldCharType'] ?? ''),
  'w:fldSimple': (reader, attributes) => reader.beginSimpleField(attributes['w:instr'] ?? ' '),
  'w:sdt': (reader) => reader.beginControl(),
  'w:showingPlcHdr': (reader, attributes) => {
    if (isOn(attributes)) reader.passOverControl();
  },
  'w:docPartGallery': (reader, attributes) => {
    if (!/^Table of Contents$/iu.test(attributes['w:val'] ?? '')) return;
    reader.passOverControl();
    reader.losses.hasContents = true;
  },
  'mc:AlternateContent': (reader) => reader.beginAlternatives(),
  'mc:Choice': (reader) => reader.choose(),
  'w:footnoteReference': (reader) => {
    reader.losses.notes += 1;
  },
  'w:endnoteReference': (reader) => {
    reader.losses.notes += 1;
  },
  'w:altChunk': (reader) => {
    reader.losses.otherParts += 1;
  },
  'a:blip': (reader) => {
    reader.losses.pictures += 1;
  },
  'v:imagedata': (reader) => {
    reader.losses.pictures += 1;
  },
};

/** What they do where they end. */
export const CLOSED: Readonly<Record<string, (reader: BodyReader) => void>> = {
  'w:p': (reader) => reader.endParagraph(),
  'w:tbl': (reader) => reader.endTable(),
  'w:tr': (reader) => reader.table?.endRow(),
  'w:tc': (reader) => reader.endCell(),
  'w:txbxContent': (reader) => reader.endTextBox(),
  'w:fldSimple': (reader) => reader.field('end'),
  'w:sdt': (reader) => reader.endControl(),
  'mc:AlternateContent': (reader) => reader.endAlternatives(),
};
