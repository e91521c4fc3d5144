import type { ListInstance, ListLevel } from '../lists/list-level.ts';
import { BinaryCursor } from './binary-cursor.ts';
import { isSwitchedOn, readProperties } from './properties.ts';

const VANISH = 0x083c;
const MOST_LISTS = 5000;

/** The names that Office Open XML has for the number formats of [MS-OSHARED] 2.2.1.3. */
const FORMATS: readonly string[] = Object.assign(new Array<string>(256).fill('decimal'), {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  16: 'japaneseLegal',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  57: 'numberInDash',
  255: 'none',
});

interface ListPlan {
  readonly levels: Map<number, ListLevel>;
  /** Style → the level that it stands for. */
  readonly styleLevels: ReadonlyMap<number, number>;
}

/** A list in use, and the levels that styles stand for in it. */
export interface DocList {
  readonly list: ListInstance;
  readonly styleLevels: ReadonlyMap<number, number>;
}

/**
 * The lists of a Word 97 file by their number from 1 ([MS-DOC] 2.9.131, 2.9.147, 2.9.150).
 *
 * @param table the whole table stream, since the levels stand behind what the tables claim as theirs
 */
export function readLists(table: Uint8Array, plansAt: number, usesAt: number, usesLength: number): DocList[] {
  return usesLength === 0 ? [] : readUses(new BinaryCursor(table, usesAt), readPlans(new BinaryCursor(table, plansAt)));
}

function readPlans(cursor: BinaryCursor): ReadonlyMap<number, ListPlan> {
  const count = Math.min(MOST_LISTS, cursor.short());
  const heads = Array.from({ length: count }, () => readHead(cursor));
  const plans = new Map<number, ListPlan>();
  for (const { id, isSimple, styleLevels } of heads) {
    const levels = new Map<number, ListLevel>();
    for (let index = 0; index < (isSimple ? 1 : 9) && !cursor.isAtEnd; index += 1) levels.set(index, readLevel(cursor));
    plans.set(id, { levels, styleLevels });
  }
  return plans;
}

function readHead(cursor: BinaryCursor): { id: number; isSimple: boolean; styleLevels: Map<number, number> } {
  const id = cursor.signedLong();
  cursor.at += 4;
  const styleLevels = new Map<number, number>();
  for (let level = 0; level < 9; level += 1) {
    const style = cursor.short();
    if (style !== 0xfff) styleLevels.set(style, level);
  }
  const isSimple = (cursor.byte() & 1) === 1;
  cursor.at += 1;
  return { id, isSimple, styleLevels };
}

function readLevel(cursor: BinaryCursor): ListLevel {
  const start = cursor.signedLong();
  const format = FORMATS[cursor.byte()] ?? 'decimal';
  const flags = cursor.byte();
  cursor.at += 9;
  const follow = cursor.byte();
  cursor.at += 8;
  const characterLength = cursor.byte();
  const paragraphLength = cursor.byte();
  const restartLimit = cursor.byte();
  cursor.at += 1 + paragraphLength;
  const isHidden = isSwitchedOn(readProperties(cursor.bytes(characterLength)), VANISH);
  const text = cursor.text(Math.min(255, cursor.short()));
  return {
    start,
    format,
    text: isHidden ? '' : withPlaceholders(text),
    isLegal: (flags & 4) !== 0,
    restartAfter: (flags & 8) !== 0 ? restartLimit : null,
    followedBySpace: follow === 1,
  };
}

/** A character below 9 stands for the number of that level. */
function withPlaceholders(text: string): string {
  return Array.from(text, (sign) => (sign.charCodeAt(0) < 9 ? `%${sign.charCodeAt(0) + 1}` : sign)).join('');
}

function readUses(cursor: BinaryCursor, plans: ReadonlyMap<number, ListPlan>): DocList[] {
  const count = Math.min(MOST_LISTS, cursor.long());
  const heads = Array.from({ length: count }, () => {
    const id = cursor.signedLong();
    cursor.at += 8;
    const overrides = cursor.byte();
    cursor.at += 3;
    return { id, overrides };
  });
  return heads.map(({ id, overrides }) => readUse(cursor, id, overrides, plans.get(id)));
}

function readUse(cursor: BinaryCursor, id: number, overrides: number, plan: ListPlan | undefined): DocList {
  const levels = new Map(plan?.levels);
  const startOverrides = new Map<number, number>();
  cursor.at += 4;
  for (let index = 0; index < overrides && !cursor.isAtEnd; index += 1) {
    const start = cursor.signedLong();
    const flags = cursor.long();
    const level = flags & 0xf;
    if ((flags & 0x20) !== 0) levels.set(level, readLevel(cursor));
    if ((flags & 0x10) !== 0)
      startOverrides.set(level, (flags & 0x20) === 0 ? start : (levels.get(level)?.start ?? start));
  }
  return { list: { counting: String(id), levels, startOverrides }, styleLevels: plan?.styleLevels ?? new Map() };
}
