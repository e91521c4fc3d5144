import { describe, expect, it } from 'vitest';
import { readClauses } from '../../src/extract/read-clauses.ts';
import { fold } from '../../src/patterns/fold.ts';
import { context } from '../support/read-text.ts';

/** The clauses that name a fault, a line each, with the status where the fault does not stand. */
function faultsOf(text: string): string[] {
  const folded = fold(text);
  return readClauses(folded, context)
    .filter((clause) => clause.namesFault)
    .map(({ start, end, status }) => `${folded.slice(start, end)}${status === 'present' ? '' : ` [${status}]`}`);
}

describe('readClauses', () => {
  it('finds the clauses that name a fault', () => {
    expect(faultsOf('支部重视学习，但系统性不强，落实不到位。')).toEqual(['但系统性不强', '落实不到位']);
  });

  it('takes no word for a fault that a longer one covers', () => {
    expect(faultsOf('问题不断减少，青少年积极参加。')).toEqual([]);
  });

  it('gives a sentence the status of the cue in it, and no other sentence', () => {
    expect(faultsOf('记录不规范的问题已经整改到位。学习不深入。')).toEqual([
      '记录不规范的问题已经整改到位 [resolved]',
      '学习不深入',
    ]);
  });

  it('lets a clause stand that says it still does', () => {
    expect(faultsOf('去年查摆的台账不全问题已整改，但学习仍不深入。')).toContain('但学习仍不深入');
  });

  it('takes a cue of the beginning of a sentence only there', () => {
    expect(faultsOf('过去学习不深入。')).toEqual(['过去学习不深入 [historical]']);
    expect(faultsOf('同志们过去学习不深入。')).toEqual(['同志们过去学习不深入']);
  });

  it('reads the same clause the same way again', () => {
    const text = '学习不深入，学习不深入；学习不深入。';
    expect(faultsOf(text)).toEqual(['学习不深入', '学习不深入', '学习不深入']);
    expect(faultsOf(text)).toEqual(faultsOf(text));
  });
});
