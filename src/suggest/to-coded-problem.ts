import type { CodedStatement } from '../model/coding.ts';
import type { Document } from '../model/document.ts';
import { isPresentProblem } from '../model/statement.ts';
import { UNCATEGORISED } from '../model/taxonomy.ts';
import type { CodedProblem } from './coded-problem.ts';

/** A statement of a document as a coded problem; null where it is none or does not stand. */
export function toCodedProblem({ statement, codings }: CodedStatement, document: Document): CodedProblem | null {
  if (!isPresentProblem(statement)) return null;
  const [primary] = codings;
  const { title } = statement;
  return {
    path: document.source.path,
    unit: document.metadata.unit,
    text: document.source.text,
    title,
    parts: [title, ...statement.manifestations.filter((each) => each.start >= title.end)],
    category: primary?.category ?? UNCATEGORISED,
    ruleId: primary?.ruleId ?? '',
    score: primary?.score ?? 0,
  };
}
