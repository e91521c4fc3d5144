const MAY_BE_OTHER = /^[-+.0-9~nNtTfF]/u;
const SIMPLE_NUMBER = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]+)?$/u;

/** Everything else that the core schema of YAML 1.2 (section 10.3.2) takes for null, a truth value or a number. */
const OTHER =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/u;

/** The value of an unquoted scalar in YAML's core schema; undefined for rarer spellings of numbers and of nothing. */
export function plainScalar(text: string): string | number | boolean | undefined {
  if (!MAY_BE_OTHER.test(text)) return text;
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (SIMPLE_NUMBER.test(text)) return Number(text);
  return OTHER.test(text) ? undefined : text;
}
