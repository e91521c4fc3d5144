import { changeOf } from '../../reuse/compare/grades.ts';
import { bagJaccard } from '../../reuse/similarity/bag-similarity.ts';
import { sharedBigrams, without } from './bigrams.ts';
import { type CategoryAgreement, categoryAgreement, sharedCategories } from './category-agreement.ts';
import { cosine } from './cosine.ts';
import type { FollowedStatement, ReadUnit } from './read-unit.ts';
import { emptyEnding, sharedClauses } from './shared-formulae.ts';
import { sharedOpening, sharedWords } from './shared-words.ts';

/** What two problems of a unit have in common by themselves. */
export interface Likeness {
  /** Of their 3-grams, figures masked, 0 to 1. */
  readonly trigramJaccard: number;
  /** Whether they say the same in the same words, though some be changed. */
  readonly isSameWording: boolean;
  /** How far their words stand for the same, 0 to 1, formulae left out; see `ContextVectors`. */
  readonly meaning: number;
  /** How many telling words they share, 0 to 1, and of their openings; formulae left out. */
  readonly words: number;
  readonly opening: number;
  /** Whether their openings say the same of something else; see `emptyEnding`. */
  readonly isOtherObject: boolean;
  readonly category: CategoryAgreement;
  /** See `sharedCategories`. */
  readonly categories: number;
}

/**
 * Of the words of edited problems, their empty ending left out, this share at least stands in both. Anything from 0.2 to
 * 0.4 gives the same links on the labelled sets of README.md.
 */
const SAME_WORDS = 0.3;
/** Of problems in the same words the rest is not asked. */
const WHOLLY_ALIKE = { meaning: 1, words: 1, opening: 1, isOtherObject: false };
/**
 * Problems in other words are compared with those of the year before and of the one before that. On the labelled sets
 * the year before alone loses 12 links, and a third year finds none.
 */
const LONGEST_GAP = 2;

/**
 * Compares two problems of one unit; null where one of them holds nothing comparable, and where two years or more lie
 * between them unless they are in the same words: other words are no evidence over so long a time.
 */
export function likenessOf(left: FollowedStatement, right: FollowedStatement, unit: ReadUnit): Likeness | null {
  if (left.wording === null || right.wording === null) return null;
  const trigramJaccard = bagJaccard(left.wording.trigrams, right.wording.trigrams);
  const ending = emptyEnding(left.clauses, right.clauses);
  const isSameWording = isSame(trigramJaccard, left, right, ending);
  if (!isSameWording && right.place - left.place > LONGEST_GAP) return null;
  const [codings, others] = [left.coded.codings, right.coded.codings];
  const category = categoryAgreement(codings, others);
  const categories = sharedCategories(codings, others);
  if (isSameWording) return { trigramJaccard, isSameWording, ...WHOLLY_ALIKE, category, categories };
  const formulae = [...ending, ...sharedClauses(left.clauses, right.clauses)];
  const [first, second] = [left, right].map((each) => spokenWithout(each, formulae)) as [Compared, Compared];
  return {
    trigramJaccard,
    isSameWording,
    meaning: cosine(unit.meaningWithout(left, formulae), unit.meaningWithout(right, formulae)),
    words: sharedWords(first.bigrams, second.bigrams, unit),
    opening: sharedOpening(first, second, unit),
    isOtherObject: ending.length > 0,
    category,
    categories,
  };
}

type Compared = Pick<FollowedStatement, 'bigrams' | 'clauses'>;

function isSame(
  trigramJaccard: number,
  left: FollowedStatement,
  right: FollowedStatement,
  ending: readonly number[],
): boolean {
  if (changeOf(trigramJaccard) === 'reworded') return false;
  return ending.length === 0 || sharedShare(left, right, ending) >= SAME_WORDS;
}

function sharedShare(left: FollowedStatement, right: FollowedStatement, ending: readonly number[]): number {
  const [first, second] = [without(left.bigrams, ending), without(right.bigrams, ending)];
  const shared = sharedBigrams(first, second).length;
  return shared / Math.max(1, first.size + second.size - shared);
}

function spokenWithout({ bigrams, clauses }: Compared, formulae: readonly number[]): Compared {
  return { bigrams: formulae.length === 0 ? bigrams : without(bigrams, formulae), clauses };
}
