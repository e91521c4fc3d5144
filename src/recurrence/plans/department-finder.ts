import type { Dictionaries } from '../../model/dictionaries.ts';
import type { Span } from '../../model/span.ts';
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

/** A department, a post or another word of a trade where a document names it. */
interface NamedBody extends Span {
  readonly name: string;
  /** What tells whose it is. */
  readonly stem: string;
}

/** Finds departments, posts and words of a trade that a plan names and its unit does not have. */
export class DepartmentFinder {
  readonly #endings: LiteralFinder;
  readonly #trades: LiteralFinder;
  readonly #shortest: readonly string[];
  readonly #texts: UnitTexts;
  readonly #stopWords: ReadonlySet<string>;
  /** By document id, since a plan is compared with many. */
  readonly #named = new Map<string, readonly NamedBody[]>();

  constructor({ specificity, stopWords }: BodyWords, texts: UnitTexts) {
    const { bodies, trades } = specificity;
    this.#stopWords = stopWords;
    this.#endings = new LiteralFinder(bodies);
    this.#trades = new LiteralFinder(trades);
    this.#shortest = bodies.filter((body) => body.length === 1);
    this.#texts = texts;
  }

  /**
   * The departments and posts in the passages of one side that stand in both texts there, that the owner names nowhere
   * else in all his reports, and that the other one does.
   */
  foreign(own: Plan, other: Plan, passages: readonly Passage[], side: 'target' | 'source'): Span[] {
    const otherSide = side === 'target' ? 'source' : 'target';
    const shared = this.#shared(own, other, passages, side);
    if (shared.length === 0) return [];
    const outside = (plan: Plan, of: 'target' | 'source') =>
      this.#texts.outside(
        plan.owner,
        plan.document,
        passages.map((passage) => passage[of]),
      );
    const ours = outside(own, side);
    if (ours.reduce((sum, text) => sum + text.length, 0) < LEAST_CHARACTERS) return [];
    const foreign = shared.filter(({ stem }) => !ours.some((text) => text.includes(stem)));
    if (foreign.length === 0) return [];
    const theirs = outside(other, otherSide);
    return foreign.filter(({ stem }) => isUsed(stem, theirs)).map(({ start, end }) => ({ start, end }));
  }

  /** Those that stand on both sides of a passage. */
  #shared(own: Plan, other: Plan, passages: readonly Passage[], side: 'target' | 'source'): NamedBody[] {
    const named = this.#namedIn(own);
    const text = this.#texts.folded(other.document);
    return passages.flatMap((passage) => {
      const { start, end } = passage[side === 'target' ? 'source' : 'target'];
      const inside = named.filter((body) => body.start >= passage[side].start && body.end <= passage[side].end);
      if (inside.length === 0) return [];
      const counterpart = text.slice(start, end);
      return inside.filter(({ name }) => counterpart.includes(name));
    });
  }

  #namedIn({ document }: Plan): readonly NamedBody[] {
    const known = this.#named.get(document.id);
    if (known !== undefined) return known;
    const text = this.#texts.folded(document);
    const departments = this.#departments(text).map(({ start, end }) => {
      return { start, end, name: text.slice(start, end), stem: text.slice(start, start + STEM) };
    });
    const trades = this.#trades.find(text).map(({ start, end }) => {
      const name = text.slice(start, end);
      return { start, end, name, stem: name };
    });
    const named = [...departments, ...trades.filter((each) => !departments.some((other) => overlap(each, other)))];
    this.#named.set(document.id, named);
    return named;
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

function isUsed(word: string, texts: readonly string[]): boolean {
  let uses = 0;
  for (const text of texts) {
    for (let at = text.indexOf(word); at >= 0 && uses < LEAST_USES; at = text.indexOf(word, at + word.length))
      uses += 1;
  }
  return uses >= LEAST_USES;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
