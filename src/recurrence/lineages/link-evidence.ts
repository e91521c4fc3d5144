import type { LinkEvidence } from '../../model/lineage.ts';
import { bigramText, sharedBigrams } from './bigrams.ts';
import type { CategoryAgreement } from './category-agreement.ts';
import type { LinkFeatures } from './link-score.ts';
import type { FollowedStatement } from './read-unit.ts';

const MOST_WORDS = 5;
/** What is weaker is no reason. */
const LEAST = 0.1;
const STRENGTH: Readonly<Record<CategoryAgreement, number>> = { primary: 1, also: 0.5, domain: 0.3, none: 0 };

/** Why two problems are held to be the same, the strongest reason first. */
export function linkEvidence(
  from: FollowedStatement,
  to: FollowedStatement,
  features: LinkFeatures,
  weightOf: (bigram: number) => number,
): LinkEvidence[] {
  const words = tellingWords(from, to, weightOf);
  if (features.isSameWording) return [{ code: 'wording', words, strength: features.trigramJaccard }];
  const { category, measures, meaning, claim } = features;
  const reasons: LinkEvidence[] = [
    { code: 'wording', words, strength: Math.max(features.trigramJaccard, features.words, features.opening) },
    { code: 'meaning', words: [], strength: meaning },
    { code: 'measures', words: [], strength: measures },
    { code: 'claim', words: [], strength: claim },
    { code: `category-${category}`, words: [to.coded.codings[0]?.category ?? ''], strength: STRENGTH[category] },
  ];
  return reasons.filter(({ strength }) => strength >= LEAST).sort((a, b) => b.strength - a.strength);
}

/** Of the words of both, those by which the problem is told from others of the unit. */
function tellingWords(from: FollowedStatement, to: FollowedStatement, weightOf: (bigram: number) => number): string[] {
  return sharedBigrams(from.bigrams, to.bigrams)
    .sort((a, b) => weightOf(b) - weightOf(a) || a - b)
    .slice(0, MOST_WORDS)
    .map(bigramText);
}
