/** Where the text of a group goes. */
export type Destination = 'text' | 'nowhere' | 'fonts' | 'styles' | 'number' | 'instruction' | 'shape';

/** The properties that a group inherits and that end with it. */
export interface RtfState {
  destination: Destination;
  isHidden: boolean;
  isDeleted: boolean;
  font: number;
  /** How many characters stand behind `\u` for readers that do not know it. */
  fallback: number;
  isInTable: boolean;
  isNumbered: boolean;
  outlineLevel: number | null;
  /** Number of the paragraph style. */
  style: number;
  /** How many fields are open. */
  fields: number;
  /** Whether the group began with `\*`, so that what is not known in it is left out. */
  isOptional: boolean;
}

export const FIRST_STATE: RtfState = {
  destination: 'text',
  isHidden: false,
  isDeleted: false,
  font: -1,
  fallback: 1,
  isInTable: false,
  isNumbered: false,
  outlineLevel: null,
  style: 0,
  fields: 0,
  isOptional: false,
};

/** The properties of a new paragraph (`\pard`). */
export const PLAIN_PARAGRAPH: Pick<RtfState, 'isInTable' | 'isNumbered' | 'outlineLevel' | 'style'> = {
  isInTable: false,
  isNumbered: false,
  outlineLevel: null,
  style: 0,
};

/** Groups that hold no text of the document, or what stands at the edge of each page. */
const NOWHERE = [
  ...['colortbl', 'info', 'pict', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl'],
  ...['footerr', 'footerf', 'footnote', 'annotation', 'listtable', 'listoverridetable', 'object', 'shprslt', 'sp'],
  ...['nonshppict', 'pntxta', 'pntxtb', 'ftnsep', 'ftnsepc', 'aftnsep', 'aftnsepc', 'filetbl', 'revtbl', 'xe', 'tc'],
  ...['rsidtbl', 'themedata', 'latentstyles', 'datastore', 'bkmkstart', 'bkmkend', 'datafield', 'formfield'],
];

const DESTINATIONS: Readonly<Record<string, Destination>> = {
  ...Object.fromEntries(NOWHERE.map((name) => [name, 'nowhere' as const])),
  fonttbl: 'fonts',
  stylesheet: 'styles',
  listtext: 'number',
  pntext: 'number',
  fldinst: 'instruction',
  shpinst: 'shape',
  shptxt: 'text',
};

/** Where the text of a group goes that a word opens; null for a word that opens none. */
export function destinationOf(word: string): Destination | null {
  return Object.hasOwn(DESTINATIONS, word) ? (DESTINATIONS[word] ?? null) : null;
}
