/** A slip in the spelling of a YAML file, told in plain words. */
export interface YamlSlip {
  /** From 1. */
  readonly line: number;
  /** `expected X, got Y`. */
  readonly message: string;
}

const TAB_INDENT = /^ *(?:- *)?\t/u;
const FULL_WIDTH_COLON = /^ *(?:- )?([a-z_]+)：/u;
const MISSING_BLANK = /^ *(?:- )?([a-z_]+):(?=[^\s:/])/u;

/** Finds the slips that can be seen in single lines: tabs, full-width colons, a colon without a blank. */
export function textTraps(text: string): YamlSlip[] {
  return text.split('\n').flatMap((line, index) => {
    const message = trapOf(line);
    return message === null ? [] : [{ line: index + 1, message }];
  });
}

function trapOf(line: string): string | null {
  if (TAB_INDENT.test(line)) return 'expected blanks in front of the text, got a tab; YAML takes only blanks';
  const wide = FULL_WIDTH_COLON.exec(line)?.[1];
  if (wide !== undefined)
    return `expected "${wide}: " with a half-width colon and a blank, got the full-width colon "："`;
  const tight = MISSING_BLANK.exec(line)?.[1];
  if (tight !== undefined) return `expected a blank behind the colon of "${tight}:", got none`;
  return null;
}
