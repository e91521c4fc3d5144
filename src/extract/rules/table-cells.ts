import type { Role, Section } from '../../model/section.ts';
import type { Span } from '../../model/span.ts';
import { KIND_OF_ROLE } from '../../model/statement.ts';
import type { Candidate } from '../candidate.ts';
import { statesNothing } from '../states-nothing.ts';
import { firstSentence } from '../title-span.ts';

/** A cell under 问题 is a problem, the one under 整改措施 beside it a measure. */
export function takeTableCells(
  section: Section,
  folded: string,
  columnRole: (name: string) => Role | null,
): Candidate[] {
  const header = section.rows[0] ?? [];
  const kinds = header.map((cell) => {
    const role = columnRole(folded.slice(cell.start, cell.end).replaceAll(/\s/gu, ''));
    return role === null ? null : (KIND_OF_ROLE[role] ?? null);
  });
  return section.rows.slice(1).flatMap((row) =>
    row.flatMap((cell: Span, column) => {
      const kind = kinds[column] ?? null;
      if (kind === null || statesNothing(folded, cell)) return [];
      return [{ ...cell, title: firstSentence(folded, cell.start, cell.end), marker: '', ruleId: 'table-cell', kind }];
    }),
  );
}
