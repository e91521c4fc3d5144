import type { GramCode, ModelText } from './features.ts';

/** Digits of a gram's code are UTF-16 units. */
export const UNIT_BASE = 0x10000;
/** Grams of the title count as often as this, since the title names the fault. */
const TITLE_WEIGHT = 2;
/** 1 for units that make words: Chinese characters, small Latin letters, digits. */
const IS_WORD_UNIT = wordUnits();
const SMALLEST_TABLE = 1024;
/** Odd multipliers that spread neighbouring codes over the table (Knuth, The Art of Computer Programming 3, 6.4). */
const SPREAD_LOW = 0x9e3779b1;
const SPREAD_HIGH = 0x85ebca6b;
const TWO_TO_32 = 0x100000000;

/**
 * Counts the character 1- to 3-grams of one text after another in the same typed arrays: a `Map` for each text was
 * half of the time that coding took. A gram never spans a sign, so that neighbouring clauses make no words together.
 * The counts stand until the next text is counted.
 */
export class GramCounter {
  #keys = new Float64Array(SMALLEST_TABLE);
  #counts = new Float64Array(SMALLEST_TABLE);
  #slots = new Int32Array(SMALLEST_TABLE);
  #size = 0;

  count({ title, body }: ModelText): void {
    this.#clear();
    this.#reserve((title.length + body.length) * 3);
    this.#addGrams(title, TITLE_WEIGHT);
    this.#addGrams(body, 1);
  }

  /** How many different grams were counted. */
  get size(): number {
    return this.#size;
  }

  /** The gram at an index, in order of the first places. */
  gram(index: number): GramCode {
    return this.#keys[this.#slots[index] as number] as number;
  }

  countOf(index: number): number {
    return this.#counts[this.#slots[index] as number] as number;
  }

  /** The last two units are kept in a window, so that each unit is looked at once. */
  #addGrams(text: string, weight: number): void {
    let last = 0;
    let lastTwo = 0;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (IS_WORD_UNIT[unit] !== 1) {
        last = 0;
        lastTwo = 0;
        continue;
      }
      this.#add(unit, weight);
      if (last !== 0) this.#add(last * UNIT_BASE + unit, weight);
      if (lastTwo !== 0) this.#add(lastTwo * UNIT_BASE + unit, weight);
      lastTwo = last === 0 ? 0 : last * UNIT_BASE + unit;
      last = unit;
    }
  }

  #add(gram: GramCode, weight: number): void {
    const slot = slotOf(gram, this.#keys);
    if (this.#keys[slot] === 0) {
      this.#keys[slot] = gram;
      this.#slots[this.#size] = slot;
      this.#size += 1;
    }
    this.#counts[slot]! += weight;
  }

  #clear(): void {
    for (let index = 0; index < this.#size; index += 1) {
      const slot = this.#slots[index] as number;
      this.#keys[slot] = 0;
      this.#counts[slot] = 0;
    }
    this.#size = 0;
  }

  /** Half of the table stays free, so that searches in it end soon. */
  #reserve(grams: number): void {
    if (grams * 2 <= this.#keys.length) return;
    const size = tableSize(grams);
    this.#keys = new Float64Array(size);
    this.#counts = new Float64Array(size);
    this.#slots = new Int32Array(size);
  }
}

/** A power of two that leaves at least half of the table free. */
export function tableSize(entries: number): number {
  return 2 ** Math.max(10, Math.ceil(Math.log2(entries * 2 + 1)));
}

/** Where a gram stands in a table of keys, or the free slot where it would; 0 is no gram and marks a free slot. */
export function slotOf(gram: GramCode, keys: Float64Array): number {
  const mask = keys.length - 1;
  const mixed = Math.imul(gram | 0, SPREAD_LOW) ^ Math.imul((gram / TWO_TO_32) | 0, SPREAD_HIGH);
  let slot = (mixed ^ (mixed >>> 15)) & mask;
  while (keys[slot] !== 0 && keys[slot] !== gram) slot = (slot + 1) & mask;
  return slot;
}

function wordUnits(): Uint8Array {
  const isWord = /[\p{Script=Han}a-z0-9]/u;
  return Uint8Array.from({ length: UNIT_BASE }, (_, unit) => (isWord.test(String.fromCharCode(unit)) ? 1 : 0));
}
