import type { ClauseEdit, PlanReuse, ReusedPassage } from '../../model/plan-reuse.ts';
import { alignTexts } from '../../reuse/align/align-texts.ts';
import type { Passage } from '../../reuse/align/passage.ts';
import { directionOf } from './direction.ts';
import { isEvidence } from './is-evidence.ts';
import { isTelling } from './is-telling.ts';
import { type ForeignWords, findLeftovers, foreignWords } from './leftovers.ts';
import { passageEdits } from './passage-edits.ts';
import type { Plan } from './plan.ts';
import type { PlanShelf } from './plan-shelf.ts';
import { verdictOf } from './verdict.ts';

/** What of a plan stands in another; the rank is left to the caller. */
export function comparePlans(target: Plan, source: Plan, shelf: PlanShelf): PlanReuse {
  const alignment = alignTexts(target.text, source.text, (passage) => isEvidence(target, source, passage));
  const { passages, share, discountedShare, longestCharacters } = alignment;
  const edits = passageEdits(target, source, alignment);
  const pair = { target, source, passages };
  const [foreign, foreignInSource] = [foreignWords(pair, 'target', shelf), foreignWords(pair, 'source', shelf)];
  const counts = { target: countOf(foreign), source: countOf(foreignInSource) };
  return {
    documentId: target.document.id,
    unit: target.document.metadata.unit,
    year: target.document.metadata.year,
    sourceDocumentId: source.document.id,
    sourcePath: source.document.source.path,
    sourceUnit: source.document.metadata.unit,
    sourceYear: source.document.metadata.year,
    scope: target.owner === source.owner ? 'self' : 'other',
    rank: 0,
    ...directionOf(target.document, source.document, counts),
    share,
    discountedShare,
    passages: passages.map((passage, number) => reusedPassage(target, source, passage, edits[number] ?? [])),
    longestCharacters,
    leftovers: findLeftovers(pair, foreign, shelf),
    verdict: verdictOf(discountedShare, passages.some(isTelling)),
  };
}

function countOf({ names, departments }: ForeignWords): number {
  return names.length + departments.length;
}

function reusedPassage(
  target: Plan,
  source: Plan,
  passage: Passage,
  clauseEdits: readonly ClauseEdit[],
): ReusedPassage {
  const [document, other] = [target.document, source.document];
  return {
    id: `${document.id}-${passage.target.start}-${other.id}-${passage.source.start}`,
    ...passage.target,
    documentId: document.id,
    sourceDocumentId: other.id,
    source: passage.source,
    role: 'measures',
    characters: passage.characters,
    similarity: passage.similarity,
    discountedSimilarity: passage.discountedSimilarity,
    edit: passage.edit,
    clauseEdits,
    text: document.source.text.slice(passage.target.start, passage.target.end),
    sourceText: other.source.text.slice(passage.source.start, passage.source.end),
  };
}
