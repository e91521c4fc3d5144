import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/patterns/fold.ts';

/** Strings of any code units, halves of surrogate pairs among them, rich in what fold changes. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...',，１２19ＡｚZ（(：:"“”『』’\u3000\u00a0．。｡、､—－～的', '\ud842', '\udfb7', '𠮷'),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
  )
  .map((parts) => parts.join(''));

describe('fold', () => {
  it.each([
    ['ＧＤＰ增长５％', 'gdp增长5%'],
    ['(一)理论学习:不深;不实!', '（一）理论学习：不深；不实！'],
    ['“学”‘用’「脱」『节』｢两｣〝张〞＂皮＂', '"学"\'用\'"脱""节""两""张""皮"'],
    ['３．担当不够', '3.担当不够'],
    ['学习\u3000不\u00a0够', '学习 不 够'],
    ['〔2023〕１号［附］', '[2023]1号[附]'],
    ['是吗?是的｡', '是吗？是的。'],
    ['支部､小组﹑科室', '支部、小组、科室'],
    ['上热－中温—下冷―', '上热-中温-下冷-'],
    ['5～8月', '5~8月'],
  ])('writes %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('takes the radicals that copying out of a PDF leaves for the characters that they look like', () => {
    expect(fold('⼀、理论学习不⾜；⼆、⽅法简单，⼯作⻓期不深⼊')).toBe(
      '一、理论学习不足；二、方法简单，工作长期不深入',
    );
    expect(fold('⾞⾨⻋⻔')).toBe(fold('車門车门'));
  });

  it('gives one text for what one typist writes in full width and another in half width', () => {
    expect(fold('(1)B超室,3名党员;"三会一课"记录缺项?')).toBe(fold('（１）Ｂ超室，３名党员；“三会一课”记录缺项？'));
  });

  it('leaves the comma inside a number, however wide its digits are, and folds every other one', () => {
    expect(fold('投资1,200万元,完成2,3项')).toBe('投资1,200万元，完成2,3项');
    expect(fold('投资１,２００万元')).toBe('投资1,200万元');
    expect(fold(',1')).toBe('，1');
    expect(fold('1,')).toBe('1，');
  });

  it('gives an empty text for an empty text', () => {
    expect(fold('')).toBe('');
  });

  it('leaves Chinese characters, tabs, line ends and circled numbers as they stand', () => {
    const text = '①党员\t教育\n〇一\r𠮷😀';
    expect(fold(text)).toBe(text);
  });

  it('keeps the length and changes nothing when done twice, for each code unit', () => {
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const once = fold(String.fromCharCode(unit));
      if (once.length !== 1 || fold(once) !== once) expect.fail(`U+${unit.toString(16)} became ${once}`);
    }
  });

  it('keeps the length and changes nothing when done twice, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text);
        expect(once).toHaveLength(text.length);
        expect(fold(once)).toBe(once);
      }),
    );
  });

  it.each([
    ['组织生活质量高低不一.2个支部把会合在一起开.', '组织生活质量高低不一。2个支部把会合在一起开。'],
    ['建强队伍．每月一课', '建强队伍。每月一课'],
    ['一.存在的问题', '一.存在的问题'],
    ['第一.学习不深', '第一.学习不深'],
    ['（二）.作风不实', '（二）.作风不实'],
    ['增长3.5%，见www.a.cn', '增长3.5%，见www.a.cn'],
  ])('takes a point behind a word for a full stop, not one behind a number: %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('folds each character alike wherever it stands, the comma and the point aside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const single = Array.from({ length: text.length }, (_, index) => fold(text[index] ?? '')).join('');
        expect(fold(text).replaceAll(',', '，').replaceAll('。', '.')).toBe(single.replaceAll('。', '.'));
      }),
    );
  });
});

describe('fold of traditional characters', () => {
  it('gives the simplified ones, those of Taiwan and Hong Kong too, each in its place', () => {
    expect(fold('黨支部組織生活制度執行不夠嚴格，部分黨員理論學習不深入。')).toBe(
      fold('党支部组织生活制度执行不够严格，部分党员理论学习不深入。'),
    );
    expect(fold('機關裡、衞生局、群眾、反覆、瞭解、著力')).toBe(fold('机关里、卫生局、群众、反复、了解、着力'));
  });

  it('leaves a character alone whose simplified form needs two code units', () => {
    expect(fold('鱲')).toBe('鱲');
  });
});
