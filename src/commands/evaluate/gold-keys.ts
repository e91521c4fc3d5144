import { ROLES } from '../../model/section.ts';
import { STATEMENT_KINDS } from '../../model/statement.ts';
import type { GoldSection, GoldStatement } from '../../statistics/agreement/gold-labels.ts';

/** A value that JSON calls an object. */
export type JsonMap = Readonly<Record<string, unknown>>;

/** What a key of a label must hold. */
export interface GoldKey {
  /** In the words of a message. */
  readonly expected: string;
  fits(value: unknown): boolean;
  /** The values that it may have, where they can be listed. */
  readonly values?: readonly string[];
  /** Whether the label may do without it. */
  isOptional?(label: JsonMap): boolean;
}

const text: GoldKey = { expected: 'a text', fits: isFilledText };
const level: GoldKey = {
  expected: 'a whole number from 1',
  fits: (value) => Number.isInteger(value) && Number(value) >= 1,
};

/** The keys of a label; further ones are of no matter. */
export const SECTION_KEYS: Readonly<Record<keyof GoldSection, GoldKey>> = {
  document: text,
  heading_starts: text,
  level,
  role: oneOf(ROLES),
};

export const STATEMENT_KEYS: Readonly<Record<keyof GoldStatement, GoldKey>> = {
  document: text,
  kind: oneOf(STATEMENT_KINDS),
  starts: text,
  primary: {
    expected: 'a category, or null where none fits',
    fits: (value) => value === null || isFilledText(value),
    isOptional: (label) => label['kind'] !== 'problem',
  },
  also: {
    expected: 'a list of categories',
    fits: (value) => Array.isArray(value) && value.every(isFilledText),
    isOptional: () => true,
  },
};

function oneOf(values: readonly string[]): GoldKey {
  const fits = (value: unknown) => typeof value === 'string' && values.includes(value);
  return { expected: `one of ${values.join(', ')}`, fits, values };
}

function isFilledText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
