import type { SeededRandom } from '../../../src/statistics/seeded-random.ts';
import type { RandomProse } from './random-prose.ts';

export const KINDS = [
  'verbatim',
  'renamed',
  'figures',
  'reordered',
  'dropped',
  'merged',
  'edited 10 %',
  'edited 20 %',
] as const;
/** What a copyist does to a sentence. */
export type Kind = (typeof KINDS)[number];

export interface Copyist {
  readonly random: SeededRandom;
  readonly prose: RandomProse;
}

/** A sentence as the copyist leaves it. Names are no business of his here: plans are written with their unit's name. */
export function transform(sentence: string, kind: Kind, copyist: Copyist): string {
  switch (kind) {
    case 'figures':
      return sentence.replaceAll(/\d+/gu, (digits) => String(Number(digits) + 1 + copyist.random.nextIndex(30)));
    case 'reordered':
      return rotated(sentence, copyist);
    case 'dropped':
      return withoutClause(sentence, copyist);
    case 'merged':
      return sentence.replaceAll('，', (comma, at) => (at % 2 === 0 ? '' : comma));
    case 'edited 10 %':
      return edited(sentence, 0.1, copyist);
    case 'edited 20 %':
      return edited(sentence, 0.2, copyist);
    default:
      return sentence;
  }
}

function rotated(sentence: string, { random }: Copyist): string {
  const clauses = sentence.slice(0, -1).split('，');
  const cut = 1 + random.nextIndex(Math.max(1, clauses.length - 1));
  return `${[...clauses.slice(cut), ...clauses.slice(0, cut)].join('，')}。`;
}

function withoutClause(sentence: string, { random }: Copyist): string {
  const clauses = sentence.slice(0, -1).split('，');
  if (clauses.length < 2) return sentence;
  clauses.splice(random.nextIndex(clauses.length), 1);
  return `${clauses.join('，')}。`;
}

/** That share of the characters replaced, left out or followed by another, in equal parts, at random places. */
function edited(sentence: string, share: number, { random, prose }: Copyist): string {
  const characters = [...sentence];
  const places = characters.flatMap((character, place) => (/\p{Script=Han}/u.test(character) ? [place] : []));
  for (let edit = Math.round(places.length * share); edit > 0; edit -= 1) {
    const [place = 0] = places.splice(random.nextIndex(places.length), 1);
    const way = random.nextIndex(3);
    const old = way === 2 ? (characters[place] ?? '') : '';
    characters[place] = way === 1 ? '' : `${old}${prose.character()}`;
  }
  return characters.join('');
}
