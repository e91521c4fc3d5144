import type { Cell, Field, Table } from '../table.ts';
import { STYLE, type Style } from './cell-style.ts';
import { emptyCell, numberCell, textCell } from './cell-xml.ts';

/** A column of a sheet: where it stands in the table's rows, and how its cells are shown. */
export interface SheetColumn {
  readonly place: number;
  readonly field: Field;
  readonly isFolded: boolean;
  /** The words that a reader sees; null for what is a number. */
  textOf(cell: Cell): string | null;
  style: Style;
}

/** The columns of a table as a reader wants them: those for machines come last and are folded away. */
export function sheetColumns(table: Table, names: ReadonlyMap<string, string>): SheetColumn[] {
  const columns = table.fields.map(
    (field, place): SheetColumn => ({
      place,
      field,
      isFolded: field.isTechnical === true,
      textOf: textOf(field, names),
      style: styleOf(field),
    }),
  );
  return [...columns.filter((each) => !each.isFolded), ...columns.filter((each) => each.isFolded)];
}

export function cellXml(address: string, cell: Cell, { style, textOf: shown }: SheetColumn): string {
  if (cell === null || cell === '') return emptyCell(address, STYLE.text);
  const text = shown(cell);
  return text === null ? numberCell(address, Number(cell), style) : textCell(address, text);
}

function styleOf({ type, name }: Field): Style {
  if (type === 'integer') return STYLE.whole;
  if (type === 'share') return STYLE.percent;
  if (type === 'number') return /(?:^|_)p(?:_|$)/u.test(name) ? STYLE.scientific : STYLE.decimal;
  return STYLE.text;
}

function textOf(field: Field, names: ReadonlyMap<string, string>): (cell: Cell) => string | null {
  const { type, values = {}, isCategory } = field;
  const nameOf = (code: string) =>
    isCategory ? (names.get(code) ?? code) : Object.hasOwn(values, code) ? (values[code] ?? code) : code;
  if (type === 'boolean') return (cell) => (cell === true ? '是' : '否');
  if (type === 'list') return (cell) => String(cell).split(';').map(nameOf).join('；');
  if (type === 'string') return (cell) => nameOf(String(cell));
  return (cell) => (typeof cell === 'number' ? null : String(cell));
}
