import type { CodedStatement } from '../../model/coding.ts';
import type { Section } from '../../model/section.ts';
import type { DisagreementSide } from './disagreement.ts';
import { excerpt } from './excerpt.ts';
import { lineNumbers } from './line-numbers.ts';
import type { Located } from './locate-gold.ts';
import { sectionPlace } from './match-sections.ts';
import { statementPlace } from './match-statements.ts';

/** Shows the places of one text as sides of a disagreement. */
export interface SideWriter {
  label(located: Located<unknown>, starts: string, values: readonly string[]): DisagreementSide;
  section(section: Section, values: readonly string[]): DisagreementSide;
  statement(found: CodedStatement, values: readonly string[]): DisagreementSide;
}

export function sideWriter(text: string): SideWriter {
  const lineOf = lineNumbers(text);
  const side = (id: string | null, start: number, words: string, values: readonly string[]) => ({
    id,
    start,
    line: lineOf(start),
    text: words,
    values,
  });
  return {
    label: ({ start }, starts, values) => side(null, start, starts, values),
    section: (section, values) => {
      const start = sectionPlace(section, text);
      const end = section.heading === '' ? section.end : section.headingSpan.end;
      return side(section.id, start, excerpt(text, { start, end }), values);
    },
    statement: (found, values) => {
      const start = statementPlace(found, text);
      return side(found.statement.id, start, excerpt(text, { start, end: found.statement.title.end }), values);
    },
  };
}
