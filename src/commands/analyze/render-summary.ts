import type { Language } from '../shared-options.ts';
import type { SummaryFacts } from './corpus-summary.ts';

export interface ToldFacts extends SummaryFacts {
  /** Which file to open. */
  readonly whereTo: string;
  /** What of an earlier run stands beside it; empty where nothing does. */
  readonly stale: string;
  /** Whether there are CSV files, so that a line may name one. */
  readonly hasTables: boolean;
}

/** What was found in a run, in a few lines for the terminal. */
export function renderSummary(facts: ToldFacts, language: Language): string {
  const lines = language === 'zh' ? chineseLines(facts) : englishLines(facts);
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function chineseLines({ counts, units, years, mostFrequent, whereTo, stale, hasTables }: ToldFacts): string[] {
  const see = (table: string) => (hasTables ? `（${table}）` : '');
  return [
    `读入报告 ${counts.documents} 份（${units} 个单位${years.length === 0 ? '' : `，${span(years)} 年`}）${counts.unread > 0 ? `，另有 ${counts.unread} 份未能读入` : ''}。`,
    `提出问题 ${counts.problems} 条${counts.problems_not_present > 0 ? `（另有 ${counts.problems_not_present} 条已解决、不存在或属目标，未计入）` : ''}，原因 ${counts.causes} 条，措施 ${counts.measures} 条，整改情况 ${counts.claims} 条。`,
    mostFrequent.length === 0
      ? ''
      : `较多的问题（按主类）：${mostFrequent.join('，')}；未归类 ${counts.uncategorised} 条（${share(counts.uncategorised, counts.problems)}%）。`,
    counts.recurring === 0
      ? ''
      : `出现在两年以上的问题 ${counts.recurring} 个，其中文字和措施都没有变的 ${counts.standstill} 个，称已整改而仍在的 ${counts.claimed_cured} 个${see('lineages.csv')}。`,
    counts.plans_like_own + counts.plans_like_others === 0
      ? ''
      : `整改措施与本单位往年相近的报告 ${counts.plans_like_own} 份，与外单位相近的 ${counts.plans_like_others} 份${see('plan_reuse.csv')}。只比文字，不作评判。`,
    whereTo,
    stale,
    counts.warnings === 0 ? '' : `有 ${counts.warnings} 条提示需要核对${hasTables ? '，见 diagnostics.csv' : ''}。`,
  ];
}

function englishLines({ counts, units, years, mostFrequent, whereTo, stale, hasTables }: ToldFacts): string[] {
  const see = (table: string) => (hasTables ? ` (${table})` : '');
  return [
    `Read ${counts.documents} documents of ${units} units${years.length === 0 ? '' : `, ${span(years)}`}${counts.unread > 0 ? `; ${counts.unread} could not be read` : ''}.`,
    `Found ${counts.problems} problems${counts.problems_not_present > 0 ? ` (and ${counts.problems_not_present} that are resolved, absent or goals)` : ''}, ${counts.causes} causes, ${counts.measures} measures, ${counts.claims} claims of rectification.`,
    mostFrequent.length === 0
      ? ''
      : `Most frequent primary categories: ${mostFrequent.join(', ')}; uncategorised ${counts.uncategorised} (${share(counts.uncategorised, counts.problems)} %).`,
    counts.recurring === 0
      ? ''
      : `Problems that stand in more than one year: ${counts.recurring}; ${counts.standstill} of them with neither wording nor measures changed, ${counts.claimed_cured} said to be cured and still there${see('lineages.csv')}.`,
    counts.plans_like_own + counts.plans_like_others === 0
      ? ''
      : `Reports whose plan is much like an earlier one of their unit: ${counts.plans_like_own}; like another unit's: ${counts.plans_like_others}${see('plan_reuse.csv')}. Wording only, no verdict.`,
    whereTo,
    stale,
    counts.warnings === 0 ? '' : `${counts.warnings} notes want a look${hasTables ? ', see diagnostics.csv' : ''}.`,
  ];
}

function span(years: readonly number[]): string {
  return years.length === 1 ? `${years[0]}` : `${years[0]}–${years.at(-1)}`;
}

/** Of all problems, in per cent. */
function share(part: number, all: number): string {
  return all === 0 ? '0.0' : ((part / all) * 100).toFixed(1);
}
