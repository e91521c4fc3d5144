import { describe, expect, it } from 'vitest';
import { ARCHIVES, BRIBES, found, STUDY, unitThrough } from './unit-documents.ts';

const OTHERS = [STUDY, BRIBES, ARCHIVES];

/** Links between a problem of the first year and another of the second, the others standing in both. */
function linksOf(before: string, after: string) {
  const { links } = found(unitThrough([{ problems: [before, ...OTHERS] }, { problems: [after, ...OTHERS] }]));
  return links.filter(({ change }) => change === 'reworded');
}

describe('two problems are not one', () => {
  it.each([
    [
      'they share a pattern of title, the object being another',
      '苗木检疫不够到位。外调松苗没有开包查验，检疫证靠邮寄补办。',
      '信访答复不够到位。群众来信超过六十天没有回音，来访登记本缺页。',
    ],
    [
      'the object comes after a verb',
      '服务老年群众不够周到。食堂离居民楼远，腿脚不便的老人吃不上热饭。',
      '服务年轻群众不够周到。双职工家庭放学后孩子没处去，托管班五点关门。',
    ],
    [
      'they share a clause word for word and nothing else',
      '火源管控粗放。上坟烧纸无人劝阻，责任没有压实到人，工作没有落到实处。',
      '财务管理混乱。白条抵库七万余元，责任没有压实到人，工作没有落到实处。',
    ],
  ])('where %s', (_, before, after) => {
    expect(linksOf(before, after)).toEqual([]);
  });
});
