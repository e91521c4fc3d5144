import { compareTexts } from '../../collections/compare-texts.ts';
import type { PageLeftover, PagePassage, PageReuse } from '../../model/page-reuse.ts';
import type { Leftover, PlanReuse, ReusedPassage } from '../../model/plan-reuse.ts';
import type { HeldText } from './held-text.ts';
import type { PageRows } from './page-rows.ts';
import { thousandth } from './thousandth.ts';

/** Plans beside their sources, the largest share first. What shares nothing is not shown. */
export function reuseEntries(planReuse: readonly PlanReuse[], rows: PageRows, held: readonly HeldText[]): PageReuse[] {
  return inOrder(planReuse).flatMap((reuse) => {
    const document = rows.documents.get(reuse.documentId);
    return document === undefined ? [] : [reuseEntry(reuse, document, rows, held)];
  });
}

/** The plans of which most stands elsewhere first. */
export function inOrder(planReuse: readonly PlanReuse[]): PlanReuse[] {
  return planReuse
    .filter(({ passages, verdict }) => passages.length > 0 && verdict !== 'none')
    .sort(
      (a, b) =>
        b.discountedShare - a.discountedShare ||
        compareTexts(a.documentId, b.documentId) ||
        compareTexts(a.sourceDocumentId, b.sourceDocumentId),
    );
}

function reuseEntry(reuse: PlanReuse, document: number, rows: PageRows, held: readonly HeldText[]): PageReuse {
  const source = rows.documents.get(reuse.sourceDocumentId) ?? -1;
  return {
    document,
    source,
    sourcePath: reuse.sourcePath,
    sourceUnit: reuse.sourceUnit,
    sourceYear: reuse.sourceYear,
    scope: reuse.scope,
    direction: reuse.direction,
    certainty: reuse.directionCertainty,
    share: thousandth(reuse.share),
    discountedShare: thousandth(reuse.discountedShare),
    longest: reuse.longestCharacters,
    verdict: reuse.verdict,
    passages: reuse.passages.flatMap((each) => passageEntry(each, held[document], held[source])),
    leftovers: reuse.leftovers.flatMap((each) => leftoverEntry(each, held[document])),
  };
}

function passageEntry(
  passage: ReusedPassage,
  held: HeldText | undefined,
  heldSource: HeldText | undefined,
): PagePassage[] {
  const place = held?.place(passage) ?? null;
  if (place === null) return [];
  const source = heldSource?.place(passage.source) ?? null;
  return [
    {
      start: place.start,
      end: place.end,
      sourceStart: source?.start ?? 0,
      sourceEnd: source?.end ?? 0,
      sourceText: source === null ? passage.sourceText : '',
      similarity: thousandth(passage.similarity),
      edit: passage.edit,
    },
  ];
}

function leftoverEntry({ start, end, kind, year }: Leftover, held: HeldText | undefined): PageLeftover[] {
  const place = held?.place({ start, end }) ?? null;
  return place === null ? [] : [{ start: place.start, end: place.end, kind, year }];
}
