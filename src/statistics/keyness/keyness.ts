import type { KeynessRow } from '../../model/keyness-row.ts';
import { adjustedPValues } from './adjusted-p-values.ts';
import { type DispersedPart, dispersion } from './dispersion.ts';
import type { FeatureCounts, Posting } from './feature-counts.ts';
import { logLikelihood } from './log-likelihood.ts';
import { logRatio } from './log-ratio.ts';
import { createRankSumTest, hasEnoughDocuments, type RankSumTest } from './rank-sum-test.ts';
import { chiSquaredUpperTail } from './upper-tail.ts';

/** Two sides of a corpus; a document may stand on neither. */
export interface Comparison {
  readonly target: string;
  readonly reference: string;
  /** By document. */
  readonly sides: readonly ('target' | 'reference' | null)[];
}

/** What one side of a comparison has to offer to features of one type. Documents without any chance are left out. */
export interface Side {
  readonly documents: number;
  readonly total: number;
  readonly smallest: number;
}

export interface ComparedFeatures {
  readonly target: Side;
  readonly reference: Side;
  /** Whether there were enough documents on both sides to test them as wholes. */
  readonly isTested: boolean;
  /** Those with the highest G² first, then by name. */
  readonly rows: readonly KeynessRow[];
}

/**
 * How the features of one type differ between two sides. A feature that stands fewer than `least` times on both
 * together is left out: so rare, nothing can be said of it.
 */
export function keyness(counts: FeatureCounts, comparison: Comparison, least: number): ComparedFeatures {
  const target = sideOf(counts, comparison, 'target');
  const reference = sideOf(counts, comparison, 'reference');
  const isTested = hasEnoughDocuments(target.documents, reference.documents);
  if (target.total === 0 || reference.total === 0) return { target, reference, isTested, rows: [] };
  const test = isTested ? createRankSumTest() : null;
  const rows: UnadjustedRow[] = [];
  for (const [feature, postings] of counts.features) {
    const sides = partPostings(postings, comparison, counts.sizes);
    const found = sumOf(sides.target) + sumOf(sides.reference);
    if (found >= Math.max(1, least)) rows.push(rowOf(feature, sides, { counts, comparison, target, reference, test }));
  }
  return { target, reference, isTested, rows: adjusted(rows).sort(byEvidence) };
}

function sideOf({ sizes }: FeatureCounts, { sides }: Comparison, side: 'target' | 'reference'): Side {
  const own = sizes.filter((size, document) => size > 0 && sides[document] === side);
  return {
    documents: own.length,
    total: own.reduce((sum, size) => sum + size, 0),
    smallest: own.reduce((least, size) => Math.min(least, size), Number.POSITIVE_INFINITY),
  };
}

interface PartedPostings {
  readonly target: readonly DispersedPart[];
  readonly reference: readonly DispersedPart[];
}

function partPostings(postings: readonly Posting[], { sides }: Comparison, sizes: readonly number[]): PartedPostings {
  const parted: { target: DispersedPart[]; reference: DispersedPart[] } = { target: [], reference: [] };
  for (const { document, count } of postings) {
    const side = sides[document];
    if (side !== null && side !== undefined) parted[side].push({ count, size: sizes[document] ?? 0 });
  }
  return parted;
}

function sumOf(parts: readonly DispersedPart[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

type UnadjustedRow = Omit<KeynessRow, 'pAdjusted' | 'documentPAdjusted'>;

interface RowContext {
  readonly counts: FeatureCounts;
  readonly comparison: Comparison;
  readonly target: Side;
  readonly reference: Side;
  readonly test: RankSumTest | null;
}

function rowOf(feature: string, parts: PartedPostings, context: RowContext): UnadjustedRow {
  const { counts, comparison, target, reference, test } = context;
  const sides = {
    nTarget: sumOf(parts.target),
    nReference: sumOf(parts.reference),
    totalTarget: target.total,
    totalReference: reference.total,
  };
  const g2 = logLikelihood(sides);
  const ratio = logRatio(sides);
  return {
    target: comparison.target,
    reference: comparison.reference,
    featureType: counts.type,
    feature,
    ...sides,
    documentsTarget: parts.target.length,
    documentsReference: parts.reference.length,
    g2,
    p: chiSquaredUpperTail(g2),
    logRatio: ratio.value,
    logRatioLow: ratio.low,
    logRatioHigh: ratio.high,
    dispersionTarget: dispersion(parts.target, target.total, target.smallest),
    dispersionReference: dispersion(parts.reference, reference.total, reference.smallest),
    documentP: test === null ? null : test(sampleOf(parts.target, target), sampleOf(parts.reference, reference)),
  };
}

/** What is tested is how much of a document a feature takes, so that long documents weigh no more than short ones. */
function sampleOf(parts: readonly DispersedPart[], side: Side): { positive: number[]; size: number } {
  return { positive: parts.map(({ count, size }) => count / size), size: side.documents };
}

function adjusted(rows: readonly UnadjustedRow[]): KeynessRow[] {
  const p = adjustedPValues(rows.map((row) => row.p));
  const documentP = adjustedPValues(rows.map((row) => row.documentP ?? 1));
  return rows.map((row, place) => ({
    ...row,
    pAdjusted: p[place] ?? 1,
    documentPAdjusted: row.documentP === null ? null : (documentP[place] ?? 1),
  }));
}

function byEvidence(a: KeynessRow, b: KeynessRow): number {
  return b.g2 - a.g2 || (a.feature < b.feature ? -1 : 1);
}
