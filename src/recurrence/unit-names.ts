import type { DocumentTypeDictionary } from '../model/document-type-dictionary.ts';

type UnitWords = Pick<DocumentTypeDictionary, 'unitEndings' | 'unitGeneric' | 'placeEndings'>;

/** Shorter forms stand in every text by chance. */
const SHORTEST = 3;

/** The names of the units of a corpus, with the short forms by which texts call them, and whose each may be. */
export class UnitNames {
  readonly #owners = new Map<string, Set<string>>();

  /** @param units as metadata have them; an empty one is no unit */
  constructor(units: readonly string[], words: UnitWords) {
    for (const unit of units) for (const form of formsOf(unit, words)) this.#add(form, unit);
  }

  get forms(): readonly string[] {
    return [...this.#owners.keys()];
  }

  /** Whether a form names `other` and cannot name `unit`, nor a part of it or what it is a part of. */
  isForeign(form: string, unit: string, other: string): boolean {
    const owners = this.#owners.get(form);
    if (owners === undefined || !owners.has(other) || owners.has(unit)) return false;
    return unit === '' || !(unit.includes(form) || form.includes(unit) || isPartOf(unit, other));
  }

  #add(form: string, unit: string): void {
    const known = this.#owners.get(form);
    if (known === undefined) this.#owners.set(form, new Set([unit]));
    else known.add(unit);
  }
}

function isPartOf(unit: string, other: string): boolean {
  return unit.includes(other) || other.includes(unit);
}

/** `某县水务局` is also called 水务局, 苇岸镇 of 某县苇岸镇 by its own name, and both are of 某县. */
function formsOf(unit: string, words: UnitWords): string[] {
  if (unit === '') return [];
  const places = placesBefore(unit, words.placeEndings);
  const behind = places.map((length) => unit.slice(length));
  const before = places.map((length) => unit.slice(0, length));
  return [unit, ...behind, ...before, ...[unit, ...behind].map((name) => withoutEnding(name, words))].filter(
    (form) => form.length >= SHORTEST && !words.unitEndings.includes(form) && !words.unitGeneric.includes(form),
  );
}

/** The lengths of the names of places that a unit's name begins with. */
function placesBefore(unit: string, endings: readonly string[]): number[] {
  const lengths = new Set<number>();
  for (const ending of endings) {
    for (let at = unit.indexOf(ending, 2); at >= 0; at = unit.indexOf(ending, at + 1)) {
      if (at + ending.length < unit.length) lengths.add(at + ending.length);
    }
  }
  return [...lengths].sort((a, b) => a - b);
}

function withoutEnding(name: string, { unitEndings }: UnitWords): string {
  const longest = unitEndings
    .filter((ending) => name.endsWith(ending))
    .reduce((left, right) => (right.length > left.length ? right : left), '');
  return name.slice(0, name.length - longest.length);
}
