import type { Diagnostic } from '../../model/diagnostic.ts';
import type { PlanReuse } from '../../model/plan-reuse.ts';
import { type Taxonomy, UNCATEGORISED } from '../../model/taxonomy.ts';
import type { Recurrence } from '../../recurrence/find-recurrence.ts';
import type { AnalyzedFile } from '../../run/analyze-files.ts';
import type { Language } from '../shared-options.ts';

/** What was found in a run, in a few lines for the terminal. */
export class CorpusSummary {
  #read = 0;
  #unread = 0;
  #warnings = 0;
  #recurring = 0;
  #standstill = 0;
  #claimedCured = 0;
  #copiedSelf = 0;
  #copiedOther = 0;
  readonly #units = new Set<string>();
  readonly #years = new Set<number>();
  readonly #kinds = new Map<string, number>();
  readonly #categories = new Map<string, number>();

  add(file: AnalyzedFile, diagnostics: readonly Diagnostic[]): void {
    this.#addDiagnostics(diagnostics);
    const { analysis } = file;
    if (analysis === null) {
      this.#unread += 1;
      return;
    }
    this.#read += 1;
    const { unit, year } = analysis.document.metadata;
    if (unit !== '') this.#units.add(unit);
    if (year !== null) this.#years.add(year);
    for (const { statement, codings } of analysis.statements) {
      const isStanding = statement.kind !== 'problem' || statement.status === 'present';
      count(this.#kinds, isStanding ? statement.kind : 'problem-not-present');
      if (statement.kind === 'problem' && isStanding) count(this.#categories, codings[0]?.category ?? UNCATEGORISED);
    }
  }

  /** What was odd before the first file was opened; an error means something that cannot be opened at all. */
  addInput(diagnostics: readonly Diagnostic[]): void {
    this.#unread += new Set(diagnostics.filter((each) => each.severity === 'error').map((each) => each.path)).size;
    this.#addDiagnostics(diagnostics);
  }

  #addDiagnostics(diagnostics: readonly Diagnostic[]): void {
    this.#warnings += diagnostics.filter((each) => each.severity !== 'info').length;
  }

  /** What came back over the years, and which plans stand in others. */
  addRecurrence({ lineages, planReuse }: Recurrence): void {
    const lasting = lineages.filter((each) => each.yearsPresent > 1);
    this.#recurring = lasting.length;
    this.#standstill = lasting.filter((each) => each.verdict === 'standstill').length;
    this.#claimedCured = lasting.filter((each) => each.claimedCured).length;
    const alike = planReuse.filter((each) => ALIKE.has(each.verdict));
    this.#copiedSelf = countDocuments(alike.filter((each) => each.scope === 'self'));
    this.#copiedOther = countDocuments(alike.filter((each) => each.scope === 'other'));
  }

  /** Counts for `run.json`. */
  counts(): Record<string, number> {
    const kind = (name: string) => this.#kinds.get(name) ?? 0;
    return {
      documents: this.#read,
      unread: this.#unread,
      problems: kind('problem'),
      problems_not_present: kind('problem-not-present'),
      causes: kind('cause'),
      measures: kind('measure'),
      claims: kind('claim'),
      uncategorised: this.#categories.get(UNCATEGORISED) ?? 0,
      recurring: this.#recurring,
      standstill: this.#standstill,
      claimed_cured: this.#claimedCured,
      plans_like_own: this.#copiedSelf,
      plans_like_others: this.#copiedOther,
      warnings: this.#warnings,
    };
  }

  /** @param whereTo the last but one sentence: which file to open */
  render(taxonomy: Taxonomy, whereTo: string, language: Language): string {
    const counts = this.counts();
    const years = [...this.#years].sort((a, b) => a - b);
    const span = years.length === 0 ? '' : years.length === 1 ? `${years[0]}` : `${years[0]}–${years.at(-1)}`;
    const most = this.#mostFrequent(taxonomy, language);
    const share = counts['problems'] ? (((counts['uncategorised'] ?? 0) / counts['problems']) * 100).toFixed(1) : '0.0';
    const facts = { ...counts, units: this.#units.size, span, most, share, whereTo };
    return language === 'zh' ? renderChinese(facts) : renderEnglish(facts);
  }

  #mostFrequent(taxonomy: Taxonomy, language: Language): string {
    const labels = new Map(
      taxonomy.categories.map((each) => [each.code, language === 'zh' ? each.label : each.labelEnglish]),
    );
    const sorted = [...this.#categories]
      .filter(([code]) => code !== UNCATEGORISED)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return sorted
      .slice(0, 5)
      .map(([code, times]) => `${labels.get(code) ?? code} ${times}`)
      .join(language === 'zh' ? '，' : ', ');
  }
}

/** Verdicts that a summary counts as wording that stands again. */
const ALIKE: ReadonlySet<string> = new Set(['partial', 'substantial', 'nearly_all']);

function countDocuments(rows: readonly PlanReuse[]): number {
  return new Set(rows.map((row) => row.documentId)).size;
}

type Facts = Readonly<Record<string, number | string>>;

function renderChinese(f: Facts): string {
  const lines = [
    `读入报告 ${f['documents']} 份（${f['units']} 个单位${f['span'] === '' ? '' : `，${f['span']} 年`}）${f['unread'] ? `，另有 ${f['unread']} 份未能读入` : ''}。`,
    `提出问题 ${f['problems']} 条${f['problems_not_present'] ? `（另有 ${f['problems_not_present']} 条已解决、不存在或属目标，未计入）` : ''}，原因 ${f['causes']} 条，措施 ${f['measures']} 条，称已整改 ${f['claims']} 条。`,
    ...(f['most'] === '' ? [] : [`较多的问题：${f['most']}；未归类 ${f['uncategorised']} 条（${f['share']}%）。`]),
    ...(f['recurring']
      ? [
          `出现在两年以上的问题 ${f['recurring']} 个，其中文字和措施都没有变的 ${f['standstill']} 个，称已整改而仍在的 ${f['claimed_cured']} 个（lineages.csv）。`,
        ]
      : []),
    ...(f['plans_like_own'] || f['plans_like_others']
      ? [
          `整改措施与本单位往年相近的报告 ${f['plans_like_own']} 份，与外单位相近的 ${f['plans_like_others']} 份（plan_reuse.csv）。只比文字，不作评判。`,
        ]
      : []),
    `${f['whereTo']}`,
    ...(f['warnings'] ? [`有 ${f['warnings']} 条提示需要核对，见 diagnostics.csv。`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function renderEnglish(f: Facts): string {
  const lines = [
    `Read ${f['documents']} documents of ${f['units']} units${f['span'] === '' ? '' : `, ${f['span']}`}${f['unread'] ? `; ${f['unread']} could not be read` : ''}.`,
    `Found ${f['problems']} problems${f['problems_not_present'] ? ` (and ${f['problems_not_present']} that are resolved, absent or goals)` : ''}, ${f['causes']} causes, ${f['measures']} measures, ${f['claims']} claims of rectification.`,
    ...(f['most'] === ''
      ? []
      : [`Most frequent: ${f['most']}; uncategorised ${f['uncategorised']} (${f['share']} %).`]),
    ...(f['recurring']
      ? [
          `Problems that stand in more than one year: ${f['recurring']}; ${f['standstill']} of them with neither wording nor measures changed, ${f['claimed_cured']} said to be cured and still there (lineages.csv).`,
        ]
      : []),
    ...(f['plans_like_own'] || f['plans_like_others']
      ? [
          `Reports whose plan is much like an earlier one of their unit: ${f['plans_like_own']}; like another unit's: ${f['plans_like_others']} (plan_reuse.csv). Wording only, no verdict.`,
        ]
      : []),
    `${f['whereTo']}`,
    ...(f['warnings'] ? [`${f['warnings']} notes want a look, see diagnostics.csv.`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
