import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/patterns/fold.ts';
import { comparableText } from '../../../src/reuse/text/comparable-text.ts';
import { clauseUnits, sentenceUnits, unitAt } from '../../../src/reuse/text/unit.ts';

const SOURCE = '（一）补足短板。每季度学习3次，缺学的补课；年底考核！\n……\n二是压实责任';
const folded = fold(SOURCE);
const comparable = comparableText(folded);

describe('units', () => {
  it('are clauses with their words and without numbering or closing signs', () => {
    const clauses = clauseUnits(folded, comparable);
    expect(clauses.map((clause) => SOURCE.slice(clause.start, clause.end))).toEqual([
      '补足短板',
      '每季度学习3次',
      '缺学的补课',
      '年底考核',
      '压实责任',
    ]);
    expect(clauses[1]?.text).toBe('每季度学习0次');
  });

  it('are sentences, which ； parts too', () => {
    expect(sentenceUnits(folded, comparable).map(({ text }) => text)).toEqual([
      '补足短板',
      '每季度学习0次缺学的补课',
      '年底考核',
      '压实责任',
    ]);
  });

  it('are any stretch that holds something comparable', () => {
    expect(unitAt(comparable, { start: 0, end: 7 })?.text).toBe('补足短板');
    expect(unitAt(comparable, { start: SOURCE.indexOf('…'), end: SOURCE.indexOf('二是') })).toBeNull();
  });

  it('may begin inside a document', () => {
    const span = { start: SOURCE.indexOf('缺学'), end: SOURCE.indexOf('！') };
    const inside = comparableText(folded, {}, span);
    const words = clauseUnits(folded, inside, span).map((clause) => SOURCE.slice(clause.start, clause.end));
    expect(words).toEqual(['缺学的补课', '年底考核']);
  });
});
