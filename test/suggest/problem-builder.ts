import type { CodedProblem } from '../../src/suggest/coded-problem.ts';

export interface ProblemSketch {
  readonly text: string;
  readonly path?: string;
  readonly unit?: string;
  readonly category?: string;
  readonly ruleId?: string;
  readonly score?: number;
}

/** A problem whose text is the whole document; all of it is title. */
export function problemOf(sketch: ProblemSketch): CodedProblem {
  const { text, path = 'a.txt', unit = '', category = 'uncategorised', ruleId = 'none', score = 1 } = sketch;
  const title = { start: 0, end: text.length };
  return { path, unit, text, title, parts: [title], category, ruleId, score };
}
