import { fold } from '../patterns/fold.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { literalWordings } from './literal-wordings.ts';
import type { DomainView, Written } from './taxonomy-view.ts';
import type { YamlSlip } from './text-traps.ts';

/** A list of the taxonomy whose entries must stand in no other list of its kind. */
interface WordList {
  readonly owner: string;
  /** `term`, `topic` or `example`. */
  readonly kind: string;
  readonly entries: readonly Written[];
}

/** Wordings that stand twice in a category, or in two: evidence for two categories is evidence for none. */
export function wordingProblems(domains: readonly DomainView[], sets: PatternSets): YamlSlip[] {
  const categories = domains.flatMap((domain) => domain.categories);
  const wordings = (pattern: string) => literalWordings(pattern, sets);
  const topics = [
    ...domains.map(({ code, topics: entries }) => ({ owner: code, kind: 'topic', entries })),
    ...categories.map(({ code, topics: entries }) => ({ owner: code, kind: 'topic', entries })),
  ];
  return [
    ...repeats(
      categories.map(({ code, terms }) => ({ owner: code, kind: 'term', entries: terms })),
      wordings,
    ),
    ...repeats(topics, wordings),
    ...repeats(
      categories.map(({ code, positive }) => ({ owner: code, kind: 'example', entries: positive })),
      (text) => [text],
    ),
  ];
}

interface Place {
  readonly owner: string;
  readonly written: string;
  readonly line: number;
}

function repeats(lists: readonly WordList[], wordingsOf: (text: string) => readonly string[]): YamlSlip[] {
  const places = new Map<string, Place>();
  return lists.flatMap((list) => list.entries.flatMap((entry) => enter(entry, list, wordingsOf(entry.text), places)));
}

/** Notes where the wordings of an entry stand, and tells of the first that another entry has already. */
function enter(entry: Written, list: WordList, wordings: readonly string[], places: Map<string, Place>): YamlSlip[] {
  let found: YamlSlip | null = null;
  for (const wording of wordings) {
    const place = places.get(wording);
    if (place === undefined) places.set(wording, { owner: list.owner, written: entry.text, line: entry.line });
    else if (found === null && isClash(place, list.owner, entry.text)) found = slip(list, entry, wording, place);
  }
  return found === null ? [] : [found];
}

/** Inside one category two patterns may share a wording, as long as they are not the same. */
function isClash(place: Place, owner: string, written: string): boolean {
  return place.owner !== owner || fold(place.written) === fold(written);
}

function slip(list: WordList, entry: Written, wording: string, place: Place): YamlSlip {
  const got = fold(entry.text) === wording ? `"${entry.text}"` : `"${wording}" in "${entry.text}"`;
  if (place.owner === list.owner) {
    return {
      line: entry.line,
      message: `expected each ${list.kind} once in ${list.owner}, got ${got} again (first in line ${place.line})`,
    };
  }
  return {
    line: entry.line,
    message: `expected each ${list.kind} in one category, got ${got} in ${list.owner} and, in line ${place.line}, in ${place.owner}`,
  };
}
