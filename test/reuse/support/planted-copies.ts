import { type SeededRandom, seededRandom } from '../../../src/statistics/seeded-random.ts';
import { RandomProse } from './random-prose.ts';
import { longSentences, sampleSentences } from './sample-sentences.ts';
import { plainSetPhrases } from './set-phrases.ts';
import { type Copyist, KINDS, type Kind, transform } from './transformations.ts';

/** A generated plan: what it says, and where its planted sentences stand. */
interface PlantedPlan {
  readonly owner: number;
  readonly unit: string;
  readonly text: string;
}

/** A sentence that stands in two plans; spans count in the texts. */
export interface Planting {
  readonly kind: Kind | 'mass';
  readonly source: Place;
  readonly target: Place;
}

export interface Place {
  readonly plan: number;
  readonly start: number;
  readonly end: number;
}

export interface PlantedCorpus {
  readonly names: readonly string[];
  readonly plans: readonly PlantedPlan[];
  readonly plantings: readonly Planting[];
}

export interface PlantedOptions {
  readonly seed: number;
  readonly owners: number;
  /** Copies of each kind. */
  readonly copies: number;
  /** To how many owners a paragraph goes, for each mass copy. */
  readonly masses: readonly number[];
}

const NAME = '〔单位〕';
const PLACES = ['东', '南', '西', '北', '青', '白', '云', '石', '松', '柳', '清', '长', '平', '安', '永'];
const OFFICES = ['水利局', '教育局', '财政局', '交通局', '卫健委', '文旅局', '林业局', '民政局', '审计局', '统计局'];

/**
 * Plans of many owners, one each, that have nothing in common but chance wording, strings of set phrases (every plan has
 * some: the decoys) and what is planted.
 */
export function plantCopies({ seed, owners, copies, masses }: PlantedOptions): PlantedCorpus {
  const random = seededRandom(seed);
  const prose = new RandomProse(sampleSentences(), random);
  const names = Array.from({ length: owners }, (_, owner) => nameOf(owner));
  const drafts = names.map(() => draftOf(random, prose));
  const pool = shuffled(longSentences(), random);
  const planter: Planter = { random, prose, drafts, pool };
  const planted = [
    ...KINDS.flatMap((kind) => Array.from({ length: copies }, () => plantOne(kind, planter))),
    ...masses.map((mass) => plantMany(mass, planter)),
  ];
  const written = drafts.map((draft, owner) => write(draft, names[owner] ?? ''));
  const placeOf = ([each, plan]: Planted) => ({ plan, ...(written[plan]?.places.get(each) ?? { start: 0, end: 0 }) });
  return {
    names,
    plans: written.map(({ text }, owner) => ({ owner, unit: names[owner] ?? '', text })),
    plantings: planted.flatMap(({ kind, items: [first, ...others] }) =>
      first === undefined ? [] : others.map((other) => ({ kind, source: placeOf(first), target: placeOf(other) })),
    ),
  };
}

interface Planter extends Copyist {
  readonly drafts: readonly Item[][];
  readonly pool: string[];
}

type Planted = readonly [item: Item, plan: number];

/** Eight sentences of one's own and three strings of set phrases. */
function draftOf(random: SeededRandom, prose: RandomProse): Item[] {
  const draft = Array.from({ length: 8 }, () => item(prose.sentence()));
  for (let each = 0; each < 3; each += 1) insert(draft, item(formula(random, prose)), random);
  return draft;
}

function plantOne(kind: Kind, planter: Planter): { kind: Kind; items: Planted[] } {
  const { random, drafts, pool } = planter;
  const sentence = named(drawn(pool));
  const [source = 0, target = 0] = shuffled([...drafts.keys()], random);
  const [first, second] = [item(sentence), item(transform(sentence, kind, planter))];
  insert(drafts[source] ?? [], first, random);
  insert(drafts[target] ?? [], second, random);
  return {
    kind,
    items: [
      [first, source],
      [second, target],
    ],
  };
}

function plantMany(mass: number, { random, drafts, pool }: Planter): { kind: 'mass'; items: Planted[] } {
  const paragraph = named(`${drawn(pool)}${drawn(pool)}`);
  const takers = shuffled([...drafts.keys()], random).slice(0, mass);
  const items = takers.map((owner): Planted => [item(paragraph), owner]);
  for (const [each, owner] of items) insert(drafts[owner] ?? [], each, random);
  return { kind: 'mass', items };
}

/** A sentence or paragraph of a draft; two with the same words are two. */
interface Item {
  readonly text: string;
}

function item(text: string): Item {
  return { text };
}

function nameOf(owner: number): string {
  const [first, second] = [PLACES[owner % PLACES.length], PLACES[Math.floor(owner / PLACES.length) % PLACES.length]];
  return `${first}${second}县${OFFICES[owner % OFFICES.length]}`;
}

/** A sentence that names its unit once. */
function named(sentence: string): string {
  const comma = sentence.indexOf('，');
  return `${sentence.slice(0, comma + 1)}${NAME}${sentence.slice(comma + 1)}`;
}

function formula(random: SeededRandom, prose: RandomProse): string {
  const phrases = Array.from({ length: 3 }, () => plainSetPhrases[random.nextIndex(plainSetPhrases.length)] ?? '');
  return `${phrases.join('，')}，${prose.clause()}。`;
}

function insert(draft: Item[], each: Item, random: SeededRandom): void {
  draft.splice(random.nextIndex(draft.length + 1), 0, each);
}

function shuffled<T>(values: readonly T[], random: SeededRandom): T[] {
  const mixed = [...values];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = random.nextIndex(last + 1);
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}

const NUMERALS = '一二三四五六七八九十';

function write(
  draft: readonly Item[],
  name: string,
): { text: string; places: Map<Item, { start: number; end: number }> } {
  const places = new Map<Item, { start: number; end: number }>();
  let text = '';
  draft.forEach((each, place) => {
    if (place % 2 === 0) text += `（${NUMERALS[(place / 2) % 10]}）`;
    const words = each.text.replaceAll(NAME, name);
    places.set(each, { start: text.length, end: text.length + words.length });
    text += `${words}${place % 2 === 0 ? '' : '\n'}`;
  });
  return { text, places };
}

function drawn(pool: string[]): string {
  const sentence = pool.pop();
  if (sentence === undefined) throw new Error('expected fewer copies: the sample has no more sentences');
  return sentence;
}
