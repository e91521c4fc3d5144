import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoute, routeAddress, VIEWS } from '../../src/page/app/route.ts';
import { percents } from '../../src/page/messages/percents.ts';
import { csvText } from '../../src/page/save/csv-text.ts';
import { clauseRows, clausesOf } from '../../src/page/text/clause-rows.ts';
import { wordChanges } from '../../src/page/text/word-changes.ts';

const chinese = fc.stringMatching(/^[学习不深，。；、理论党建一二]{0,60}$/u);

describe('an address', () => {
  it('comes back as it was written, whatever it names', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VIEWS),
        fc.string(),
        fc.dictionary(fc.string(), fc.string()),
        (view, item, words) => {
          const read = readRoute(routeAddress({ view, item, query: new URLSearchParams(words) }));
          expect(read.view).toBe(view);
          expect(read.item).toBe(item);
          expect([...read.query]).toEqual([...new URLSearchParams(words)]);
        },
      ),
    );
  });

  it('that makes no sense leads to the overview', () => {
    for (const hash of ['', '#', '#/', '#/nowhere/x', '#?unit=', '#/%']) expect(readRoute(hash).view).toBe('overview');
  });
});

describe('clauses', () => {
  it('joined give the text back', () => {
    fc.assert(
      fc.property(chinese, (text) => {
        expect(
          clausesOf(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('in rows: each stands in one, in its order', () => {
    fc.assert(
      fc.property(fc.array(chinese, { minLength: 1, maxLength: 4 }), (texts) => {
        const rows = clauseRows(texts);
        texts.forEach((text, column) => {
          const cells = rows.flatMap((row) => row[column] ?? []);
          expect(cells).toEqual(clausesOf(text));
        });
        for (const row of rows) expect(row).toHaveLength(texts.length);
      }),
    );
  });

  it('that say the same stand side by side, new ones alone', () => {
    const before = '理论学习不够系统，全年集中学习12次，读书笔记人均不足20篇。';
    const after = '理论学习不够系统，全年集中学习14次，碎片化现象没有改变，读书笔记人均不足3篇。';
    const shown = clauseRows([before, after]).map(([left, right]) => [
      left ? before.slice(left.start, left.end) : null,
      right ? after.slice(right.start, right.end) : null,
    ]);
    expect(shown).toEqual([
      ['理论学习不够系统，', '理论学习不够系统，'],
      ['全年集中学习12次，', '全年集中学习14次，'],
      [null, '碎片化现象没有改变，'],
      ['读书笔记人均不足20篇。', '读书笔记人均不足3篇。'],
    ]);
  });
});

describe('changes of words', () => {
  it('hold both wordings whole', () => {
    fc.assert(
      fc.property(chinese, chinese, (before, after) => {
        const changes = wordChanges(before, after) ?? [];
        const side = (gone: string) =>
          changes
            .filter(({ kind }) => kind !== gone)
            .map(({ text }) => text)
            .join('');
        expect(side('added')).toBe(before);
        expect(side('removed')).toBe(after);
      }),
    );
  });

  it('are not looked for in texts that nobody would read side by side', () => {
    expect(wordChanges('学'.repeat(5000), '习')).toBeNull();
  });
});

describe('a table to take away', () => {
  it('makes words of formulas, quotes what needs it and leaves numbers alone', () => {
    const text = csvText(
      ['项', '数'],
      [
        ['=1+1', -2.5],
        ['甲,"乙"', null],
        ['＝A1', 0.1 + 0.2],
      ],
    );
    expect(text).toBe('\ufeff项,数\r\n\'=1+1,-2.5\r\n"甲,""乙""",\r\n\'＝A1,0.3\r\n');
  });
});

describe('per cents', () => {
  it('say 100 and 0 only where it is so', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percents)).toEqual(['0%', '<1%', '50%', '99%', '100%']);
  });
});
