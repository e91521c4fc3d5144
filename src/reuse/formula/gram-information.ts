import { NumberTable } from '../join/number-table.ts';
import { shingles } from '../similarity/shingles.ts';

/** Comparable text and who says it: an owner, or a family of copies, which speaks once however many repeat it. */
export interface VoicedText {
  readonly text: string;
  readonly voice: number;
}

/** Length of the character n-grams that information is counted over. */
export const GRAM = 4;
/** As if so many owners had been read before … */
const PRIOR_OWNERS = 100;
/** … of whom this many said any given thing. It keeps a corpus of two from calling everything a formula. */
const PRIOR_SPEAKERS = 0.1;

/** How much it tells that two texts share a 4-gram, in nats: inverse document frequency over voices. */
export class GramInformation {
  readonly #table = new NumberTable();
  readonly #speakers: Int32Array;
  readonly #owners: number;

  /** @param owners how many owners (units, not documents) the texts are of */
  constructor(texts: readonly VoicedText[], owners: number) {
    this.#owners = owners;
    this.#speakers = countSpeakers(texts, this.#table);
  }

  /** Of a shingle; one never seen is as good as one seen once, since whoever asks has it. */
  of(shingle: number): number {
    const place = this.#table.find(shingle);
    return this.#nats(place < 0 ? 1 : (this.#speakers[place] ?? 1));
  }

  /** Of a shingle that one voice alone says: the most there is. */
  get most(): number {
    return this.#nats(1);
  }

  #nats(speakers: number): number {
    const counted = Math.max(1, Math.min(speakers, this.#owners));
    return Math.log((Math.max(1, this.#owners) + PRIOR_OWNERS) / (counted + PRIOR_SPEAKERS));
  }
}

/** One voice at a time, so that a shingle need only remember who said it last. */
function countSpeakers(texts: readonly VoicedText[], table: NumberTable): Int32Array {
  let speakers = new Int32Array(1024);
  let last = new Int32Array(1024).fill(-1);
  for (const { text, voice } of [...texts].sort((a, b) => a.voice - b.voice)) {
    for (const code of shingles(text, GRAM)) {
      const place = table.add(code);
      if (place >= speakers.length) [speakers, last] = [doubled(speakers, 0), doubled(last, -1)];
      if (last[place] === voice) continue;
      last[place] = voice;
      speakers[place] = (speakers[place] ?? 0) + 1;
    }
  }
  return speakers.slice(0, table.size);
}

function doubled(array: Int32Array, filler: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2).fill(filler);
  larger.set(array);
  return larger;
}
