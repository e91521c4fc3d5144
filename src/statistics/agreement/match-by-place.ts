import { groupBy } from '../../collections/group-by.ts';

/** Which of the labels were found, and which findings no label knows. */
export interface Matching<Label, Finding> {
  readonly matched: readonly (readonly [Label, Finding])[];
  /** Labels without a finding. */
  readonly missed: readonly Label[];
  /** Findings without a label. */
  readonly extra: readonly Finding[];
}

/** Matches labels with findings of the same key one to one, in their order. A finding without a key is matched with nothing. */
export function matchByPlace<Label, Finding>(
  labels: readonly Label[],
  findings: readonly Finding[],
  labelKey: (label: Label) => string,
  findingKey: (finding: Finding) => string | null,
): Matching<Label, Finding> {
  const waiting = groupBy(findings, findingKey);
  const matched: (readonly [Label, Finding])[] = [];
  const missed: Label[] = [];
  for (const label of labels) {
    const finding = waiting.get(labelKey(label))?.shift();
    if (finding === undefined) missed.push(label);
    else matched.push([label, finding]);
  }
  const found = new Set(matched.map(([, finding]) => finding));
  return { matched, missed, extra: findings.filter((finding) => !found.has(finding)) };
}
