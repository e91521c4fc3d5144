import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remember } from '../../src/text/remember.ts';

describe('remember', () => {
  it('asks for a text once', () => {
    const asked: string[] = [];
    const lengthOf = remember((text) => asked.push(text), 10);
    expect([lengthOf('学习'), lengthOf('不够'), lengthOf('学习')]).toEqual([1, 2, 1]);
    expect(asked).toEqual(['学习', '不够']);
  });

  it('gives what the function gives, however little it may remember', () => {
    const text = fc.string({ unit: fc.constantFrom('学', '习', ''), maxLength: 3 });
    fc.assert(
      fc.property(fc.array(text), fc.integer({ min: 0, max: 4 }), (texts, most) => {
        const remembered = remember((each) => `${each}！`, most);
        expect(texts.map(remembered)).toEqual(texts.map((each) => `${each}！`));
      }),
    );
  });

  it('forgets all when it is full, so that memory stays bounded', () => {
    let asked = 0;
    const counted = remember(() => {
      asked += 1;
      return asked;
    }, 2);
    for (const text of ['甲', '乙', '丙', '丙']) counted(text);
    expect(asked).toBe(3);
    counted('甲');
    expect(asked).toBe(4);
  });
});
