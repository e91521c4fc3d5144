import type { ContextGrammar } from '../extract/context-grammar.ts';
import type { HeadingDictionary } from '../model/heading-dictionary.ts';
import { fold } from '../patterns/fold.ts';
import type { StructureGrammar } from '../structure/structure-grammar.ts';
import { checkExamples, joinResults } from './check-result.ts';
import type { CheckResult } from './finding.ts';

type LineRuleName = 'announcing' | 'closing' | 'titles';

/** Lines that announce, that close, or that are titles must be recognised as such, as the outline and the extraction do. */
export function checkLines(
  headings: HeadingDictionary,
  structure: StructureGrammar,
  context: ContextGrammar,
): CheckResult {
  return joinResults([
    checkRule('announcing', headings, (line) => context.announcing.test(line)),
    checkRule('closing', headings, (line) => context.closing.test(line)),
    checkRule('titles', headings, (line) => isTitle(line, structure)),
  ]);
}

function checkRule(name: LineRuleName, headings: HeadingDictionary, test: (folded: string) => boolean): CheckResult {
  return checkExamples({
    file: 'headings.yaml',
    path: [name],
    subject: name,
    expected: name,
    examples: headings[name].examples,
    kind: 'line',
    tryYes: (example) => {
      const isTaken = test(fold(example));
      return { isTaken, got: isTaken ? name : '' };
    },
  });
}

/** Whether a document that begins with the line has it as its title. */
function isTitle(line: string, structure: StructureGrammar): boolean {
  const piece = { start: 0, end: line.length, indent: 0, label: null };
  return structure.frontMatter.front(line, [piece]).title !== '';
}
