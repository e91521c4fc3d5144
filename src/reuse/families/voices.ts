import type { VoicedText } from '../formula/gram-information.ts';
import { isProtectedRun } from '../formula/protection.ts';
import { distinctTexts } from '../join/distinct-texts.ts';
import { joinTexts } from '../join/join-texts.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { Unit } from '../text/unit.ts';
import { unitsBetween } from '../text/units-within.ts';
import { starClusters } from './star-clusters.ts';

/** A prepared text and the unit it comes from, as a number from 0. */
export interface OwnedText {
  readonly owner: number;
  readonly text: PreparedText;
}

const LEAST_SIMILARITY = 0.6;

/**
 * The sentences of a corpus with who says each. A long sentence that several owners have in common was copied: they
 * are one voice. Short ones are counted by owner, since whoever writes “确保取得实效” has copied nobody.
 */
export function voicedSentences(texts: readonly OwnedText[], owners: number): VoicedText[] {
  const sentences = texts.flatMap(({ owner, text }) => {
    return text.sentences.map((unit) => ({ owner, text: unit.text, isLong: isLong(text, unit) }));
  });
  const { texts: distinct, groupOf, members } = distinctTexts(sentences.map((each) => (each.isLong ? each.text : '')));
  const pairs = joinTexts(distinct, { threshold: LEAST_SIMILARITY });
  const copies = members.map((indexes) => new Set(indexes.map((index) => sentences[index]?.owner)).size);
  const familyOf = new Int32Array(distinct.length).fill(-1);
  starClusters(distinct, pairs, copies).forEach((family, number) => {
    for (const member of family.members) familyOf[member] = number;
  });
  return sentences.map(({ owner, text }, index) => {
    const family = familyOf[groupOf[index] ?? -1] ?? -1;
    return { text, voice: family < 0 ? owner : owners + family };
  });
}

function isLong({ lexical, clauses }: PreparedText, unit: Unit): boolean {
  return isProtectedRun(lexical, unit, unitsBetween(clauses, unit));
}
