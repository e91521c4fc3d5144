import { encodingOfCodePage } from './rtf-encoding.ts';
import type { RtfReader } from './rtf-reader.ts';
import { PLAIN_PARAGRAPH } from './rtf-state.ts';

type Word = (reader: RtfReader, value: number | null) => void;

const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  page: '\n',
  column: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emdash: '—',
  endash: '–',
  bullet: '•',
  _: '-',
  '~': ' ',
  '{': '{',
  '}': '}',
  '\\': '\\',
};

/** What the control words of rich text do to its reader; all others change nothing that is read. */
export const WORDS: Readonly<Record<string, Word>> = {
  ...Object.fromEntries(Object.entries(SIGNS).map(([name, sign]) => [name, (reader: RtfReader) => reader.write(sign)])),
  par: (reader) => reader.endParagraph(),
  '\r': (reader) => reader.endParagraph(),
  '\n': (reader) => reader.endParagraph(),
  sect: (reader) => reader.endParagraph(),
  cell: (reader) => reader.endCell(),
  row: (reader) => reader.endRow(),
  nestcell: (reader) => reader.write(' '),
  field: (reader) => reader.beginField(),
  pard: (reader) => Object.assign(reader.state, PLAIN_PARAGRAPH),
  plain: (reader) => reader.plainText(),
  intbl: (reader) => {
    reader.state.isInTable = true;
  },
  ls: (reader, value) => {
    reader.state.isNumbered = (value ?? 0) > 0;
  },
  outlinelevel: (reader, value) => {
    reader.state.outlineLevel = value;
  },
  s: (reader, value) => {
    reader.state.style = value ?? 0;
  },
  v: (reader, value) => {
    reader.state.isHidden = value !== 0;
  },
  deleted: (reader, value) => {
    reader.state.isDeleted = value !== 0;
    if (value !== 0) reader.losses.deletions += 1;
  },
  revised: (reader, value) => {
    if (value !== 0) reader.losses.insertions += 1;
  },
  uc: (reader, value) => {
    reader.state.fallback = Math.min(8, Math.max(0, value ?? 1));
  },
  u: (reader, value) => reader.writeUnit(value ?? 0x3f),
  f: (reader, value) => {
    reader.state.font = value ?? -1;
  },
  fcharset: (reader, value) => reader.defineCharset(value ?? 0),
  ansicpg: (reader, value) => {
    reader.encoding = encodingOfCodePage(value ?? 1252);
  },
};
