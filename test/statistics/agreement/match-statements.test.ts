import { describe, expect, it } from 'vitest';
import type { GoldStatement } from '../../../src/statistics/agreement/gold-labels.ts';
import { locateGold } from '../../../src/statistics/agreement/locate-gold.ts';
import { matchStatements } from '../../../src/statistics/agreement/match-statements.ts';
import { analysisOf, type StatementSketch } from '../analysis-builder.ts';

const TEXT = '1.  学习不深。\n整改措施：加强学习。\n作风不实。\n';

function match(labels: readonly [string, GoldStatement['kind']][], sketches: readonly StatementSketch[]) {
  const statements = labels.map(([starts, kind]) => ({ document: 'a.txt', kind, starts, primary: null, also: [] }));
  const located = locateGold({ path: 'a.txt', sections: [], statements }, TEXT).statements;
  const matching = matchStatements(located, analysisOf({ text: TEXT, statements: sketches }).statements, TEXT);
  return [matching.matched.length, matching.missed.length, matching.extra.length];
}

describe('matchStatements', () => {
  it('matches statements of one kind whose titles begin at one place, blanks skipped', () => {
    expect(match([['学习不深', 'problem']], [{ at: '  学习不深' }])).toEqual([1, 0, 0]);
  });

  it('does not match another kind', () => {
    expect(match([['学习不深', 'problem']], [{ at: '学习不深', kind: 'cause' }])).toEqual([0, 1, 1]);
  });

  it('does not skip a label in front of the title', () => {
    expect(match([['加强学习', 'measure']], [{ at: '整改措施：加强', kind: 'measure' }])).toEqual([0, 1, 1]);
  });

  it('does not count a problem that the program takes as cured or past, neither as found nor as extra', () => {
    expect(match([['学习不深', 'problem']], [{ at: '学习不深', status: 'resolved' }])).toEqual([0, 1, 0]);
  });

  it('matches one to one: a second finding at the same place is extra', () => {
    expect(match([['学习不深', 'problem']], [{ at: '学习不深' }, { at: '学习不深。' }])).toEqual([1, 0, 1]);
  });
});
