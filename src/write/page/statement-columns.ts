import type { CodedStatement } from '../../model/coding.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { PageCodings, PageStatements } from '../../model/page-statements.ts';
import type { Span } from '../../model/span.ts';
import { PROBLEM_STATUSES, STATEMENT_KINDS } from '../../model/statement.ts';
import { flatSpans } from './flat-spans.ts';
import { type HeldText, noText } from './held-text.ts';
import type { NameList } from './name-list.ts';
import type { PageInput } from './page-input.ts';
import { thousandth } from './thousandth.ts';

interface HeldStatement extends CodedStatement {
  readonly held: HeldText;
  readonly specificity: number | null;
}

const NOWHERE: Span = { start: 0, end: 0 };

export function statementColumns({ analyses, specificities }: PageInput, held: readonly HeldText[]): PageStatements {
  const rows = heldStatements(analyses, held, specificities);
  const places = rows.map(({ statement, held: text }) => text.place(statement) ?? NOWHERE);
  const titles = rows.map(({ statement, held: text }) => text.place(statement.title) ?? NOWHERE);
  return {
    kind: rows.map(({ statement }) => STATEMENT_KINDS.indexOf(statement.kind)),
    status: rows.map(({ statement }) => (statement.status === null ? -1 : PROBLEM_STATUSES.indexOf(statement.status))),
    start: places.map(({ start }) => start),
    end: places.map(({ end }) => end),
    titleStart: titles.map(({ start }) => start),
    titleEnd: titles.map(({ end }) => end),
    specificity: rows.map(({ specificity }) => thousandth(specificity)),
    manifestations: rows.map(({ statement, held: text }) => flatSpans(statement.manifestations, text)),
  };
}

/** @param categories row of each category by its code */
export function codingColumns(
  analyses: readonly DocumentAnalysis[],
  held: readonly HeldText[],
  categories: ReadonlyMap<string, number>,
  rules: NameList,
): PageCodings {
  const rows = heldStatements(analyses, held, new Map()).flatMap(({ codings, held: text }, statement) =>
    codings.map((coding) => ({ coding, statement, place: coding.match === null ? null : text.place(coding.match) })),
  );
  return {
    statement: rows.map(({ statement }) => statement),
    category: rows.map(({ coding }) => categories.get(coding.category) ?? categories.size - 1),
    score: rows.map(({ coding }) => Math.round(coding.score * 100) / 100),
    rule: rows.map(({ coding }) => rules.numberOf(coding.ruleId)),
    start: rows.map(({ place }) => place?.start ?? -1),
    end: rows.map(({ place }) => place?.end ?? -1),
  };
}

function heldStatements(
  analyses: readonly DocumentAnalysis[],
  held: readonly HeldText[],
  specificities: PageInput['specificities'],
): HeldStatement[] {
  return analyses.flatMap(({ statements }, row) =>
    statements.map((each) => ({
      ...each,
      held: held[row] ?? noText(),
      specificity: specificities.get(each.statement.id) ?? null,
    })),
  );
}
