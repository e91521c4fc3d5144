import type { Taxonomy, TaxonomyRule } from '../model/taxonomy.ts';
import { fold } from '../patterns/fold.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { compileTaxonomy } from '../tag/taxonomy-matcher.ts';
import { splitClauses } from '../text/clauses.ts';
import { shadowOf } from '../text/shadow.ts';
import { categoryPath } from './category-path.ts';
import { checkExamples, joinResults } from './check-result.ts';
import type { CheckResult, Finding } from './finding.ts';
import { ruleFailure } from './rule-failure.ts';

type Path = readonly (string | number)[];

/** Every rule must fire on its examples by itself, without the help or hindrance of terms. */
export function checkTaxonomyRules(taxonomy: Taxonomy, sets: PatternSets): CheckResult {
  const idsIn = ruleFinder(taxonomy, sets);
  return joinResults(
    taxonomy.categories.flatMap((category) =>
      category.rules.map((rule, index) => checkRule(rule, [...categoryPath(category), 'rules', index], sets, idsIn)),
    ),
  );
}

function checkRule(
  rule: TaxonomyRule,
  path: Path,
  sets: PatternSets,
  idsIn: (text: string) => ReadonlySet<string>,
): CheckResult {
  const result = checkExamples({
    file: 'taxonomy.yaml',
    path,
    subject: rule.id,
    expected: rule.id,
    examples: rule.examples,
    kind: 'rule',
    tryYes: (example) => {
      const isTaken = idsIn(example).has(rule.id);
      return { isTaken, got: isTaken ? rule.id : ruleFailure(rule, example, sets) };
    },
  });
  const failed = result.findings.filter((each) => each.check === 'rule.taken').length;
  const isDead = failed > 0 && failed === rule.examples.yes.length;
  return isDead ? { ...result, findings: [deadRule(rule, path), ...result.findings] } : result;
}

function deadRule(rule: TaxonomyRule, path: Path): Finding {
  return {
    check: 'rule.dead',
    place: { file: 'taxonomy.yaml', path },
    subject: rule.id,
    example: '',
    expected: '',
    got: '',
  };
}

/** The ids of the rules that fire on a text; terms and topics, which may cover a rule's words, are left out. */
function ruleFinder(taxonomy: Taxonomy, sets: PatternSets): (text: string) => ReadonlySet<string> {
  const domains = taxonomy.domains.map((domain) => ({ ...domain, topics: [] }));
  const categories = taxonomy.categories.map((category) => ({ ...category, terms: [], topics: [] }));
  const matcher = compileTaxonomy({ ...taxonomy, domains, categories }, sets);
  return (text) => {
    const shadow = shadowOf(fold(text), { start: 0, end: text.length });
    return new Set(matcher.find(shadow.text, splitClauses(shadow.text)).map((hit) => hit.ruleId));
  };
}
