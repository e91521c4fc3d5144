import type { ContentRule, HeadingDictionary } from '../model/heading-dictionary.ts';
import type { Role } from '../model/section.ts';
import { createMarkerGrammar, type MarkerGrammar } from '../numbering/marker-grammar.ts';
import { anyPattern, compileColumns, createLineMatcher, type LineMatcher } from '../patterns/line-matcher.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { createFrontMatterFinder, type FrontMatterFinder } from './front-matter-finder.ts';
import { bareHeading } from './heading-text.ts';
import { createLabelGrammar, type LabelGrammar } from './labels.ts';
import { compileRoleRules, type RoleRules } from './role-rules.ts';
import { createTurnFinder, type TurnFinder } from './turns.ts';

/** `headings.yaml`, compiled once for all documents. */
export interface StructureGrammar {
  readonly markers: MarkerGrammar;
  readonly labels: LabelGrammar;
  readonly roles: RoleRules;
  readonly turns: TurnFinder;
  readonly announcing: LineMatcher;
  readonly frontMatter: FrontMatterFinder;
  readonly attachments: RegExp;
  /** The beginning of a line that a web page puts around a text. */
  readonly furniture: RegExp;
  readonly speaksOfAll: RegExp;
  /** The role whose words stand most often in the text; null where none does. */
  roleOfContent(folded: string): Role | null;
  /** The role of a table column by its name. */
  columnRole(name: string): Role | null;
}

interface CompiledContentRule {
  readonly role: Role;
  readonly words: RegExp;
}

export function compileStructureGrammar(dictionary: HeadingDictionary, sets: PatternSets): StructureGrammar {
  const roles = compileRoleRules(dictionary, sets);
  const isHeading = (text: string) => roles.ofHeading(bareHeading(text))?.strength === 'whole';
  const markers = createMarkerGrammar(dictionary);
  const isNumbered = (text: string) => markers.markerAt(text, 0) !== null;
  const columns = compileColumns(dictionary.columns, sets);
  const content = dictionary.content.map((rule) => compileContent(rule, sets));
  return {
    markers,
    labels: createLabelGrammar(dictionary.labels),
    roles,
    turns: createTurnFinder(dictionary.turns, sets),
    announcing: createLineMatcher(dictionary.announcing, sets),
    frontMatter: createFrontMatterFinder(dictionary, sets, isHeading, isNumbered),
    attachments: anyPattern(dictionary.attachments, sets, '^'),
    furniture: anyPattern(dictionary.furniture.starts, sets, '^'),
    speaksOfAll: anyPattern(dictionary.speaksOfAll, sets),
    roleOfContent: (folded) => mostFrequent(content, folded),
    columnRole: (name) => columns.find((column) => column.words.test(name))?.role ?? null,
  };
}

function compileContent(rule: ContentRule, sets: PatternSets): CompiledContentRule {
  return { role: rule.role, words: new RegExp(anyPattern(rule.words, sets).source, 'g') };
}

function mostFrequent(rules: readonly CompiledContentRule[], folded: string): Role | null {
  let best: Role | null = null;
  let bestCount = 0;
  for (const rule of rules) {
    const count = folded.match(rule.words)?.length ?? 0;
    if (count > bestCount) [best, bestCount] = [rule.role, count];
  }
  return best;
}
