import type { DomainWord } from '../model/dictionaries.ts';
import type { Segmenter } from '../model/segmenter.ts';
import type { CheckName, CheckResult, Finding } from './finding.ts';

/** Words that join with no neighbour, so that only the word itself decides how it is cut. */
const CARRIER = { before: '关于', after: '的情况' } as const;

/** A domain word must stay whole where the segmenter meets it, alone and inside a sentence. */
export function checkWords(words: readonly DomainWord[], segmenter: Segmenter): CheckResult {
  return { tried: words.length, findings: words.flatMap(({ word }, index) => checkWord(word, index, segmenter)) };
}

function checkWord(word: string, index: number, segmenter: Segmenter): Finding[] {
  const alone = segmenter.cut(word);
  if (alone.length !== 1) return [finding('word.cut', word, index, alone)];
  const inside = segmenter.cut(`${CARRIER.before}${word}${CARRIER.after}`);
  return inside.includes(word) ? [] : [finding('word.cut-in-text', word, index, inside)];
}

function finding(check: CheckName, word: string, index: number, tokens: readonly string[]): Finding {
  const place = { file: 'words.txt', path: [index] };
  return { check, place, subject: word, example: word, expected: word, got: tokens.join(' / ') };
}
