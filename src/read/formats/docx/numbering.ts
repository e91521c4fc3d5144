import type { XmlAttributes, XmlHandler } from '../../xml/parse-xml.ts';
import type { ListInstance, ListLevel } from '../lists/list-level.ts';
import { isOn, wholeNumber } from './attribute-values.ts';
import type { Styles } from './styles.ts';

type LevelDraft = { -readonly [Key in keyof ListLevel]: ListLevel[Key] } & { style: string; isHidden: boolean };

/** `w:abstractNum`: the levels of a list, or the name of the style that has them. */
interface ListPlan {
  readonly id: string;
  readonly levels: Map<number, LevelDraft>;
  /** Style that has the levels of this plan; empty where it has its own. */
  numberingStyle: string;
}

/** `w:num`: a plan in use, with its differences. */
interface ListUse {
  planId: string;
  readonly levels: Map<number, LevelDraft>;
  readonly startOverrides: Map<number, number>;
}

/** A list and the level that a paragraph stands at. */
export interface ListPlace {
  readonly id: string;
  readonly list: ListInstance;
  readonly level: number;
}

/** The automatic lists of a document: `numbering.xml`. */
export class Numbering implements XmlHandler {
  readonly #plans = new Map<string, ListPlan>();
  readonly #uses = new Map<string, ListUse>();
  readonly #instances = new Map<string, ListInstance | null>();
  readonly #styles: Styles;
  #plan: ListPlan | null = null;
  #use: ListUse | null = null;
  #level: LevelDraft | null = null;
  #overridden = 0;
  /** Alternative and earlier properties are passed over. */
  #passedOver = 0;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (isPassedOver(name)) this.#passedOver += 1;
    if (this.#passedOver > 0) return;
    const value = attributes['w:val'] ?? '';
    if (name === 'w:abstractNum') this.#beginPlan(attributes['w:abstractNumId'] ?? '');
    else if (name === 'w:num') this.#beginUse(attributes['w:numId'] ?? '');
    else if (name === 'w:lvlOverride') this.#overridden = wholeNumber(attributes['w:ilvl']) ?? 0;
    else if (name === 'w:lvl') this.#beginLevel(wholeNumber(attributes['w:ilvl']) ?? 0);
    else if (this.#level !== null) describeLevel(this.#level, name, attributes);
    else if (name === 'w:numStyleLink' && this.#plan !== null) this.#plan.numberingStyle = value;
    else if (name === 'w:abstractNumId' && this.#use !== null) this.#use.planId = value;
    else if (name === 'w:startOverride') this.#use?.startOverrides.set(this.#overridden, wholeNumber(value) ?? 1);
  }

  close(name: string): void {
    if (isPassedOver(name)) this.#passedOver -= 1;
    else if (name === 'w:lvl') this.#level = null;
    else if (name === 'w:abstractNum') this.#plan = null;
    else if (name === 'w:num') this.#use = null;
  }

  text(): void {}

  /**
   * The list that a paragraph belongs to; null where it belongs to none.
   *
   * @param numberingId its own; null where it has none and its style decides, `0` where it leaves the list of its style
   */
  placeOf(styleId: string, numberingId: string | null, level: number | null): ListPlace | null {
    const chain = this.#styles.chain(styleId);
    const id = numberingId ?? chain.find((style) => style.numberingId !== null)?.numberingId ?? '0';
    const list = id === '0' ? null : this.#instance(id);
    if (list === null) return null;
    const styleLevel = this.#levelOfStyle(
      id,
      chain.map((style) => style.id),
    );
    const chainLevel = chain.find((style) => style.listLevel !== null)?.listLevel ?? null;
    return { id, list, level: level ?? (numberingId === null ? (styleLevel ?? chainLevel ?? 0) : (styleLevel ?? 0)) };
  }

  #levelOfStyle(id: string, styleIds: readonly string[]): number | null {
    const plan = this.#planOf(id, 0);
    for (const styleId of styleIds) {
      for (const [level, { style }] of plan?.levels ?? []) if (style === styleId) return level;
    }
    return null;
  }

  #instance(id: string): ListInstance | null {
    const known = this.#instances.get(id);
    if (known !== undefined) return known;
    const use = this.#uses.get(id);
    const plan = this.#planOf(id, 0);
    const instance =
      use === undefined || plan === null
        ? null
        : { counting: plan.id, levels: shownLevels(plan, use), startOverrides: use.startOverrides };
    this.#instances.set(id, instance);
    return instance;
  }

  /** The plan that has the levels, which may be that of a style's list, whose style may name another one. */
  #planOf(id: string, steps: number): ListPlan | null {
    const plan = this.#plans.get(this.#uses.get(id)?.planId ?? '') ?? null;
    if (plan === null || plan.numberingStyle === '' || plan.levels.size > 0 || steps > 8) return plan;
    const next = this.#styles.chain(plan.numberingStyle).find((style) => style.numberingId !== null)?.numberingId;
    return next == null || next === id ? plan : (this.#planOf(next, steps + 1) ?? plan);
  }

  #beginPlan(id: string): void {
    this.#plan = { id, levels: new Map(), numberingStyle: '' };
    this.#plans.set(id, this.#plan);
  }

  #beginUse(id: string): void {
    this.#use = { planId: '', levels: new Map(), startOverrides: new Map() };
    this.#uses.set(id, this.#use);
  }

  #beginLevel(index: number): void {
    this.#level = {
      start: 0,
      format: 'decimal',
      text: '',
      isLegal: false,
      restartAfter: null,
      followedBySpace: false,
      style: '',
      isHidden: false,
    };
    (this.#use ?? this.#plan)?.levels.set(index, this.#level);
  }
}

function isPassedOver(name: string): boolean {
  return name === 'mc:Fallback' || name.endsWith('Change');
}

function describeLevel(level: LevelDraft, name: string, attributes: XmlAttributes): void {
  const value = attributes['w:val'] ?? '';
  if (name === 'w:start') level.start = wholeNumber(value) ?? 0;
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:isLgl') level.isLegal = isOn(attributes);
  else if (name === 'w:lvlRestart') level.restartAfter = wholeNumber(value);
  else if (name === 'w:suff') level.followedBySpace = value === 'space';
  else if (name === 'w:pStyle') level.style = value;
  else if (name === 'w:vanish') level.isHidden = isOn(attributes);
}

function shownLevels(plan: ListPlan, use: ListUse): ReadonlyMap<number, ListLevel> {
  const levels = [...plan.levels, ...use.levels];
  return new Map(levels.map(([index, level]) => [index, level.isHidden ? { ...level, text: '' } : level]));
}
