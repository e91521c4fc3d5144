import type { RecognisedPage } from '../../read/programs/page-recogniser.ts';

/** Levels of Tesseract's table: what a row is about. */
const LEVEL = { page: 1, line: 4, word: 5 };
/** Lines whose heights differ less are of one size: a line of 一 is lower than one of 囊. */
const SAME_SIZE = 0.3;

interface Row {
  readonly level: number;
  /** Of its line: page, block, paragraph, line. */
  readonly line: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** A page out of the table of words that Tesseract prints. */
export function recognisedPage(table: string): RecognisedPage | null {
  const rows = table.split('\n').slice(1).flatMap(rowOf);
  const page = rows.find(({ level }) => level === LEVEL.page);
  if (page === undefined) return null;
  const lines = new Map(rows.filter(({ level }) => level === LEVEL.line).map((row) => [row.line, row]));
  const words = rows.filter(({ level, text }) => level === LEVEL.word && text.trim() !== '');
  const usual = middle(words.map((word) => lines.get(word.line)?.height ?? 0));
  const runs = words.map((word) => {
    const { top, height } = lines.get(word.line) ?? word;
    const size = Math.abs(height - usual) <= usual * SAME_SIZE ? usual : height;
    return { text: word.text, x: word.left, y: top + height, width: word.width, size };
  });
  return { width: page.width, height: page.height, runs };
}

function rowOf(written: string): Row[] {
  const cells = written.split('\t');
  if (cells.length < 12) return [];
  const [level = 0, , , , , , left = 0, top = 0, width = 0, height = 0] = cells.map(Number);
  const line = cells.slice(1, 5).join(' ');
  return [{ level, line, left, top, width, height, text: cells[11] ?? '' }];
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
