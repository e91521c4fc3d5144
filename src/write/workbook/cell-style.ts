/** How a cell looks; each is a place in the list of cell formats of `styles.xml`. */
export const STYLE = {
  plain: 0,
  title: 1,
  heading: 2,
  text: 3,
  /** Text that a spreadsheet would take for a formula once somebody edits the cell. */
  quoted: 4,
  whole: 5,
  decimal: 6,
  percent: 7,
  /** A p-value, small as it may be. */
  scientific: 8,
  note: 9,
  link: 10,
} as const;

export type Style = (typeof STYLE)[keyof typeof STYLE];

const FONTS = [
  font(11, ''),
  font(16, '<b/>'),
  font(11, '<b/>', 'FFFFFFFF'),
  font(11, '', 'FF666666'),
  font(11, '<u/>', 'FF0B57A4'),
];

/** The first two are fixed by the format. */
const FILLS = ['none', 'gray125', 'solid'].map((pattern) =>
  pattern === 'solid'
    ? '<fill><patternFill patternType="solid"><fgColor rgb="FF8C1D18"/><bgColor indexed="64"/></patternFill></fill>'
    : `<fill><patternFill patternType="${pattern}"/></fill>`,
);

const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const HAIR = '<color rgb="FFD9D9D9"/>';
const THIN = `<border><left/><right/><top/><bottom style="thin">${HAIR}</bottom><diagonal/></border>`;

const TOP = '<alignment vertical="top"/>';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const CENTRED = '<alignment vertical="center" wrapText="1"/>';

const SCIENTIFIC = 11;
const THREE_DECIMALS = 164;
const ONE_PERCENT_DECIMAL = 165;

/** In the order of `STYLE`. */
const FORMATS = [
  format({ alignment: TOP }),
  format({ font: 1, alignment: TOP }),
  format({ font: 2, fill: 2, border: 1, alignment: CENTRED }),
  format({ border: 1, alignment: WRAPPED }),
  format({ border: 1, alignment: WRAPPED, more: ' quotePrefix="1"' }),
  format({ border: 1, alignment: TOP, number: 1 }),
  format({ border: 1, alignment: TOP, number: THREE_DECIMALS }),
  format({ border: 1, alignment: TOP, number: ONE_PERCENT_DECIMAL }),
  format({ border: 1, alignment: TOP, number: SCIENTIFIC }),
  format({ font: 3, alignment: WRAPPED }),
  format({ font: 4, border: 1, alignment: WRAPPED }),
];

/** `xl/styles.xml` */
export function stylesXml(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="2"><numFmt numFmtId="${THREE_DECIMALS}" formatCode="0.000"/>` +
    `<numFmt numFmtId="${ONE_PERCENT_DECIMAL}" formatCode="0.0%"/></numFmts>` +
    `<fonts count="${FONTS.length}">${FONTS.join('')}</fonts>` +
    `<fills count="${FILLS.length}">${FILLS.join('')}</fills>` +
    `<borders count="2">${NO_BORDER}${THIN}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${FORMATS.length}">${FORMATS.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

function font(size: number, marks: string, colour = 'FF1F1F1F'): string {
  return `<font>${marks}<sz val="${size}"/><color rgb="${colour}"/><name val="DengXian"/><family val="2"/><charset val="134"/></font>`;
}

interface Format {
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly number?: number;
  readonly alignment: string;
  readonly more?: string;
}

function format({ font: letters = 0, fill = 0, border = 0, number = 0, alignment, more = '' }: Format): string {
  return (
    `<xf numFmtId="${number}" fontId="${letters}" fillId="${fill}" borderId="${border}" xfId="0"${more}` +
    ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
  );
}
