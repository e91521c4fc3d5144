import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { PageLeftOut } from '../../model/page-data.ts';
import { buildPageData, type PageSelection } from './build-page-data.ts';
import { gravestFindings } from './gravest-findings.ts';
import { type HeldText, noText, wholeText } from './held-text.ts';
import type { PageInput } from './page-input.ts';
import { pageJson } from './page-json.ts';
import { textsThatFit } from './texts-that-fit.ts';

export interface SelectedForPage {
  readonly input: PageInput;
  readonly selection: PageSelection;
}

const NOTHING_LEFT_OUT: PageLeftOut = { inPieces: 0, inCounts: 0, lineages: 0, reuse: 0, families: 0, words: false };
/** Below this share of the space for texts, words are given up for them. */
const FOR_TEXTS = 0.3;

/**
 * What of a run fits into a page of `limit` bytes: everything where it does; else the gravest findings, and the texts
 * of the documents that they are about before those of others.
 */
export function selectForPage(input: PageInput, limit: number): SelectedForPage {
  const everything = { input, selection: selectionOf(input.analyses.map(wholeOf), true, NOTHING_LEFT_OUT) };
  if (leastSizeOf(input) <= limit && sizeOf(everything) <= limit) return everything;
  const { kept, leftOut: findings } = gravestFindings(input, limit);
  const leftOut = { ...NOTHING_LEFT_OUT, ...findings };
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
