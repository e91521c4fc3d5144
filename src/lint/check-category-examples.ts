import type { Coding } from '../model/coding.ts';
import { type Category, type Taxonomy, UNCATEGORISED } from '../model/taxonomy.ts';
import { categoryPath } from './category-path.ts';
import { joinResults } from './check-result.ts';
import type { CheckName, CheckResult, Finding } from './finding.ts';

/** Codes a bare text as an analysis would. */
export type CodeText = (text: string) => readonly Coding[];

/**
 * A problem that reads like a positive example must have the category among its codings; one that reads like a
 * negative example must not have it as its primary one, and must have the one that is right instead.
 */
export function checkCategoryExamples(taxonomy: Taxonomy, codeText: CodeText): CheckResult {
  const categories = taxonomy.categories.map((category) =>
    joinResults([checkPositive(category, codeText), checkNegative(category, codeText)]),
  );
  return joinResults([...categories, checkUncategorised(taxonomy, codeText)]);
}

function checkPositive(category: Category, codeText: CodeText): CheckResult {
  const findings = category.positive.flatMap((example, index) => {
    const codings = codeText(example);
    if (codings.some((coding) => coding.category === category.code)) return [];
    return [finding('category.positive', category, example, category.code, codings, ['positive', index])];
  });
  return { tried: category.positive.length, findings };
}

function checkNegative(category: Category, codeText: CodeText): CheckResult {
  const findings = category.negative.flatMap(({ text, is }, index) => {
    const codings = codeText(text);
    const check = negativeFailure(codings, category.code, is);
    return check === null ? [] : [finding(check, category, text, is, codings, ['negative', index, 'text'])];
  });
  return { tried: category.negative.length, findings };
}

function negativeFailure(codings: readonly Coding[], code: string, instead: string): CheckName | null {
  if (codings[0]?.category === code) return 'category.negative';
  return codings.some((coding) => coding.category === instead) ? null : 'category.instead';
}

function finding(
  check: CheckName,
  category: Category,
  example: string,
  expected: string,
  codings: readonly Coding[],
  at: readonly (string | number)[],
): Finding {
  const place = { file: 'taxonomy.yaml', path: [...categoryPath(category), 'examples', ...at] };
  return { check, place, subject: category.code, example, expected, got: describeCodings(codings) };
}

function checkUncategorised(taxonomy: Taxonomy, codeText: CodeText): CheckResult {
  const { examples } = taxonomy.uncategorised;
  const findings = examples.flatMap((example, index): Finding[] => {
    const codings = codeText(example);
    if (codings[0]?.category === UNCATEGORISED) return [];
    const place = { file: 'taxonomy.yaml', path: ['uncategorised', 'examples', 'positive', index] };
    const got = describeCodings(codings);
    return [{ check: 'uncategorised.positive', place, subject: UNCATEGORISED, example, expected: UNCATEGORISED, got }];
  });
  return { tried: examples.length, findings };
}

/** `style.masses ← term:…; theory.form ← model`, so that the author sees which words led astray. */
function describeCodings(codings: readonly Coding[]): string {
  return codings
    .map(
      ({ category, ruleId, matchedText }) => `${category} ← ${ruleId}${matchedText === '' ? '' : ` “${matchedText}”`}`,
    )
    .join('; ');
}
