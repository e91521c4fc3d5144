import { fold } from '../../../src/patterns/fold.ts';
import { alignTexts } from '../../../src/reuse/align/align-texts.ts';
import type { Passage } from '../../../src/reuse/align/passage.ts';
import { relatedTexts } from '../../../src/reuse/align/related-texts.ts';
import { comparePassage } from '../../../src/reuse/compare/compare-passage.ts';
import type { Comparison } from '../../../src/reuse/compare/compare-units.ts';
import { voicedSentences } from '../../../src/reuse/families/voices.ts';
import { GramInformation } from '../../../src/reuse/formula/gram-information.ts';
import { prepareText, type WeighedText, weighText } from '../../../src/reuse/prepared-text.ts';
import { NameFinder } from '../../../src/reuse/text/name-finder.ts';
import { ownSetPhrases } from './set-phrases.ts';

export interface FoundPassage {
  readonly target: number;
  readonly source: number;
  readonly passage: Passage;
  readonly comparison: Comparison;
}

export interface ComparedPair {
  readonly target: number;
  readonly source: number;
  readonly share: number;
  readonly discountedShare: number;
}

/** Each text weighed in the corpus of all, one owner a text. */
export function weighTexts(texts: readonly string[], names: readonly string[] = []): WeighedText[] {
  const options = { names: new NameFinder(names), setPhrases: ownSetPhrases() };
  const prepared = texts.map((text) => prepareText(fold(text), options));
  const voiced = voicedSentences(
    prepared.map((text, owner) => ({ owner, text })),
    texts.length,
  );
  const information = new GramInformation(voiced, texts.length);
  return prepared.map((text) => weighText(text, information));
}

/** Compares each text with each: the passages, the later text as target, and the shares of each pair that was aligned. */
export function comparePlans(
  texts: readonly string[],
  names: readonly string[] = [],
): { readonly passages: FoundPassage[]; readonly pairs: ComparedPair[] } {
  const weighed = weighTexts(texts, names);
  const passages: FoundPassage[] = [];
  const pairs = relatedTexts(weighed).pairs.map(({ left: source, right: target }) => {
    const [from, to] = [weighed[source] as WeighedText, weighed[target] as WeighedText];
    const alignment = alignTexts(to, from);
    for (const passage of alignment.passages) {
      const comparison = comparePassage(to, from, passage);
      if (comparison !== null) passages.push({ target, source, passage, comparison });
    }
    return { target, source, share: alignment.share, discountedShare: alignment.discountedShare };
  });
  return { passages, pairs };
}
