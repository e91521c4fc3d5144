import { CERTAINTY_PHRASES, DIRECTION_NAMES } from '../../model/reuse-code-names.ts';
import type { LineageFacts } from '../data/lineage-facts.ts';
import type { ReuseFacts } from '../data/reuse-facts.ts';
import { percents } from './percents.ts';

const WORDINGS = { verbatim: '几乎以原话', edited: '以相近文字', reworded: '以不同说法' } as const;

/** From here on a per cent would only seem exact. */
const NEARLY_ALL = 0.95;

/** `某局的“学用脱节”连续 4 年（2020—2023）几乎以原话出现，其间两次称已整改。` */
export function chineseLineage(facts: LineageFacts): string {
  const { unit, title, firstYear, lastYear, yearsPresent, yearsPossible, isUnbroken, wording, claims } = facts;
  const span = `（${firstYear}—${lastYear}）`;
  const years =
    firstYear === lastYear
      ? `在 ${firstYear} 年的几份报告里都`
      : isUnbroken
        ? `连续 ${yearsPresent} 年${span}`
        : yearsPresent === yearsPossible
          ? `在报告列有问题的 ${yearsPresent} 个年度${span}每年都`
          : `在报告列有问题的 ${yearsPossible} 个年度中有 ${yearsPresent} 年${span}`;
  const cured = claims === 0 ? '' : `，其间 ${claims} 份报告称已整改`;
  return `${unit || '单位不明'}的“${title}”${years}${WORDINGS[wording]}出现${cured}${ending(facts)}。`;
}

function ending({ verdict, planSimilarity }: LineageFacts): string {
  if (verdict === 'resolved') return '；最近一份报告没有再提';
  if (verdict === 'relapsed') return '；中间曾有报告没有提到，后来又出现';
  if (planSimilarity === null || planSimilarity < 0.5) return '';
  if (planSimilarity >= NEARLY_ALL) return '；最近一次对应的措施，文字几乎全部见于上次计划';
  return `；最近一次对应的措施，约 ${percents(planSimilarity)} 的文字见于上次计划`;
}

/** `某镇 2022 年的整改措施约 36% 的文字与某局 2021 年的相同或相近（5 处，最长 88 字），来源在先。` */
export function chineseReuse(facts: ReuseFacts): string {
  const { unit, year, sourceUnit, sourceYear, scope, share, passages, longest, leftovers } = facts;
  const source =
    scope === 'self'
      ? `本单位${sourceYear === null ? '另一份报告' : ` ${sourceYear} 年的`}`
      : `${sourceUnit || '另一份报告'}${sourceYear === null ? '' : ` ${sourceYear} 年的`}`;
  const left =
    leftovers.length === 0 ? '' : `；文中有 ${leftovers.length} 处字样与本文不符，如“${leftovers[0]}”，请核对`;
  return `${unit || '单位不明'}${year === null ? '' : ` ${year} 年`}的整改措施，${share >= NEARLY_ALL ? '几乎全部' : `约 ${percents(share)} 的`}文字与${source}相同或相近（${passages} 处，最长 ${longest} 字）${scope === 'other' ? order(facts) : ''}${left}。`;
}

function order({ direction, certainty }: ReuseFacts): string {
  if (direction === 'undetermined') return `，孰先孰后${DIRECTION_NAMES.undetermined}`;
  const sure = certainty === 'high' ? '' : `，${CERTAINTY_PHRASES[certainty]}`;
  return `，${DIRECTION_NAMES[direction]}${sure}`;
}
