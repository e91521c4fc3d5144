import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { PageLeftOut } from '../../model/page-data.ts';
import type { PlanReuse } from '../../model/plan-reuse.ts';
import type { Span } from '../../model/span.ts';
import { buildPageData, type PageSelection } from './build-page-data.ts';
import { documentWeights } from './document-weights.ts';
import { type HeldText, noText, textPieces, wholeText } from './held-text.ts';
import { lineageGravity } from './lineage-gravity.ts';
import type { PageInput } from './page-input.ts';
import { pageJson } from './page-json.ts';
import { inOrder } from './reuse-entries.ts';

export interface SelectedForPage {
  readonly input: PageInput;
  readonly selection: PageSelection;
}

const NOTHING_LEFT_OUT: PageLeftOut = { inPieces: 0, inCounts: 0, lineages: 0, reuse: 0, families: 0, words: false };
/** Shares of the space that findings may take where all of it does not fit. */
const FOR_LINEAGES = 0.15;
const FOR_REUSE = 0.15;
const FOR_FAMILIES = 0.05;
/** Below this share of the space for texts, words are given up for them. */
const FOR_TEXTS = 0.3;

/**
 * What of a run fits into a page of `limit` bytes: everything where it does; else the gravest findings, and the texts
 * of the documents that they are about before those of others.
 */
export function selectForPage(input: PageInput, limit: number): SelectedForPage {
  const everything = { input, selection: selectionOf(input.analyses.map(wholeOf), true, NOTHING_LEFT_OUT) };
  if (leastSizeOf(input) <= limit && sizeOf(everything) <= limit) return everything;
  const { kept, leftOut } = gravestFindings(input, limit);
  const bare = input.analyses.map(noText);
  const withWords = limit - sizeOf({ input: kept, selection: selectionOf(bare, true, leftOut) });
  const hasWords = withWords > limit * FOR_TEXTS;
  const space = hasWords ? withWords : limit - sizeOf({ input: kept, selection: selectionOf(bare, false, leftOut) });
  return withTexts(kept, space, limit, hasWords, leftOut);
}

/** Costs are estimated; where a page comes out too large, less space is given to texts. */
const MOST_ATTEMPTS = 4;

function withTexts(
  input: PageInput,
  space: number,
  limit: number,
  hasWords: boolean,
  leftOut: PageLeftOut,
  attempt = 1,
): SelectedForPage {
  const held = textsThatFit(input, space);
  const counted = {
    ...leftOut,
    words: !hasWords,
    inPieces: held.filter(({ holding }) => holding === 'pieces').length,
    inCounts: held.filter(({ holding }) => holding === 'counts').length,
  };
  const selected = { input, selection: selectionOf(held, hasWords, counted) };
  const over = sizeOf(selected) - limit;
  if (over <= 0 || space <= 0 || attempt >= MOST_ATTEMPTS) return selected;
  return withTexts(input, space - over * attempt, limit, hasWords, leftOut, attempt + 1);
}

function selectionOf(held: readonly HeldText[], hasWords: boolean, leftOut: PageLeftOut): PageSelection {
  return { held, hasWords, leftOut };
}

function sizeOf({ input, selection }: SelectedForPage): number {
  return bytesOf(pageJson(buildPageData(input, selection)));
}

/** Below what the texts take in any case; the JSON of a corpus of gigabytes would be longer than a string may be. */
function leastSizeOf({ analyses }: PageInput): number {
  return analyses.reduce((sum, { document }) => sum + document.source.text.length, 0);
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

function wholeOf({ document }: DocumentAnalysis): HeldText {
  return wholeText(document.source.text);
}

function gravestFindings(input: PageInput, limit: number): { kept: PageInput; leftOut: PageLeftOut } {
  const recurring = input.lineages
    .filter(({ statements }) => statements.length > 1)
    .sort((a, b) => lineageGravity(b) - lineageGravity(a));
  const lineages = fitting(recurring, limit * FOR_LINEAGES, (lineage) => jsonBytes(lineage) * LINEAGE_FACTOR);
  const reuse = inOrder(input.planReuse);
  const planReuse = fitting(reuse, limit * FOR_REUSE, reuseBytes);
  const families = fitting(input.families, limit * FOR_FAMILIES, jsonBytes);
  const ids = new Set(lineages.map(({ id }) => id));
  return {
    kept: { ...input, lineages, links: input.links.filter((each) => ids.has(each.lineageId)), planReuse, families },
    leftOut: {
      ...NOTHING_LEFT_OUT,
      lineages: recurring.length - lineages.length,
      reuse: reuse.length - planReuse.length,
      families: input.families.length - families.length,
    },
  };
}

/** Links take about as much again as their lineage. */
const LINEAGE_FACTOR = 2;

/** Bytes for a plan beside a source, a passage of both, words that do not fit. Measured on pages, and rounded up. */
const REUSE_BYTES = 420;
const PASSAGE_BYTES = 130;
const LEFTOVER_BYTES = 70;

/** The words of passages are not counted: they stand in the texts. */
function reuseBytes({ passages, leftovers }: PlanReuse): number {
  return REUSE_BYTES + passages.length * PASSAGE_BYTES + leftovers.length * LEFTOVER_BYTES;
}

function jsonBytes(entry: object): number {
  return bytesOf(JSON.stringify(entry));
}

/** As many of the first as fit into `space` bytes. */
function fitting<Entry>(entries: readonly Entry[], space: number, bytes: (entry: Entry) => number): Entry[] {
  let left = space;
  const end = entries.findIndex((entry) => {
    left -= bytes(entry);
    return left < 0;
  });
  return end < 0 ? [...entries] : entries.slice(0, end);
}

/** The pieces of as many texts as fit, the gravest first; then, of what is left, whole texts in place of pieces. */
function textsThatFit(input: PageInput, space: number): HeldText[] {
  const weights = documentWeights(input);
  const pieces = piecesOf(input);
  const order = input.analyses
    .map((analysis, row) => ({ analysis, row, weight: weights.get(analysis.document.id) ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.row - b.row);
  const held: HeldText[] = input.analyses.map(noText);
  let left = space;
  const take = (row: number, text: HeldText, cost: number) => {
    if (cost > left) return;
    left -= cost;
    held[row] = text;
  };
  for (const { analysis, row } of order) {
    const text = textPieces(analysis.document.source.text, pieces.get(analysis.document.id) ?? []);
    take(row, text, costOf(analysis, text));
  }
  for (const { analysis, row } of order) {
    const text = wholeOf(analysis);
    take(row, text, costOf(analysis, text) - costOf(analysis, held[row] ?? noText()));
  }
  return held;
}

/** Bytes for places in a text: a statement, a section. Measured on pages, and rounded up. */
const STATEMENT_BYTES = 60;
const SECTION_BYTES = 30;

function costOf({ statements, sections, left }: DocumentAnalysis, { holding, text }: HeldText): number {
  if (holding === 'counts') return 0;
  const places = statements.length * STATEMENT_BYTES + bytesOf(JSON.stringify(text));
  return holding === 'pieces' ? places : places + (sections.length + left.length) * SECTION_BYTES;
}

/** Of each document, what findings show of it: statements, passages of plans. */
function piecesOf({ analyses, planReuse }: PageInput): Map<string, Span[]> {
  const pieces = new Map(
    analyses.map(({ document, statements }) => [document.id, statements.map(({ statement }): Span => statement)]),
  );
  for (const { documentId, sourceDocumentId, passages, leftovers } of planReuse) {
    pieces.get(documentId)?.push(...passages, ...leftovers);
    pieces.get(sourceDocumentId)?.push(...passages.map(({ source }) => source));
  }
  return pieces;
}
