import { describe, expect, it } from 'vitest';
import { matchStatements } from '../../src/difference/match-statements.ts';
import type { CodedStatement } from '../../src/model/coding.ts';
import type { StatementKind } from '../../src/model/statement.ts';

function statement(start: number, end: number, kind: StatementKind = 'problem'): CodedStatement {
  const span = { start, end };
  const rest = { id: `${start}`, sectionId: 's', order: 1, marker: '', status: null, statusCue: null };
  return { statement: { ...span, ...rest, kind, title: span, manifestations: [], ruleId: 'item' }, codings: [] };
}

function placesOf(statements: readonly CodedStatement[]): string[] {
  return statements.map(({ statement: { start, end } }) => `${start}-${end}`);
}

describe('matchStatements', () => {
  it('takes those that begin at one place for the same, whatever they are and wherever they end', () => {
    const found = matchStatements([statement(0, 10)], [statement(0, 4, 'measure'), statement(5, 10)]);
    expect(found.pairs.map(({ before, after }) => [before.statement.end, after.statement.end])).toEqual([[10, 4]]);
    expect([placesOf(found.lost), placesOf(found.gained)]).toEqual([[], ['5-10']]);
  });

  it('knows one again that begins elsewhere by half of the shorter one, where the kind is the same', () => {
    expect(placesOf(matchStatements([statement(0, 10)], [statement(5, 15)]).gained)).toEqual([]);
    expect(placesOf(matchStatements([statement(0, 10)], [statement(6, 16)]).gained)).toEqual(['6-16']);
    expect(placesOf(matchStatements([statement(0, 10)], [statement(2, 10, 'cause')]).lost)).toEqual(['0-10']);
  });

  it('gives no statement to two others', () => {
    const found = matchStatements([statement(0, 6), statement(6, 12)], [statement(1, 12)]);
    expect(found.pairs).toHaveLength(1);
    expect(placesOf(found.lost)).toEqual(['6-12']);
  });
});
