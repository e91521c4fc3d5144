import type { SeededRandom } from '../../../src/statistics/seeded-random.ts';

/**
 * Writes sentences that sound like the sample and say nothing of it: each character follows the one or two before it
 * as somewhere in the sample, so that chance meetings of wording are as frequent as in earnest.
 */
export class RandomProse {
  readonly #random: SeededRandom;
  readonly #followers = new Map<string, string[]>();
  readonly #beginnings: string[] = [];

  constructor(sample: readonly string[], random: SeededRandom) {
    this.#random = random;
    for (const clause of sample.flatMap((sentence) => sentence.match(/[\p{Script=Han}]{4,}/gu) ?? [])) {
      this.#beginnings.push(clause.slice(0, 2));
      for (let index = 1; index < clause.length; index += 1) {
        this.#learn(clause.slice(index - 1, index), clause[index] ?? '');
        if (index > 1) this.#learn(clause.slice(index - 2, index), clause[index] ?? '');
      }
    }
  }

  sentence(): string {
    const clauses = Array.from({ length: 2 + this.#random.nextIndex(3) }, () => this.clause());
    return `${clauses.join('，')}。`;
  }

  clause(): string {
    let text = this.#pick(this.#beginnings);
    const length = 8 + this.#random.nextIndex(10);
    while (text.length < length) {
      const wide = this.#random.nextIndex(10) < 5 ? this.#followers.get(text.slice(-2)) : undefined;
      text += this.#pick(wide ?? this.#followers.get(text.slice(-1)) ?? ['的']);
    }
    return text;
  }

  character(): string {
    return this.#pick(this.#beginnings)[0] ?? '的';
  }

  #learn(before: string, after: string): void {
    const known = this.#followers.get(before);
    if (known === undefined) this.#followers.set(before, [after]);
    else known.push(after);
  }

  #pick<T>(choices: readonly T[]): T {
    return choices[this.#random.nextIndex(choices.length)] as T;
  }
}
