import type { Taxonomy } from '../model/taxonomy.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { categoryPath } from './category-path.ts';
import type { CheckResult, Finding } from './finding.ts';
import { isLiteral, patternWordings } from './pattern-wordings.ts';

/** Beyond this a pattern is compared as it is written. */
const MOST_WORDINGS = 500;

/** A wording that is listed as a term, which names a fault, and as a topic, which names only a subject. */
export function checkTopics(taxonomy: Taxonomy, sets: PatternSets): CheckResult {
  const topics = topicOwners(taxonomy, sets);
  const findings = taxonomy.categories.flatMap((category) =>
    category.terms.flatMap((term, index): Finding[] => {
      const shared = wordingsOf(term, sets).filter((each) => topics.has(each));
      if (shared.length === 0) return [];
      const place = { file: 'taxonomy.yaml', path: [...categoryPath(category), 'terms', index] };
      return [
        {
          check: 'term.topic',
          place,
          subject: category.code,
          example: term,
          expected: '',
          got: shared.map((each) => `${topics.get(each)}: ${each}`).join('; '),
        },
      ];
    }),
  );
  return {
    tried: [...taxonomy.domains, ...taxonomy.categories].reduce((total, each) => total + each.topics.length, 0),
    findings,
  };
}

/** Each wording of a topic and the category or domain it stands under. */
function topicOwners(taxonomy: Taxonomy, sets: PatternSets): ReadonlyMap<string, string> {
  const lists = [...taxonomy.domains, ...taxonomy.categories];
  return new Map(
    lists.flatMap(({ code, topics }) =>
      topics.flatMap((topic) => wordingsOf(topic, sets).map((wording) => [wording, code] as const)),
    ),
  );
}

function wordingsOf(pattern: string, sets: PatternSets): string[] {
  if (!isLiteral(pattern)) return [pattern];
  return patternWordings(pattern, sets, MOST_WORDINGS);
}
