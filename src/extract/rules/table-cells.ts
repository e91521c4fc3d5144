import type { Section } from '../../model/section.ts';
import type { Span } from '../../model/span.ts';
import { KIND_OF_ROLE, type StatementKind } from '../../model/statement.ts';
import { findSeries } from '../../numbering/series.ts';
import { type Candidate, joinTaken, nothingTaken, type Taken } from '../candidate.ts';
import type { ContextGrammar } from '../context-grammar.ts';
import { statesNothing } from '../states-nothing.ts';
import { firstSentence } from '../title-span.ts';
import { takePoints } from './points.ts';

type CellGrammar = Pick<ContextGrammar, 'columnRole' | 'markers'>;

/** A cell under 问题 is a problem, the one under 整改措施 beside it a measure; one that counts from its first word holds several. */
export function takeTableCells(section: Section, folded: string, grammar: CellGrammar): Taken {
  const header = section.rows[0] ?? [];
  const kinds = header.map((cell) => {
    const role = grammar.columnRole(folded.slice(cell.start, cell.end).replaceAll(/\s/gu, ''));
    return role === null ? null : (KIND_OF_ROLE[role] ?? null);
  });
  const cells = section.rows.slice(1).flatMap((row) =>
    row.map((cell, column) => {
      const kind = kinds[column] ?? null;
      return kind === null || statesNothing(folded, cell) ? nothingTaken() : takeCell(folded, cell, kind, grammar);
    }),
  );
  return joinTaken(cells);
}

function takeCell(folded: string, cell: Span, kind: StatementKind, { markers }: CellGrammar): Taken {
  const series = findSeries(folded, cell, markers);
  if (series !== null && folded.slice(series.lead.start, series.lead.end).trim() === '') {
    return takePoints(folded, series.points, kind);
  }
  const whole: Candidate = {
    ...cell,
    title: firstSentence(folded, cell.start, cell.end),
    marker: '',
    ruleId: 'table-cell',
    kind,
  };
  return { candidates: [whole], left: [] };
}
