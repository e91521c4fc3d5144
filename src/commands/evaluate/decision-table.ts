import type { PrimaryAgreement } from '../../statistics/agreement/primary-agreement.ts';
import type { SectionAgreement } from '../../statistics/agreement/section-agreement.ts';
import { alignedColumns, columnsOf } from '../terminal/aligned-columns.ts';
import type { View } from '../terminal/view.ts';
import { estimated, ratio } from './figures.ts';

/** How what both sides have is judged: roles and levels of sections, where they are labelled, and primary categories. */
export function decisionTable(primary: PrimaryAgreement, sections: SectionAgreement | null, { say }: View): string[] {
  const rows = [
    ...(sections === null ? [] : sectionRows(sections, say)),
    [say('问题的主类', 'primary category'), ratio(primary.accuracy), estimated(primary.accuracy)],
    ["Cohen's kappa", '', estimated(primary.kappa)],
    ["Krippendorff's alpha", '', estimated(primary.alpha)],
  ];
  const columns = [...columnsOf([''], [say('一致/全部', 'right/all')]), ...columnsOf([say('值', 'value')], [])];
  return alignedColumns(columns, rows);
}

function sectionRows({ roles, levels }: SectionAgreement, say: View['say']): string[][] {
  if (roles.total === 0) return [];
  return [
    [say('节的性质', 'role of a section'), ratio(roles), estimated(roles)],
    [say('节的层级', 'level of a section'), ratio(levels), estimated(levels)],
  ];
}
