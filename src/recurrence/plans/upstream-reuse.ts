import type { PlanReuse, ReusedPassage } from '../../model/plan-reuse.ts';
import { lexicalWeights } from '../../reuse/formula/character-weights.ts';
import { freeCharacters } from '../../reuse/formula/protection.ts';
import type { Quotation } from '../../reuse/formula/upstream-index.ts';
import { sourceSpanOf } from '../../reuse/text/comparable-text.ts';
import type { Plan } from './plan.ts';
import type { PlanShelf } from './plan-shelf.ts';
import type { UpstreamSource } from './upstream-sources.ts';

/** A quotation that says so much beside set phrases is told. */
const LEAST_OWN_CHARACTERS = 10;

/** What of a plan is quoted from each reference document. */
export function upstreamReuse(plan: Plan, { upstream }: PlanShelf): PlanReuse[] {
  const { comparable, phrases, quotations } = plan.text;
  const lexical = lexicalWeights(comparable.text.length, phrases);
  const own = ({ from, to }: Quotation) => freeCharacters(lexical, from, to);
  const told = quotations.filter((quotation) => own(quotation) >= LEAST_OWN_CHARACTERS);
  const all = Math.max(1, comparable.text.length);
  const allOwn = Math.max(1, freeCharacters(lexical, 0, comparable.text.length));
  return [...upstream].flatMap(([id, source]) => {
    const quoted = told.filter((quotation) => quotation.source === id);
    if (quoted.length === 0) return [];
    const share = sum(quoted.map(({ from, to }) => to - from)) / all;
    const discountedShare = sum(quoted.map(own)) / allOwn;
    const passages = quoted.map((quotation) => quotedPassage(plan, source, quotation, own(quotation)));
    return [{ ...rowOf(plan, source, passages), share, discountedShare }];
  });
}

function rowOf(
  { document }: Plan,
  source: UpstreamSource,
  passages: readonly ReusedPassage[],
): Omit<PlanReuse, 'share' | 'discountedShare'> {
  const other = source.document;
  return {
    documentId: document.id,
    unit: document.metadata.unit,
    year: document.metadata.year,
    sourceDocumentId: other.id,
    sourcePath: other.source.path,
    sourceUnit: other.metadata.unit,
    sourceYear: other.metadata.year,
    scope: 'upstream',
    rank: 0,
    direction: 'from_source',
    directionCertainty: 'high',
    passages,
    longestCharacters: Math.max(0, ...passages.map(({ characters }) => characters)),
    leftovers: [],
    verdict: 'quotation',
  };
}

function quotedPassage(
  { document, text }: Plan,
  source: UpstreamSource,
  quotation: Quotation,
  own: number,
): ReusedPassage {
  const { from, to, sourceFrom } = quotation;
  const characters = to - from;
  const span = sourceSpanOf(text.comparable, from, to);
  const other = sourceSpanOf(source.comparable, sourceFrom, sourceFrom + characters);
  return {
    id: `${document.id}-${span.start}-${source.document.id}-${other.start}`,
    ...span,
    documentId: document.id,
    sourceDocumentId: source.document.id,
    source: other,
    role: 'measures',
    characters,
    similarity: 1,
    discountedSimilarity: own / characters,
    edit: 'verbatim',
    clauseEdits: [],
    text: document.source.text.slice(span.start, span.end),
    sourceText: source.document.source.text.slice(other.start, other.end),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
