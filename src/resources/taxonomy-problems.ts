import { UNCATEGORISED } from '../model/taxonomy.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { nearestKey } from './nearest-key.ts';
import type { CategoryView, DomainView, RuleView, Written } from './taxonomy-view.ts';
import { wordingProblems } from './taxonomy-wordings.ts';
import type { YamlSlip } from './text-traps.ts';

const NAME = /^[a-z][a-z0-9_-]*$/u;

/** What no schema sees: whether the parts of the taxonomy fit one another. */
export function taxonomyProblems(domains: readonly DomainView[], sets: PatternSets): YamlSlip[] {
  const categories = domains.flatMap((domain) => domain.categories);
  const codes = [...categories.map((category) => category.code), UNCATEGORISED];
  return [
    ...domains.flatMap(domainProblems),
    ...categories.flatMap((category) => codeProblems(category, codes)),
    ...ruleProblems(categories),
    ...wordingProblems(domains, sets),
  ];
}

function domainProblems(domain: DomainView): YamlSlip[] {
  const names = domain.categories.map((category) => category.code.slice(domain.code.length + 1));
  const bad = [
    { code: domain.code, line: domain.line },
    ...domain.categories.map(({ code, line }) => ({ code: code.slice(domain.code.length + 1), line })),
  ]
    .filter(({ code }) => !NAME.test(code))
    .map(({ code, line }) => ({
      line,
      message: `expected a name of small Latin letters, digits, "_" and "-", got "${code}"`,
    }));
  const { defaultName } = domain;
  if (defaultName === null || names.includes(defaultName.text)) return bad;
  return [...bad, unknownOf(defaultName, `a category of ${domain.code}`, names)];
}

function codeProblems(category: CategoryView, codes: readonly string[]): YamlSlip[] {
  const named = [...category.instead, ...category.exclude.flatMap(codeBehindArrow)];
  return named.flatMap((code) => {
    if (code.text === category.code)
      return [{ line: code.line, message: `expected another code than the category's own, got "${code.text}"` }];
    return codes.includes(code.text) ? [] : [unknownOf(code, 'a code of the taxonomy', codes)];
  });
}

/** `形式单一 → theory.form` names a code behind its arrow. */
function codeBehindArrow(line: Written): Written[] {
  const code = /→\s*(\S+)\s*$/u.exec(line.text)?.[1];
  return code === undefined ? [] : [{ text: code, line: line.line }];
}

function unknownOf(got: Written, what: string, known: readonly string[]): YamlSlip {
  const nearest = nearestKey(got.text, known);
  const hint = nearest === null ? '' : `; did you mean "${nearest}"?`;
  return { line: got.line, message: `expected ${what} (${known.join(', ')}), got "${got.text}"${hint}` };
}

function ruleProblems(categories: readonly CategoryView[]): YamlSlip[] {
  const firstLines = new Map<string, number>();
  return categories.flatMap((category) =>
    category.rules.flatMap((rule) => [...wordlessRule(rule), ...idProblems(rule.id, category.code, firstLines)]),
  );
}

function wordlessRule(rule: RuleView): YamlSlip[] {
  if (rule.hasWords) return [];
  return [
    {
      line: rule.line,
      message: `expected words under "all" or "any", got neither in the rule ${rule.id?.text ?? ''}`.trimEnd(),
    },
  ];
}

function idProblems(id: Written | null, code: string, firstLines: Map<string, number>): YamlSlip[] {
  if (id === null) return [];
  const first = firstLines.get(id.text);
  if (first !== undefined)
    return [{ line: id.line, message: `expected each rule id once, got "${id.text}" again (first in line ${first})` }];
  firstLines.set(id.text, id.line);
  if (id.text.startsWith(`${code}.`) && id.text.length > code.length + 1) return [];
  return [{ line: id.line, message: `expected a rule id that begins with "${code}.", got "${id.text}"` }];
}
