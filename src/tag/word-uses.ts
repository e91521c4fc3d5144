import type { Taxonomy } from '../model/taxonomy.ts';
import type { PatternSet } from '../patterns/pattern-set.ts';
import type { EvidenceKind, Wording } from './taxonomy-hit.ts';

/** What a pattern is used for; one pattern may be a topic here and part of a rule there. */
export interface WordUse extends Wording {
  readonly hasGap: boolean;
}

/** Adds the terms and topics of a taxonomy to the patterns; their uses stand under the number of the pattern. */
export function collectUses(taxonomy: Taxonomy, patterns: PatternSet): readonly (readonly WordUse[] | undefined)[] {
  const uses: WordUse[][] = [];
  const add = (pattern: string, kind: Exclude<EvidenceKind, 'rule'>, code: string) => {
    const number = patterns.add(pattern);
    const ruleId = `${kind === 'term' ? 'term' : 'topic'}:${pattern}`;
    uses[number] = [...(uses[number] ?? []), { kind, code, ruleId, hasGap: patterns.hasGap(number) }];
  };
  for (const domain of taxonomy.domains) for (const topic of domain.topics) add(topic, 'domain-topic', domain.code);
  for (const category of taxonomy.categories) {
    for (const term of category.terms) add(term, 'term', category.code);
    for (const topic of category.topics) add(topic, 'topic', category.code);
  }
  return uses;
}
