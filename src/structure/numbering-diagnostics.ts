import type { Diagnostic } from '../model/diagnostic.ts';
import type { SectionDraft } from './draft.ts';

/**
 * Numbers that are skipped, repeated or out of order among the items of one section. Items may also be numbered through
 * all sections, `问题1` to `问题12`.
 *
 * @param drafts in reading order
 */
export function numberingDiagnostics(drafts: readonly SectionDraft[], path: string): Diagnostic[] {
  const parents = new Set(drafts.map((draft) => draft.parent));
  const goesOn = runningNumbers(drafts);
  return [...parents].flatMap((parent) => (parent === null ? [] : siblingsOutOfOrder(parent, goesOn, path)));
}

/** The items whose number follows on that of the last item of their kind in the document, wherever that stands. */
function runningNumbers(drafts: readonly SectionDraft[]): ReadonlySet<SectionDraft> {
  const last = new Map<string, number>();
  const running = new Set<SectionDraft>();
  for (const draft of drafts) {
    if (draft.marker === null) continue;
    const { kind, value } = draft.marker;
    if (value === (last.get(kind) ?? 0) + 1) running.add(draft);
    last.set(kind, value);
  }
  return running;
}

function siblingsOutOfOrder(parent: SectionDraft, goesOn: ReadonlySet<SectionDraft>, path: string): Diagnostic[] {
  const last = new Map<string, SectionDraft>();
  const found: Diagnostic[] = [];
  for (const child of parent.children) {
    const marker = child.marker;
    if (marker === null || !NUMERAL.test(marker.text)) continue;
    const before = last.get(marker.kind)?.marker ?? null;
    last.set(marker.kind, child);
    const expected = (before?.value ?? 0) + 1;
    const isRepeated = marker.value === before?.value;
    if (marker.value === expected || goesOn.has(child) || (marker.value === 1 && !isRepeated)) continue;
    const skippedOrNot = marker.value > expected ? 'numbering.skipped' : 'numbering.out-of-order';
    found.push({
      path,
      severity: 'info',
      code: isRepeated ? 'numbering.repeated' : skippedOrNot,
      message: `expected number ${expected} of "${marker.kind}", got ${marker.value} ("${marker.text}"); read as a heading all the same`,
      start: marker.start,
      end: marker.end,
    });
  }
  return found;
}

/** Signs and words without one, `●` and `最后`, cannot be skipped. */
const NUMERAL = /[\p{N}a-z一二三四五六七八九十廿]/u;
