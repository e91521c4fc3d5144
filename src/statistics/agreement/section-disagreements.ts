import type { Section } from '../../model/section.ts';
import type { DocumentComparison } from './compare-document.ts';
import type { Disagreement } from './disagreement.ts';
import { type SideWriter, sideWriter } from './disagreement-sides.ts';
import type { GoldSection } from './gold-labels.ts';
import type { Located } from './locate-gold.ts';

/** Sections that one side lacks, and those that both have with another role or level. */
export function sectionDisagreements(comparison: DocumentComparison): Disagreement[] {
  const { path, analysis, sections } = comparison;
  const sides = sideWriter(analysis.document.source.text);
  const about = { document: path, subject: 'section', reason: null } as const;
  return [
    ...sections.matched.flatMap(([label, section]) => compareSections(path, label, section, sides)),
    ...sections.missed.map(
      (label): Disagreement => ({
        ...about,
        issue: 'missed',
        reference: labelSide(label, 'role', sides),
        predicted: null,
      }),
    ),
    ...sections.extra.map(
      (section): Disagreement => ({
        ...about,
        issue: 'extra',
        reference: null,
        predicted: sides.section(section, [section.role]),
        reason: section.roleSource,
      }),
    ),
  ];
}

function compareSections(
  document: string,
  label: Located<GoldSection>,
  section: Section,
  sides: SideWriter,
): Disagreement[] {
  const issues = (['role', 'level'] as const).filter((issue) => label.label[issue] !== section[issue]);
  return issues.map((issue) => ({
    document,
    subject: 'section',
    issue,
    reference: labelSide(label, issue, sides),
    predicted: sides.section(section, [String(section[issue])]),
    reason: issue === 'role' ? section.roleSource : null,
  }));
}

function labelSide(label: Located<GoldSection>, value: 'role' | 'level', sides: SideWriter) {
  return sides.label(label, label.label.heading_starts, [String(label.label[value])]);
}
