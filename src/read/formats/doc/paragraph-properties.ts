import { ListCounter } from '../lists/list-counter.ts';
import type { DocList } from './lists.ts';
import { operandOf, type Properties } from './properties.ts';
import type { Run } from './runs.ts';
import { type DocStyles, OUTLINE_LEVEL } from './styles.ts';

const LIST = 0x460b;
const LIST_LEVEL = 0x260a;
const NO_LIST = 0;

/** What the properties of paragraphs mean: their number, their level as headings. */
export class ParagraphProperties {
  readonly #styles: DocStyles;
  readonly #lists: readonly DocList[];
  readonly #counter = new ListCounter();
  /** Paragraphs whose number cannot be told. */
  lostNumbers = 0;

  constructor(styles: DocStyles, lists: readonly DocList[]) {
    this.#styles = styles;
    this.#lists = lists;
  }

  /** The number of the next paragraph; empty where it has none. Must be asked in order. */
  label({ style, properties }: Run): string {
    const own = operandOf(properties, LIST);
    const number = own ?? this.#styles.operand(style, LIST) ?? NO_LIST;
    if (number === NO_LIST) return '';
    const found = this.#lists[number - 1];
    if (found === undefined) {
      this.lostNumbers += 1;
      return '';
    }
    return this.#counter.next(String(number), found.list, this.#levelOf(style, properties, own, found));
  }

  #levelOf(style: number, properties: Properties, own: number | null, { styleLevels }: DocList): number {
    const level = operandOf(properties, LIST_LEVEL);
    if (level !== null || own !== null) return level ?? 0;
    return styleLevels.get(style) ?? this.#styles.operand(style, LIST_LEVEL) ?? 0;
  }

  /** From 1; null for text. */
  headingLevel({ style, properties }: Run): number | null {
    const level = operandOf(properties, OUTLINE_LEVEL) ?? this.#styles.outlineLevel(style);
    return level === null || level > 8 ? null : level + 1;
  }
}
