import type { Dictionaries } from '../../model/dictionaries.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../patterns/fold.ts';
import type { Passage } from '../../reuse/align/passage.ts';
import { LiteralFinder } from '../../reuse/text/literal-finder.ts';
import type { Plan } from './plan.ts';
import type { UnitTexts } from './unit-texts.ts';

/** What names a department is told by the two characters before its ending: 教研 of 教研组. */
const STEM = 2;
const HAN = /^\p{Script=Han}+$/u;
/** Whoever has written less has not yet said which departments he has. */
const LEAST_CHARACTERS = 500;
/** A word that its owner uses but once is hardly the name of a department of his. */
const LEAST_USES = 2;

type BodyWords = Pick<Dictionaries, 'specificity' | 'stopWords'>;

/** Finds departments and posts that a plan names and its unit does not have. */
export class DepartmentFinder {
  readonly #endings: LiteralFinder;
  readonly #shortest: readonly string[];
  readonly #texts: UnitTexts;
  readonly #stopWords: ReadonlySet<string>;

  constructor({ specificity, stopWords }: BodyWords, texts: UnitTexts) {
    const { bodies } = specificity;
    this.#stopWords = stopWords;
    this.#endings = new LiteralFinder(bodies);
    this.#shortest = bodies.filter((body) => body.length === 1);
    this.#texts = texts;
  }

  /**
   * The departments and posts in the passages of one side that stand in both texts there, that the owner names nowhere
   * else in all his reports, and that the other one does.
   */
  foreign(own: Plan, other: Plan, passages: readonly Passage[], side: 'target' | 'source'): Span[] {
    const otherSide = side === 'target' ? 'source' : 'target';
    const ours = this.#texts.outside(
      own.owner,
      own.document,
      passages.map((passage) => passage[side]),
    );
    if (ours.reduce((sum, text) => sum + text.length, 0) < LEAST_CHARACTERS) return [];
    const theirs = this.#texts.outside(
      other.owner,
      other.document,
      passages.map((passage) => passage[otherSide]),
    );
    return passages.flatMap((passage) => {
      const { start, end } = passage[side];
      const folded = fold(own.document.source.text.slice(start, end));
      const counterpart = fold(other.document.source.text.slice(passage[otherSide].start, passage[otherSide].end));
      return this.#departments(folded)
        .filter((place) => {
          const name = folded.slice(place.start, place.end);
          const stem = name.slice(0, STEM);
          return counterpart.includes(name) && countIn(stem, ours) === 0 && countIn(stem, theirs) >= LEAST_USES;
        })
        .map((place) => ({ start: place.start + start, end: place.end + start }));
    });
  }

  #departments(folded: string): Span[] {
    const found = [...this.#endings.find(folded), ...this.#short(folded)]
      .map(({ start, end }) => ({ start: start - STEM, end }))
      .filter(({ start }) => start >= 0 && this.#isStem(folded.slice(start, start + STEM)));
    return found.filter(
      (each) => !found.some((larger) => larger !== each && larger.start < each.start && larger.end >= each.end),
    );
  }

  /** 由所 and 每名 are the end of other words, not the beginning of a name. */
  #isStem(stem: string): boolean {
    return HAN.test(stem) && ![...stem, stem].some((word) => this.#stopWords.has(word));
  }

  #short(folded: string): Span[] {
    const found: Span[] = [];
    for (const body of this.#shortest) {
      for (let at = folded.indexOf(body); at >= 0; at = folded.indexOf(body, at + 1))
        found.push({ start: at, end: at + 1 });
    }
    return found.sort((a, b) => a.start - b.start);
  }
}

function countIn(word: string, texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(word).length - 1, 0);
}
