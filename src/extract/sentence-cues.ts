import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/clauses.ts';
import type { CueWords, StatusRule } from './clause-words.ts';

/** A cue that holds in one sentence. */
export interface SentenceCue extends Span {
  readonly rule: StatusRule;
  readonly sentence: Span;
}

/**
 * The status rules that hold in each sentence of a folded text: those whose words stand in it and no word that stops
 * them.
 *
 * @param words what was found in the text, in order of the starts
 * @returns in the order of the sentences, within one in the order of the rules
 */
export function sentenceCues(folded: string, words: readonly CueWords[], rules: readonly StatusRule[]): SentenceCue[] {
  if (words.every((each) => each.isStop)) return [];
  const cues: SentenceCue[] = [];
  let at = 0;
  for (const sentence of splitSentences(folded, '。；！？\n')) {
    const first = at;
    while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) at += 1;
    if (at > first) cues.push(...cuesOf(sentence, words.slice(first, at), rules));
  }
  return cues;
}

function cuesOf(sentence: Span, words: readonly CueWords[], rules: readonly StatusRule[]): SentenceCue[] {
  const inside = words.filter((each) => each.end <= sentence.end);
  return rules.flatMap((rule, number) => {
    const own = inside.filter((each) => each.rule === number);
    const first = own.some((each) => each.isStop) ? null : earliest(own, sentence);
    return first === null ? [] : [{ rule, start: first.start, end: first.end, sentence }];
  });
}

/** The leftmost words that count, and of those that begin together the longest. */
function earliest(words: readonly CueWords[], sentence: Span): CueWords | null {
  let first: CueWords | null = null;
  for (const each of words) {
    if (each.opensSentence && each.start !== sentence.start) continue;
    if (first === null || each.start < first.start || (each.start === first.start && each.end > first.end))
      first = each;
  }
  return first;
}
