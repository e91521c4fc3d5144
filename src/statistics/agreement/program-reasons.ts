import type { CodedStatement } from '../../model/coding.ts';
import type { LeftPassage, Statement } from '../../model/statement.ts';

/** Why the program left the passage at an offset, from the shortest passage that holds it; null where it never saw one. */
export function leftReason(left: readonly LeftPassage[], offset: number): string | null {
  const holding = left.filter((passage) => passage.start <= offset && offset < passage.end);
  const [closest] = holding.sort((one, other) => one.end - one.start - (other.end - other.start));
  return closest === undefined ? null : withCue(closest.reason, closest.cue);
}

/** The rule and the words that made a problem something else than present. */
export function statusReason({ statusCue }: Statement): string | null {
  return statusCue === null ? null : withCue(statusCue.ruleId, statusCue.text);
}

/** The rule and the words behind a problem's primary category. */
export function primaryReason({ codings }: CodedStatement): string | null {
  const primary = codings.find((coding) => coding.isPrimary);
  return primary === undefined ? null : withCue(primary.ruleId, primary.matchedText);
}

function withCue(rule: string, cue: string): string {
  return cue === '' ? rule : `${rule}: ${cue}`;
}
