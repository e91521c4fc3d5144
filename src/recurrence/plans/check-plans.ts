import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import { relatedAcross } from '../../reuse/align/related-texts.ts';
import { duplicateKey } from '../duplicate-key.ts';
import { inOrderOfTime } from '../in-order-of-time.ts';
import type { FoundPlanReuse } from './find-plan-reuse.ts';
import { isEmptyPlan, type Plan } from './plan.ts';
import { planDiagnostics } from './plan-diagnostics.ts';
import type { PlanReuseOptions } from './plan-reuse-options.ts';
import { PlanShelf } from './plan-shelf.ts';
import { rankedReuse } from './ranked-reuse.ts';
import { firstPlaces, heaviestSources, manySources, type SourceCandidate } from './source-candidate.ts';

export interface CheckedPlans extends FoundPlanReuse {
  /** Ids of the new documents that hold nothing that can be compared. */
  readonly empty: ReadonlySet<string>;
}

/**
 * What of each new plan stands in the plans of a corpus, later ones too: the direction tells which was first. A copy
 * of the new document in the corpus is the document itself and no source.
 *
 * @returns what is found of the new documents only
 */
export function checkPlans(
  fresh: readonly DocumentAnalysis[],
  corpus: readonly DocumentAnalysis[],
  options: PlanReuseOptions,
): CheckedPlans {
  const ids = new Set(fresh.map(({ document }) => document.id));
  const shelf = new PlanShelf(inOrderOfTime([...fresh, ...corpus]), options);
  const checked = shelf.plans.filter(({ document }) => ids.has(document.id));
  const known = withoutDuplicates(shelf.plans.filter(({ document }) => !ids.has(document.id)));
  const found = candidatesOf(checked, known);
  const candidates = found.map((each, place) => heaviestSources(each, checked[place]?.owner ?? -1));
  const many = checked.flatMap((plan, place) =>
    manySources(plan, found[place]?.length ?? 0, candidates[place]?.length ?? 0),
  );
  const paths = new Set(checked.map(({ document }) => document.source.path));
  return {
    rows: checked.flatMap((plan, place) => rankedReuse(plan, candidates[place] ?? [], shelf)),
    diagnostics: [...planDiagnostics(shelf.plans).filter((diagnostic) => paths.has(diagnostic.path)), ...many],
    empty: new Set(checked.filter(isEmptyPlan).map(({ document }) => document.id)),
  };
}

function candidatesOf(checked: readonly Plan[], known: readonly Plan[]): SourceCandidate[][] {
  const found: SourceCandidate[][] = checked.map(() => []);
  const keys = (plans: readonly Plan[]) => plans.map(({ document }) => duplicateKey(document));
  const [checkedKeys, knownKeys] = [keys(checked), keys(known)];
  const isOther = (one: number, other: number) => checkedKeys[one] !== knownKeys[other];
  const texts = (plans: readonly Plan[]) => plans.map(({ text }) => text);
  for (const { left, right, weight } of relatedAcross(texts(checked), texts(known), isOther)) {
    const source = known[right];
    if (source !== undefined) found[left]?.push({ source, weight });
  }
  return found;
}

function withoutDuplicates(plans: readonly Plan[]): Plan[] {
  const firsts = firstPlaces(plans);
  return plans.filter((_, place) => firsts[place] === place);
}
