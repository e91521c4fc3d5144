import type { DocumentAnalysis } from '../../../src/model/document-analysis.ts';
import type { Lineage } from '../../../src/model/lineage.ts';
import { type FoundLineages, findLineages } from '../../../src/recurrence/lineages/find-lineages.ts';
import { analyzed, type Described, OPTIONS } from '../analyzed-text.ts';

/** What a document says, a list each; what is left out has no section. */
export interface Parts {
  readonly claims?: readonly string[];
  readonly problems?: readonly string[];
  readonly measures?: readonly string[];
}

const NUMERALS = '一二三四五六七八九十';

/** A document of a unit and year with numbered items. */
function partsText({ claims = [], problems = [], measures = [] }: Parts): string {
  const sections = [
    ['上年度查摆问题整改落实情况', claims],
    ['存在的主要问题', problems],
    ['下一步整改措施', measures],
  ] as const;
  const told = sections.filter(([, items]) => items.length > 0);
  const texts = told.map(([heading, items], index) => {
    const lines = items.map((item, place) => `（${NUMERALS[place]}）${item}\n`);
    return `${NUMERALS[index]}、${heading}\n${lines.join('')}`;
  });
  return `工作总结\n${texts.join('')}`;
}

function documentWith(parts: Parts, described: Described): DocumentAnalysis {
  return analyzed(partsText(parts), described);
}

const UNIT = '白沙县林业局';

/** One unit through the years, the first in 2020; null is a year without a document. */
export function unitThrough(years: readonly (Parts | null)[], unit = UNIT): DocumentAnalysis[] {
  return years.flatMap((parts, index) => (parts === null ? [] : [documentWith(parts, { unit, year: 2020 + index })]));
}

export function found(analyses: readonly DocumentAnalysis[]): FoundLineages {
  return findLineages(analyses, OPTIONS);
}

/** The lineage whose latest statement begins with these words. */
export function lineageOf(title: string, { lineages }: FoundLineages): Lineage {
  const fitting = lineages.filter(({ latestTitle }) => latestTitle.startsWith(title));
  if (fitting.length !== 1) throw new Error(`${fitting.length} lineages end with “${title}”`);
  return fitting[0] as Lineage;
}

/** Problems of a forestry bureau, each told in two ways. */
export const STUDY =
  '理论学习不系统。党组中心组全年集中学习8次，比计划少4次，学原文少、看摘要多，对林长制的重要论述一知半解。';
export const STUDY_EDITED =
  '理论学习还不够系统。党组中心组全年集中学习9次，比计划少3次，学原文少、看解读多，对林长制的重要论述一知半解。';
export const PATROL =
  '护林员巡山不到位。青石岭、老鹰嘴两个片区的护林员每月巡山不足6次，巡护记录由站长坐在屋里补填，去年烧了三十亩才有人报火情。';
export const PATROL_REWORDED =
  '山上没有人看着。老鹰嘴的火情是过路司机报的，护林员那天在家收玉米；巡护轨迹一查，七个人里五个整月没有进过山。';
export const BRIBES =
  '采伐审批廉洁风险高。采伐证由资源股一人受理、一人踏查、一人核量，三个木材老板与经办人常在一桌吃饭。';
export const ARCHIVES = '退耕还林档案散乱。2015年以前的小班图卡缺四成，复印件与台账对不上，群众来查补助要等半个月。';
export const MEETINGS = '支部生活松散。苗圃支部一年只开过2次支部大会，党课由一个人照着稿子念，主题党日改成了打扫院子。';

export const STUDY_MEASURE =
  '抓实理论学习。党组中心组每月第一个周五集中学习，原文领读不少于一小时，由办公室登记考勤并按季通报。';
export const PATROL_MEASURE =
  '管好护林员巡山。给护林员配发定位终端，每月巡山不少于12次，片区站长按周抽查巡护轨迹，少一次扣一次补助。';
export const BRIBES_MEASURE =
  '把采伐审批权拆开。受理、踏查、核量分给三个股室，采伐证在网上公示5天，纪检组每季度回访木材老板。';
