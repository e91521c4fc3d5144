import type { Diagnostic } from '../../model/diagnostic.ts';
import { duplicateKey } from '../duplicate-key.ts';
import { isEmptyPlan, type Plan } from './plan.ts';

/** What a reader should know of plans that could not be compared, or not as usual. */
export function planDiagnostics(plans: readonly Plan[]): Diagnostic[] {
  const firsts = new Map<string, Plan>();
  const texts = new Map<string, Plan>();
  const reports = new Map<string, Plan>();
  return plans.flatMap((plan) => {
    const { source, metadata } = plan.document;
    const key = duplicateKey(plan.document);
    const twin = firsts.get(key);
    if (twin !== undefined) return [duplicate(plan, twin)];
    firsts.set(key, plan);
    const double = texts.get(source.text);
    if (double === undefined) texts.set(source.text, plan);
    if (isEmptyPlan(plan))
      return [note(plan, 'reuse.no-plan', 'no measures were found, so there is no plan to compare')];
    const known = metadata.unit === '' || metadata.year === null ? undefined : `${metadata.unit}\n${metadata.year}`;
    const sibling = known === undefined ? undefined : reports.get(known);
    if (known !== undefined && sibling === undefined) reports.set(known, plan);
    const same = double === undefined ? [] : [sameText(plan, double)];
    return [...same, ...untold(plan), ...(sibling === undefined ? [] : [sameYear(plan, sibling)])];
  });
}

function untold(plan: Plan): Diagnostic[] {
  const { unit, year, date } = plan.document.metadata;
  const diagnostics: Diagnostic[] = [];
  if (unit === '') {
    diagnostics.push(
      note(plan, 'reuse.no-unit', 'the unit is unknown, so the plan is compared with all others as another unit’s'),
    );
  }
  if (year === null && date === '') {
    diagnostics.push(
      note(
        plan,
        'reuse.no-year',
        'neither year nor date is known, so only leftovers can tell which of two plans came first',
      ),
    );
  }
  return diagnostics;
}

function duplicate(plan: Plan, { document }: Plan): Diagnostic {
  return note(
    plan,
    'reuse.duplicate',
    `the same text as ${document.source.path}: one document handed in twice, not a copy; the two are not compared`,
  );
}

function sameText(plan: Plan, { document }: Plan): Diagnostic {
  const { path } = document.source;
  const message = `word for word the text of ${path}, which is of another unit or year. If one of them was filed wrongly, remove it`;
  return { ...note(plan, 'reuse.same-text', message), severity: 'warning' };
}

function sameYear(plan: Plan, { document }: Plan): Diagnostic {
  return note(
    plan,
    'reuse.same-year',
    `${document.source.path} is of the same unit and year; the two are compared as well`,
  );
}

function note({ document }: Plan, code: string, message: string): Diagnostic {
  return { path: document.source.path, severity: 'info', code, message };
}
