import type { Diagnostic } from '../../model/diagnostic.ts';
import type { PlanReuse } from '../../model/plan-reuse.ts';
import { isPresentProblem } from '../../model/statement.ts';
import { type Taxonomy, UNCATEGORISED } from '../../model/taxonomy.ts';
import type { Recurrence } from '../../recurrence/recurrence.ts';
import type { AnalyzedFile } from '../../run/analyze-files.ts';
import type { Language } from '../shared-options.ts';
import { viewOf } from '../terminal/view.ts';

/** Counts of a run, under the names that `run.json` gives them. */
export type SummaryCounts = Readonly<
  Record<
    | 'documents'
    | 'unread'
    | 'problems'
    | 'problems_not_present'
    | 'causes'
    | 'measures'
    | 'claims'
    | 'uncategorised'
    | 'recurring'
    | 'standstill'
    | 'claimed_cured'
    | 'plans_like_own'
    | 'plans_like_others'
    | 'warnings',
    number
  >
>;

export interface SummaryFacts {
  readonly counts: SummaryCounts;
  readonly units: number;
  /** In order, each once. */
  readonly years: readonly number[];
  /** Names of categories with their counts, the most frequent first. */
  readonly mostFrequent: readonly string[];
}

/** Counts what was found in a run. */
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

  add(file: AnalyzedFile): void {
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
      const isStanding = statement.kind !== 'problem' || isPresentProblem(statement);
      count(this.#kinds, isStanding ? statement.kind : 'problem-not-present');
      if (isPresentProblem(statement)) count(this.#categories, codings[0]?.category ?? UNCATEGORISED);
    }
  }

  /** What was odd before the first file was opened; an error means something that cannot be opened at all. */
  addUnopened(diagnostics: readonly Diagnostic[]): void {
    this.#unread += new Set(diagnostics.filter((each) => each.severity === 'error').map((each) => each.path)).size;
  }

  /** Everything odd about the run, as it stands in `diagnostics.csv`. */
  addDiagnostics(diagnostics: readonly Diagnostic[]): void {
    this.#warnings += diagnostics.filter((each) => each.severity !== 'info').length;
  }

  /** What came back over the years, and which plans stand in others. */
  addRecurrence({ lineages, planReuse }: Recurrence): void {
    const lasting = lineages.filter((each) => each.yearsPresent > 1);
    this.#recurring = lasting.length;
    this.#standstill = lasting.filter((each) => each.verdict === 'standstill').length;
    this.#claimedCured = lasting.filter((each) => each.claimedCured).length;
    const alike = planReuse.filter((each) => ALIKE.has(each.verdict));
    // A summary says “of earlier years”, so that of the unit's own reports the order must be known.
    this.#copiedSelf = countDocuments(
      alike.filter((each) => each.scope === 'self' && each.direction === 'from_source'),
    );
    this.#copiedOther = countDocuments(
      alike.filter((each) => each.scope === 'other' && each.direction !== 'to_source'),
    );
  }

  /** Counts for `run.json`. */
  counts(): SummaryCounts {
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

  /** What a reader is told at the end of a run. */
  facts(taxonomy: Taxonomy, language: Language): SummaryFacts {
    return {
      counts: this.counts(),
      units: this.#units.size,
      years: [...this.#years].sort((a, b) => a - b),
      mostFrequent: this.#mostFrequent(taxonomy, language),
    };
  }

  #mostFrequent(taxonomy: Taxonomy, language: Language): string[] {
    const { categoryName } = viewOf(taxonomy, language);
    const sorted = [...this.#categories]
      .filter(([code]) => code !== UNCATEGORISED)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return sorted.slice(0, MOST_CATEGORIES).map(([code, times]) => `${categoryName(code) || code} ${times}`);
  }
}

/** How many categories a summary names. */
const MOST_CATEGORIES = 5;

/** Verdicts that a summary counts as wording that stands again. */
const ALIKE: ReadonlySet<string> = new Set(['partial', 'substantial', 'nearly_all']);

function countDocuments(rows: readonly PlanReuse[]): number {
  return new Set(rows.map((row) => row.documentId)).size;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
