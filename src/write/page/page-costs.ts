import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { WordingFamily } from '../../model/family.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { PlanReuse } from '../../model/plan-reuse.ts';
import type { HeldText } from './held-text.ts';

/** Links take about as much again as their lineage. */
const LINEAGE_FACTOR = 2;
/** Bytes for a plan beside a source, a passage of both, words that do not fit. Measured on pages, and rounded up. */
const REUSE_BYTES = 420;
const PASSAGE_BYTES = 130;
const LEFTOVER_BYTES = 70;
/** Bytes for places in a text: a statement, a section. Measured on pages, and rounded up. */
const STATEMENT_BYTES = 60;
const SECTION_BYTES = 30;

/** What a lineage takes on the page with its links, about; in bytes, as all of these. */
export function lineageBytes(lineage: Lineage): number {
  return jsonBytes(lineage) * LINEAGE_FACTOR;
}

/** The words of passages are not counted: they stand in the texts. */
export function reuseBytes({ passages, leftovers }: PlanReuse): number {
  return REUSE_BYTES + passages.length * PASSAGE_BYTES + leftovers.length * LEFTOVER_BYTES;
}

export function familyBytes(family: WordingFamily): number {
  return jsonBytes(family);
}

/** What is held of a text, with the places in it; 0 where nothing is. */
export function textBytes({ statements, sections, left }: DocumentAnalysis, { holding, text }: HeldText): number {
  if (holding === 'counts') return 0;
  const places = statements.length * STATEMENT_BYTES + jsonBytes(text);
  return holding === 'pieces' ? places : places + (sections.length + left.length) * SECTION_BYTES;
}

function jsonBytes(entry: object | string): number {
  return Buffer.byteLength(JSON.stringify(entry));
}
