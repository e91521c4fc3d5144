import { describe, expect, it } from 'vitest';
import { type Alignment, alignTexts } from '../../../src/reuse/align/align-texts.ts';
import { clauseEdits } from '../../../src/reuse/align/clause-edits.ts';
import { relatedAcross, relatedTexts } from '../../../src/reuse/align/related-texts.ts';
import type { WeighedText } from '../../../src/reuse/prepared-text.ts';
import { weighTexts } from '../support/compare-plans.ts';

const LEARN = '制定中心组学习计划，每季度安排一个专题，全年集中学习不少于12次，缺学的一周内补课。';
const WATER = '将供水热线改为全天值守，公布各村水管员姓名和电话，做到小修不过夜。';
const PUMP = '对管护缺位的泵站逐处明确责任人，争取县财政落实经费86万元，汛期前修复净化设备。';
const OWN = '组织职工代表每半年旁听一次局务会，旁听意见五日内在院内公示栏答复。';

interface Compared extends Alignment {
  readonly texts: readonly [WeighedText, WeighedText];
}

function align(target: string, source: string, names: readonly string[] = []): Compared {
  const [one, other] = weighTexts([target, source], names) as [WeighedText, WeighedText];
  return { ...alignTexts(one, other), texts: [one, other] };
}

function edits(target: string, source: string, names: readonly string[] = []): string[] {
  const found = align(target, source, names);
  return clauseEdits(...found.texts, found).map(({ edit, target: own, source: other }) => {
    const words = own === null ? source.slice(other?.start, other?.end) : target.slice(own.start, own.end);
    return `${edit} ${words}`;
  });
}

describe('alignment', () => {
  it('of a text with itself is one verbatim passage over all of it', () => {
    const { passages, share, discountedShare, longestCharacters } = align(LEARN + WATER, LEARN + WATER);
    expect(passages.map(({ edit, similarity }) => [edit, similarity])).toEqual([['verbatim', 1]]);
    expect([share, discountedShare]).toEqual([1, 1]);
    expect(longestCharacters).toBe(passages[0]?.characters);
  });

  it('of strangers is nothing', () => {
    expect(align(OWN, LEARN)).toMatchObject({ passages: [], share: 0, discountedShare: 0, longestCharacters: 0 });
    expect(align('', LEARN)).toMatchObject({ passages: [], share: 0, discountedShare: 0 });
    expect(align('，。', '；')).toMatchObject({ passages: [], share: 0 });
  });

  it('gives the words of a passage back on both sides', () => {
    const [target, source] = [`（一）${OWN}\n（二）${WATER}`, `一、${LEARN}二、${WATER}三、${PUMP}`];
    const [passage] = align(target, source).passages;
    expect(target.slice(passage?.target.start, passage?.target.end)).toBe(WATER.slice(0, -1));
    expect(source.slice(passage?.source.start, passage?.source.end)).toBe(WATER.slice(0, -1));
  });

  it('finds paragraphs in another order, each for itself', () => {
    const { passages, share } = align(PUMP + LEARN + WATER, LEARN + WATER + PUMP);
    expect(passages.map(({ edit }) => edit)).toEqual(['reordered', 'verbatim']);
    expect(share).toBe(1);
  });

  it('names what became of every clause', () => {
    const target = '青石县安排一个专题，全年集中学习不少于15次，缺学的三天内补课，张榜公布学习心得，做到小修不过夜。';
    const source = '白水县安排一个专题，全年集中学习不少于12次，缺学的一周内补课，请党校老师授课辅导，做到小修不过夜。';
    expect(edits(target, source, ['青石县', '白水县'])).toEqual([
      'renamed 青石县安排一个专题',
      'figures 全年集中学习不少于15次',
      'edited 缺学的三天内补课',
      'dropped 请党校老师授课辅导',
      'added 张榜公布学习心得',
      'same 做到小修不过夜',
    ]);
  });

  it('calls clauses moved where their passage is', () => {
    expect(edits(`${LEARN}${PUMP}${OWN}`, `${OWN}${LEARN}${PUMP}`).filter((edit) => edit.startsWith('moved'))).toEqual([
      'moved 组织职工代表每半年旁听一次局务会',
      'moved 旁听意见五日内在院内公示栏答复',
    ]);
  });

  it('finds clauses that were merged into one, and split in two', () => {
    const merged = WATER.replaceAll('，', '');
    expect(align(merged, WATER).share).toBeGreaterThan(0.9);
    expect(align(WATER, merged).share).toBeGreaterThan(0.9);
  });

  it('covers of a clause only the part that stands in the source', () => {
    const target = '将供水热线改为全天值守并逐月向职工代表大会书面述职听取评议后张榜公开。';
    const { share } = align(target, WATER);
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.5);
  });

  it('bridges a clause put in between', () => {
    const target = LEARN.replace('，全年', '，请党校老师授课，全年');
    expect(align(target, LEARN).passages).toHaveLength(1);
  });

  it('counts set phrases in the raw share, not in the discounted one', () => {
    const phrase = '坚持以习近平新时代中国特色社会主义思想为指导，增强“四个意识”、坚定“四个自信”、做到“两个维护”，';
    const { share, discountedShare, passages } = align(phrase + OWN, phrase + PUMP);
    expect(share).toBeGreaterThan(0.4);
    expect(discountedShare).toBeLessThan(0.05);
    expect(passages[0]?.discountedSimilarity).toBeLessThan(0.1);
  });
});

describe('related texts', () => {
  const texts = weighTexts([LEARN + OWN, WATER, LEARN + PUMP, PUMP, OWN.slice(0, 3)]);

  it('are those that share a clause or sentence', () => {
    expect(relatedTexts(texts).pairs.map(({ left, right }) => [left, right])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });

  it('leave out what is refused', () => {
    expect(relatedTexts(texts, (left) => left > 0).pairs.map(({ left, right }) => [left, right])).toEqual([[2, 3]]);
  });

  it('may be looked for between two collections', () => {
    const pairs = relatedAcross(texts.slice(2, 4), texts.slice(0, 3));
    expect(pairs.map(({ left, right }) => [left, right])).toEqual([
      [0, 0],
      [0, 2],
      [1, 2],
    ]);
  });
});
