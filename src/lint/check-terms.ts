import type { Category, Taxonomy } from '../model/taxonomy.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import { categoryPath } from './category-path.ts';
import type { CheckResult, Finding } from './finding.ts';
import { patternWordings } from './pattern-wordings.ts';

/** A pattern may stand for very many wordings; this many tell whether another one takes them all. */
const MOST_WORDINGS = 200;

/**
 * Terms that can never decide: whatever they match, patterns of other categories match the same words or more, so
 * that they only ever speak for two categories at once.
 */
export function checkTerms(taxonomy: Taxonomy, sets: PatternSets): CheckResult {
  const rivals = compileTerms(taxonomy, sets);
  const findings = taxonomy.categories.flatMap((category) =>
    category.terms.flatMap((term, index) => {
      const covering = coveringTerms(term, category.code, rivals, sets);
      return covering === null ? [] : [deadTerm(category, index, term, covering)];
    }),
  );
  return { tried: taxonomy.categories.reduce((total, category) => total + category.terms.length, 0), findings };
}

interface Rivals {
  readonly patterns: PatternSet;
  /** Pattern number → code of the category. */
  readonly owners: ReadonlyMap<number, string>;
}

function compileTerms(taxonomy: Taxonomy, sets: PatternSets): Rivals {
  const patterns = new PatternSet(sets);
  const owners = new Map<number, string>();
  for (const category of taxonomy.categories)
    for (const term of category.terms) owners.set(patterns.add(term), category.code);
  return { patterns, owners };
}

/** Terms of other categories that together take every wording of a term; null where one is left to it. */
function coveringTerms(term: string, code: string, rivals: Rivals, sets: PatternSets): ReadonlySet<string> | null {
  const covering = new Set<string>();
  for (const wording of patternWordings(term, sets, MOST_WORDINGS)) {
    const rival = rivals.patterns
      .find(wording)
      .find((hit) => rivals.owners.get(hit.pattern) !== code && hit.start === 0 && hit.end === wording.length);
    if (rival === undefined) return null;
    covering.add(`${rivals.owners.get(rival.pattern)}: ${rivals.patterns.source(rival.pattern)}`);
  }
  return covering;
}

function deadTerm(category: Category, index: number, term: string, covering: ReadonlySet<string>): Finding {
  const place = { file: 'taxonomy.yaml', path: [...categoryPath(category), 'terms', index] };
  return {
    check: 'term.dead',
    place,
    subject: category.code,
    example: term,
    expected: '',
    got: [...covering].join('; '),
  };
}
