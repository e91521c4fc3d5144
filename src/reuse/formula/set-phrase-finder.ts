import type { Span } from '../../model/span.ts';
import { type ComparableText, comparablePosition, comparableText, sourceSpanOf } from '../text/comparable-text.ts';
import { LiteralFinder } from '../text/literal-finder.ts';

/** A set phrase in a text: its span in the source and `[from, to)` in the comparable text. */
export interface PhraseHit extends Span {
  /** As it was handed in, so that the years of its use can be looked up. */
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
}

/** Finds phrases that are no plain words, e.g. patterns of a dictionary; spans count in the folded text given. */
export type PatternFinder = (folded: string) => readonly (Span & { readonly phrase: string })[];

/** Finds set phrases; plain ones whatever their quotation marks, blanks and width. */
export class SetPhraseFinder {
  /** Phrases that compare alike, e.g. 成立70周年 and 成立75周年, stand together. */
  readonly #phrases: readonly (readonly Phrase[])[];
  readonly #finder: LiteralFinder;
  readonly #patterns: PatternFinder;

  /** @param literals plain phrases */
  constructor(literals: readonly string[], patterns: PatternFinder = () => []) {
    const byText = new Map<string, Phrase[]>();
    for (const phrase of literals) {
      const comparable = comparableText(phrase);
      const known = byText.get(comparable.text) ?? [];
      byText.set(comparable.text, [...known, { phrase, figures: figuresOf(comparable) }]);
    }
    this.#phrases = [...byText.values()];
    this.#finder = new LiteralFinder([...byText.keys()]);
    this.#patterns = patterns;
  }

  /** Set phrases by their start; one may stand in another. */
  find(folded: string, comparable: ComparableText): PhraseHit[] {
    const patterns = this.#patterns(folded).map((hit) => {
      return { ...hit, from: comparablePosition(comparable, hit.start), to: comparablePosition(comparable, hit.end) };
    });
    const found = [...this.#literals(folded, comparable), ...patterns.filter((hit) => hit.to > hit.from)];
    return found.sort((a, b) => a.from - b.from || b.to - a.to);
  }

  #literals(folded: string, comparable: ComparableText): PhraseHit[] {
    return this.#finder.find(comparable.text).flatMap(({ start: from, end: to, literal }) => {
      const span = sourceSpanOf(comparable, from, to);
      const phrases = this.#phrases[literal] ?? [];
      const hasFigures = phrases.some(({ figures }) => figures !== '');
      const figures = hasFigures ? figuresOf(comparableText(folded, {}, span)) : '';
      const found = phrases.find((each) => each.figures === figures);
      return found === undefined ? [] : [{ ...span, phrase: found.phrase, from, to }];
    });
  }
}

interface Phrase {
  readonly phrase: string;
  readonly figures: string;
}

function figuresOf({ masks }: ComparableText): string {
  return masks.map((mask) => mask.text.normalize('NFKC')).join(' ');
}
