import type { PagePassage, PageReuse } from '../../../model/page-reuse.ts';
import { ROLES } from '../../../model/section.ts';
import type { Span } from '../../../model/span.ts';
import type { Corpus } from '../../data/corpus.ts';

/** A stretch of a plan: a passage that stands in the source, or what is its own between two of them. */
export interface PairRow extends Span {
  readonly passage: {
    /** From 1. */
    readonly number: number;
    readonly edit: PagePassage['edit'];
    readonly similarity: number;
    readonly sourceText: string;
  } | null;
}

/** The plan in its order, passages and what lies between them. Of what lies outside of the plan nothing is shown. */
export function pairRows(reuse: PageReuse, corpus: Corpus): PairRow[] {
  const text = corpus.text(reuse.document);
  const passages = [...reuse.passages].sort((a, b) => a.start - b.start);
  const rows: PairRow[] = passages.map((passage, index) => ({
    start: passage.start,
    end: passage.end,
    passage: {
      number: index + 1,
      edit: passage.edit,
      similarity: passage.similarity,
      sourceText:
        passage.sourceText === ''
          ? corpus.text(reuse.source).slice(passage.sourceStart, passage.sourceEnd)
          : passage.sourceText,
    },
  }));
  const own = planSpans(reuse.document, corpus).flatMap((span) => withoutPassages(span, passages));
  const written = own.filter(({ start, end }) => /[\p{L}\p{N}]{2}/u.test(text.slice(start, end)));
  return [...rows, ...written.map((span) => ({ ...span, passage: null }))].sort((a, b) => a.start - b.start);
}

const MEASURES = ROLES.indexOf('measures');

function planSpans(document: number, corpus: Corpus): Span[] {
  const { role, start, end } = corpus.data.sections;
  return corpus
    .sectionRows(document)
    .filter((row) => role[row] === MEASURES)
    .map((row) => ({ start: start[row] ?? 0, end: end[row] ?? 0 }));
}

/** What of a span no passage covers. */
function withoutPassages({ start, end }: Span, passages: readonly PagePassage[]): Span[] {
  const rest: Span[] = [];
  let at = start;
  for (const passage of passages) {
    if (passage.end <= at || passage.start >= end) continue;
    if (passage.start > at) rest.push({ start: at, end: passage.start });
    at = Math.max(at, passage.end);
  }
  if (at < end) rest.push({ start: at, end });
  return rest;
}
