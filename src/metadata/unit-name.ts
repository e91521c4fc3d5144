import type { DocumentTypeDictionary } from '../model/document-type-dictionary.ts';

export type UnitWords = Pick<
  DocumentTypeDictionary,
  'unitEndings' | 'unitEndingExceptions' | 'unitPrefixes' | 'unitBodies' | 'unitGeneric' | 'unitBreaks'
>;

const REDACTED = /[*＊×某○〇□△]+|[XxＸｘ]{2,}/gu;
const SIGN = /[，。；：、]/u;
const LONGEST_NAME = 30;

/**
 * The unit that a phrase begins with: `中共某县财政局党组关于…` gives `某县财政局`. The longest part from the start
 * that ends like a unit's name counts.
 *
 * @param limit where the ending may begin at the latest
 * @returns an empty string where the phrase begins with none, or with one that could be any (`市局`, `**局党组`)
 */
export function unitAtStart(phrase: string, words: UnitWords, limit = phrase.length): string {
  const prefix = words.unitPrefixes.find((word) => phrase.startsWith(word)) ?? '';
  const name = (phrase.slice(prefix.length).split(SIGN)[0] ?? '').slice(0, LONGEST_NAME);
  const ends = endingPlaces(name, words).filter(({ start }) => start + prefix.length <= limit);
  const longest = Math.max(0, ...ends.map(({ end }) => end));
  const unit = withoutBody(name.slice(0, longest), words);
  return isParticular(unit, words) ? unit : '';
}

/** The unit that a whole line names, as a signature does; empty where it names none. */
export function unitOfLine(line: string, words: UnitWords): string {
  const prefix = words.unitPrefixes.find((word) => line.startsWith(word)) ?? '';
  const name = line.slice(prefix.length);
  if (name.length > LONGEST_NAME || !endsLikeUnit(name, words)) return '';
  const unit = withoutBody(name, words);
  return isParticular(unit, words) ? unit : '';
}

/** Whether a name ends as units' names do. */
export function endsLikeUnit(name: string, words: UnitWords): boolean {
  return endingPlaces(name, words).some(({ end }) => end === name.length);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function endingPlaces(name: string, words: UnitWords): Place[] {
  const exceptions = places(name, words.unitEndingExceptions);
  return places(name, words.unitEndings).filter(
    (ending) => !exceptions.some((exception) => exception.start <= ending.start && exception.end >= ending.end),
  );
}

function places(text: string, words: readonly string[]): Place[] {
  const found: Place[] = [];
  for (const word of words) {
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      found.push({ start, end: start + word.length });
    }
  }
  return found;
}

/** One unit signs as 财政局, 财政局党组 or 财政局领导班子: without the body it is always the same. */
function withoutBody(name: string, words: UnitWords): string {
  const body = longest(words.unitBodies.filter((word) => name.endsWith(word)));
  const rest = name.slice(0, name.length - body.length);
  return body !== '' && endsLikeUnit(rest, words) ? rest : name;
}

/** Whether something is left that tells the unit from others once endings and general words are taken off. */
function isParticular(name: string, words: UnitWords): boolean {
  if (name === '') return false;
  const bare = name.replace(REDACTED, '');
  const ending = longest(words.unitEndings.filter((word) => bare.endsWith(word)));
  const rest = withoutGeneric(bare.slice(0, bare.length - ending.length), words.unitGeneric);
  return rest !== '' && !words.unitEndings.includes(rest);
}

function withoutGeneric(name: string, generic: readonly string[]): string {
  const word = longest(generic.filter((one) => name.startsWith(one)));
  return word === '' ? name : withoutGeneric(name.slice(word.length), generic);
}

function longest(words: readonly string[]): string {
  return words.reduce((left, right) => (right.length > left.length ? right : left), '');
}
