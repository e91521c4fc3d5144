import type { DocumentAnalysis } from '../model/document-analysis.ts';
import type { Section } from '../model/section.ts';
import type { Span } from '../model/span.ts';
import { overlap } from './match-statements.ts';
import type { Outcome } from './result-change.ts';

/** The role of the section that a place stands in, and where the role came from: of an inherited one, from above. */
export function roleAt({ sections }: DocumentAnalysis, { start }: Span): Outcome {
  let section = sections.find((each) => each.start <= start && start < each.end);
  while (section?.roleSource === 'inherited') {
    const { parentId, role } = section;
    const parent = sections.find((each) => each.id === parentId);
    if (parent?.role !== role) break;
    section = parent;
  }
  return section === undefined ? { value: '', rule: '', words: '' } : roleOf(section);
}

export function roleOf({ role, roleSource, heading }: Section): Outcome {
  return { value: role, rule: roleSource, words: heading };
}

/** The same where no statement was taken: the reason why the passage was left stands in for the role's source. */
export function leftAt(analysis: DocumentAnalysis, place: Span): Outcome {
  const left = analysis.left.find((each) => overlap(each, place) > 0);
  const role = roleAt(analysis, place);
  return left === undefined ? role : { ...role, rule: left.reason, words: left.cue };
}
