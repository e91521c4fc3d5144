import { CLAUSE_CHARACTERS, freeCharacters } from '../formula/protection.ts';
import { distinctTexts } from '../join/distinct-texts.ts';
import { joinAcross } from '../join/exact-join.ts';
import { joinTexts } from '../join/join-texts.ts';
import type { SimilarPairs } from '../join/similar-pairs.ts';
import type { WeighedText } from '../prepared-text.ts';
import type { Unit } from '../text/unit.ts';
import {
  type Accept,
  type Crowd,
  type Held,
  PairWeights,
  type RelatedPairs,
  type RelatedTexts,
} from './pair-weights.ts';

/** The thresholds of the joins, bag Jaccard of bigrams. */
const CLAUSES = { threshold: 0.6 };
const SENTENCES = { threshold: 0.5 };
/** A clause more common than this proposes no pair: it would propose half of all; its sentence still may. */
const LEAST_RARITY = 0.15;

type Pick = (text: WeighedText) => readonly Unit[];

/**
 * The pairs of a collection that are worth aligning, `left < right`, by place.
 *
 * @param accepts refuses pairs that are of no interest
 * @param crowd keeps the work in bounds where very many texts hold the same words; the order of texts then matters
 */
export function relatedTexts(texts: readonly WeighedText[], accepts: Accept = () => true, crowd?: Crowd): RelatedPairs {
  const weights = new PairWeights(texts.length, (left, right) => left < right && accepts(left, right), crowd);
  for (const [pick, options] of LEVELS) {
    const held = holdings(texts, pick);
    const { texts: distinct, members } = distinctTexts(held.map((each) => each.text));
    const holders = members.map((places) => places.flatMap((place) => held[place] ?? []));
    for (const group of holders) weights.addGroup(group);
    forEachPair(joinTexts(distinct, options), (left, right) => {
      weights.addAll(holders[left] ?? [], holders[right] ?? []);
      weights.addAll(holders[right] ?? [], holders[left] ?? []);
    });
  }
  return { pairs: weights.pairs(), crowds: weights.crowds };
}

/** The pairs of a text of `fresh` (left) with one of `corpus` (right) that are worth aligning, by place. */
export function relatedAcross(
  fresh: readonly WeighedText[],
  corpus: readonly WeighedText[],
  accepts: Accept = () => true,
): RelatedTexts[] {
  const weights = new PairWeights(corpus.length, accepts);
  for (const [pick, options] of LEVELS) {
    const [ours, theirs] = [holdings(fresh, pick), holdings(corpus, pick)];
    const [left, right] = [
      distinctTexts(ours.map((each) => each.text)),
      distinctTexts(theirs.map((each) => each.text)),
    ];
    forEachPair(joinAcross(left.texts, right.texts, options), (one, other) => {
      const holders = (left.members[one] ?? []).flatMap((place) => ours[place] ?? []);
      weights.addAll(
        holders,
        (right.members[other] ?? []).flatMap((place) => theirs[place] ?? []),
      );
    });
  }
  return weights.pairs();
}

const LEVELS: readonly (readonly [Pick, { readonly threshold: number }])[] = [
  [(text) => text.clauses.filter((unit) => weightOf(text, unit) >= LEAST_RARITY * unit.text.length), CLAUSES],
  [(text) => text.sentences, SENTENCES],
];

function holdings(texts: readonly WeighedText[], pick: Pick): Held[] {
  return texts.flatMap((text, holder) =>
    pick(text)
      .filter((unit) => freeCharacters(text.lexical, unit.from, unit.to) >= CLAUSE_CHARACTERS)
      .map((unit) => ({ text: unit.text, holder, weight: weightOf(text, unit) })),
  );
}

function weightOf(text: WeighedText, { from, to }: Unit): number {
  return text.weights.subarray(from, to).reduce((sum, weight) => sum + weight, 0);
}

function forEachPair(pairs: SimilarPairs, visit: (left: number, right: number) => void): void {
  for (let pair = 0; pair < pairs.count; pair += 1) visit(pairs.left[pair] ?? 0, pairs.right[pair] ?? 0);
}
