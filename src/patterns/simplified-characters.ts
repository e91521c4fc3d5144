import { to } from 'opencc-js/preset/t2cn';

/**
 * The simplified form, as a UTF-16 code unit, of each traditional character and its variants of Taiwan and Hong Kong.
 * The few beyond the Basic Multilingual Plane, rare even in names, are left out: they would need two units.
 * Source: the characters of OpenCC, without its phrases.
 */
export const SIMPLIFIED_CHARACTERS: ReadonlyMap<number, number> = new Map(
  (to['cn'] ?? [])
    .flat()
    .flatMap(pairsOf)
    .filter(([traditional, simplified]) => traditional.length === 1 && simplified.length === 1)
    .map(([traditional, simplified]) => [traditional.charCodeAt(0), simplified.charCodeAt(0)]),
);

type Pair = readonly [string, string];

/** Dictionaries are lists of pairs, or written `key value|key value|…`. */
function pairsOf(dictionary: string | readonly Pair[]): readonly Pair[] {
  if (typeof dictionary !== 'string') return dictionary;
  return dictionary.split('|').map((entry): Pair => {
    const [traditional = '', simplified = ''] = entry.split(' ');
    return [traditional, simplified];
  });
}
