import type { StyledHeading } from '../../../model/styled-heading.ts';
import type { Block, ParagraphBlock, TableBlock, TableCell } from './block.ts';

export interface RenderedText {
  readonly text: string;
  readonly styledHeadings: readonly StyledHeading[];
}

/** A cell with more text than this, or more paragraphs, holds a part of the document and no entry of a table. */
const LONGEST_ENTRY = 1200;
const MOST_PARAGRAPHS = 12;

/**
 * The text of a document as a plain text file would hold it: a line for each paragraph, its automatic number in
 * front; a line `| … | … |` for each row of a table. Rows of one cell, and cells that hold whole parts of the
 * document, as forms do, are paragraphs like any other.
 */
export function renderBlocks(blocks: readonly Block[]): RenderedText {
  const lines: string[] = [];
  const styledHeadings: StyledHeading[] = [];
  let length = 0;
  for (const { text, headingLevel } of linesOf(blocks)) {
    if (headingLevel !== null && text.trim() !== '') {
      styledHeadings.push({ start: length, end: length + text.length, level: headingLevel });
    }
    lines.push(text);
    length += text.length + 1;
  }
  return { text: lines.join('\n'), styledHeadings };
}

interface Line {
  readonly text: string;
  readonly headingLevel: number | null;
}

function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? tableLines(block) : [paragraphLine(block)]));
}

function paragraphLine({ text, label, headingLevel }: ParagraphBlock): Line {
  const ownTabs = text.split('\t').length - 1;
  const shown = ownTabs === 1 ? text.replace('\t', ' ') : text;
  return { text: label === '' ? shown : `${label}${gapBehind(label, shown)}${shown}`, headingLevel };
}

/** `1.1` and `-` would run into the text; `一、` and `（1）` do not. */
function gapBehind(label: string, text: string): string {
  return /[\p{L}\p{N}*+-]$/u.test(label) && !/^\s/u.test(text) && !/[①-⑳⑴-⒛㈠-㈩㉑-㉟㊀-㊉㊱-㊿]$/u.test(label)
    ? ' '
    : '';
}

function tableLines({ rows }: TableBlock): Line[] {
  const hasOneColumn = rows.every((row) => row.length <= 1);
  return rows.flatMap((row) => {
    const isWhole = hasOneColumn || row.length === 1 || row.some(isPartOfDocument);
    return isWhole ? row.flatMap((cell) => linesOf(cell.blocks)) : [{ text: rowLine(row), headingLevel: null }];
  });
}

function isPartOfDocument({ blocks }: TableCell): boolean {
  if (blocks.filter((block) => textOf(block) !== '').length > MOST_PARAGRAPHS) return true;
  return blocks.length > 1 && blocks.reduce((total, block) => total + textOf(block).length, 0) > LONGEST_ENTRY;
}

function rowLine(row: readonly TableCell[]): string {
  const entries = row.flatMap(({ blocks, columns }) => [entryOf(blocks), ...MERGED.slice(1, columns)]);
  return `| ${entries.join(' | ')} |`;
}

/** What a cell that spans several columns leaves behind in the others. */
const MERGED: readonly string[] = new Array<string>(64).fill('');

/** The text of a cell in one line. */
function entryOf(blocks: readonly Block[]): string {
  return blocks.map(textOf).filter(Boolean).join(' ').replaceAll('|', '／');
}

function textOf(block: Block): string {
  const lines =
    block.kind === 'table'
      ? block.rows.flatMap((row) => row.flatMap((cell) => linesOf(cell.blocks)))
      : [paragraphLine(block)];
  return lines
    .map((line) => line.text)
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
