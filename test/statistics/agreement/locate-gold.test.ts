import { describe, expect, it } from 'vitest';
import type { GoldStatement } from '../../../src/statistics/agreement/gold-labels.ts';
import { locateGold } from '../../../src/statistics/agreement/locate-gold.ts';

const TEXT = '一、存在的问题\n1.学习不深。\n2.作风不实。\n3.学习不够。\n';

function statement(starts: string, kind: GoldStatement['kind'] = 'problem'): GoldStatement {
  return { document: 'a.txt', kind, starts, primary: null, also: [] };
}

function locate(...statements: readonly GoldStatement[]) {
  return locateGold({ path: 'a.txt', sections: [], statements }, TEXT);
}

describe('locateGold', () => {
  it('finds the place of a section and of a statement', () => {
    const section = { document: 'a.txt', heading_starts: '一、存在', level: 1, role: 'problems' } as const;
    const gold = { path: 'a.txt', sections: [section], statements: [statement('作风不实')] };
    const located = locateGold(gold, TEXT);
    expect(located.sections).toEqual([{ label: section, start: 0 }]);
    expect(located.statements).toEqual([{ label: statement('作风不实'), start: TEXT.indexOf('作风') }]);
    expect(located.diagnostics).toEqual([]);
  });

  it('leaves out a label whose words do not stand in the document', () => {
    const { statements, diagnostics } = locate(statement('纪律松弛'));
    expect(statements).toEqual([]);
    expect(diagnostics).toMatchObject([{ path: 'a.txt', severity: 'warning', code: 'gold.absent' }]);
    expect(diagnostics[0]?.message).toContain('纪律松弛');
  });

  it('leaves out a label whose words stand several times, and says in which lines', () => {
    const { statements, diagnostics } = locate(statement('学习不'));
    expect(statements).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'gold.repeated' }]);
    expect(diagnostics[0]?.message).toContain('lines 2, 4');
  });

  it('sees words that overlap themselves as standing twice', () => {
    const gold = { path: 'a.txt', sections: [], statements: [statement('实实')] };
    expect(locateGold(gold, '实实实').diagnostics).toMatchObject([{ code: 'gold.repeated' }]);
  });

  it('leaves out a label without words', () => {
    const { statements, diagnostics } = locate(statement(' '));
    expect(statements).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'gold.absent', message: expect.stringContaining('no first words') }]);
  });

  it('takes a label once, but lets one place have two kinds', () => {
    const twice = locate(statement('学习不深'), statement('学习不深。'));
    expect(twice.statements).toHaveLength(1);
    expect(twice.diagnostics).toMatchObject([{ code: 'gold.duplicate', start: TEXT.indexOf('学习') }]);
    expect(locate(statement('学习不深'), statement('学习不深', 'cause')).statements).toHaveLength(2);
  });

  it('is not disturbed by blanks around the words nor by line ends of Windows', () => {
    const { statements, diagnostics } = locate(statement(' \u3000学习不深。\r\n2.作风 '));
    expect(statements[0]?.start).toBe(TEXT.indexOf('学习'));
    expect(diagnostics).toEqual([]);
  });
});
