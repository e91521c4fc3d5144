import { createHash } from 'node:crypto';
import type { FamilyKind, WordingFamily } from '../../model/family.ts';
import { lexicalWeights } from '../../reuse/formula/character-weights.ts';
import { freeCharacters } from '../../reuse/formula/protection.ts';
import type { UnitCluster } from './cluster-units.ts';
import type { HeldUnit } from './join-units.ts';
import { spreadOf } from './spread.ts';

/** What is made of set phrases by so much says nothing of its own. */
const MOSTLY_PHRASES = 0.8;
/** Members less like their medoid than this on average fill a pattern, each in its own way. */
const SAME_WORDING = 0.9;

/** The row of a cluster of sentences or clauses. */
export function familyOfCluster({ medoid, members }: UnitCluster): WordingFamily {
  const mean = members.reduce((sum, { similarity }) => sum + similarity, 0) / Math.max(1, members.length);
  const first = members.filter(({ unit }) => unit.text === medoid).reduce(earlier);
  const { years: _, ...spread } = spreadOf(
    members.map(({ holder }) => ({ document: holder.analysis.document, owner: holder.owner })),
  );
  const kind = isPhrases(first) ? 'set_phrase' : mean >= SAME_WORDING ? 'boilerplate' : 'template';
  const { text } = first.holder.analysis.document.source;
  return {
    id: familyId(kind, medoid),
    kind,
    medoidText: text.slice(first.unit.start, first.unit.end),
    members: members.length,
    ...spread,
    meanSimilarity: mean,
  };
}

/** Whether a cluster is nothing but one phrase of the dictionary, which has a row of its own. */
export function isOnePhrase({ medoid, members }: UnitCluster): boolean {
  const { holder, unit } = members.filter((member) => member.unit.text === medoid).reduce(earlier);
  return holder.phrases.some(({ from, to }) => from <= unit.from && to >= unit.to);
}

/** Of a set phrase the dictionary's own words are the medoid. */
export function familyId(kind: FamilyKind, medoid: string): string {
  return `f${createHash('sha256').update(`${kind}\n${medoid}`).digest('hex').slice(0, 10)}`;
}

function isPhrases({ holder, unit }: HeldUnit): boolean {
  const { comparable, phrases } = holder;
  const lexical = lexicalWeights(comparable.text.length, phrases);
  return freeCharacters(lexical, unit.from, unit.to) <= (1 - MOSTLY_PHRASES) * unit.text.length;
}

function earlier<Held extends HeldUnit>(one: Held, other: Held): Held {
  const [left, right] = [one.holder.analysis.document.source.path, other.holder.analysis.document.source.path];
  if (left !== right) return left < right ? one : other;
  return one.unit.start <= other.unit.start ? one : other;
}
