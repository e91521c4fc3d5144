import { formatNumber } from './format-number.ts';
import type { ListInstance, ListLevel } from './list-level.ts';

const DEEPEST_LEVEL = 8;
const LARGEST_NUMBER = 1_000_000;

/** Counts the paragraphs of the automatic lists of one document, in reading order, as Word does. */
export class ListCounter {
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /**
   * The number or bullet in front of the next paragraph of a list; empty where its level shows none.
   *
   * @param id of the list, so that an override counts once
   * @param level from 0
   */
  next(id: string, list: ListInstance, level: number): string {
    const own = list.levels.get(level);
    if (own === undefined || level > DEEPEST_LEVEL) return '';
    const counts = this.#counts.get(list.counting) ?? [];
    this.#counts.set(list.counting, counts);
    counts[level] = this.#nextCount(id, list, level, own, counts[level]);
    restartBelow(counts, list, level);
    return labelOf(list, own, counts);
  }

  #nextCount(id: string, list: ListInstance, level: number, own: ListLevel, count: number | undefined): number {
    const override = list.startOverrides.get(level);
    const use = `${id}:${level}`;
    const isFirstUse = !this.#begun.has(use);
    this.#begun.add(use);
    if (override !== undefined && (isFirstUse || count === undefined)) return override;
    return count === undefined ? own.start : Math.min(LARGEST_NUMBER, count + 1);
  }
}

function restartBelow(counts: (number | undefined)[], list: ListInstance, level: number): void {
  for (let below = level + 1; below < counts.length; below += 1) {
    const after = list.levels.get(below)?.restartAfter ?? null;
    if (after === null || level < after) counts[below] = undefined;
  }
}

function labelOf(list: ListInstance, own: ListLevel, counts: readonly (number | undefined)[]): string {
  if (own.format === 'bullet') return bulletOf(own.text);
  const label = own.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1;
    const level = list.levels.get(index);
    const value = counts[index] ?? list.startOverrides.get(index) ?? level?.start ?? 1;
    const format = level?.format ?? 'decimal';
    return formatNumber(value, own.isLegal && format !== 'none' ? 'decimal' : format);
  });
  return own.followedBySpace && label !== '' ? `${label} ` : label;
}

/** Signs of symbol fonts have no meaning outside of them: they all are bullets. */
function bulletOf(text: string): string {
  const sign = text.trim();
  if (sign === '') return '';
  return /^[\ue000-\uf8ff\u00b7\u25aa§noqØüuvl]$/u.test(sign) ? '●' : sign;
}
