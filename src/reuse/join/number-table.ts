/** Gives each distinct number a place, 0, 1, 2 …, in order of arrival. Open addressing: half the memory of a Map. */
export class NumberTable {
  #keys = new Float64Array(1024);
  #places = new Int32Array(1024).fill(-1);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The place of a number, a new one where it was not known. */
  add(key: number): number {
    if (this.#size * 2 >= this.#keys.length) this.#grow();
    const slot = this.#slot(key);
    if (this.#places[slot] === -1) {
      this.#keys[slot] = key;
      this.#places[slot] = this.#size;
      this.#size += 1;
    }
    return this.#places[slot] ?? -1;
  }

  /** The place of a number, −1 where it is not known. */
  find(key: number): number {
    return this.#places[this.#slot(key)] ?? -1;
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = hash(key) & mask;
    while (this.#places[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, places] = [this.#keys, this.#places];
    this.#keys = new Float64Array(keys.length * 2);
    this.#places = new Int32Array(keys.length * 2).fill(-1);
    for (let slot = 0; slot < keys.length; slot += 1) {
      if (places[slot] === -1) continue;
      const target = this.#slot(keys[slot] ?? 0);
      this.#keys[target] = keys[slot] ?? 0;
      this.#places[target] = places[slot] ?? -1;
    }
  }
}

function hash(key: number): number {
  const high = Math.floor(key / 0x100000000);
  let mixed = Math.imul((key >>> 0) ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
