/** What the error codes of the `yaml` package mean to somebody who does not know YAML. */
const WORDS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'expected blanks in front of the text, got a tab; YAML takes only blanks',
  MULTILINE_IMPLICIT_KEY: 'expected "key: value", got a text without a colon and a blank behind it',
  BLOCK_AS_IMPLICIT_KEY: 'expected the indentation of the lines above, got another one',
  BLOCK_IN_FLOW: 'expected "]" or "}" to close the brackets opened above, got a new entry',
  BAD_INDENT: 'expected the indentation of the lines above (and "]" or "}" behind an open bracket), got another one',
  BAD_DQ_ESCAPE: 'expected no backslash inside quotation marks, got one; write it twice if it is meant',
  MULTIPLE_DOCS: 'expected one document in the file, got a line "---" that begins a second one',
};

/**
 * @param code of the `yaml` package
 * @param message of the `yaml` package, for codes that have no words of their own
 * @param place the text at the error, up to the end of the line
 */
export function yamlErrorWords(code: string, message: string, place: string): string {
  if (code === 'DUPLICATE_KEY') return `expected each key once, got "${place.split(':')[0]}" again`;
  if (code === 'BAD_SCALAR_START')
    return `expected quotation marks around a text that begins with "${place[0]}", got ${place}`;
  if (message.startsWith('Block scalar header'))
    return `expected quotation marks around a text that begins with "|" or ">", got it before ${place}`;
  return WORDS[code] ?? `expected well-formed YAML, got ${place === '' ? 'the end of the text' : place} (${message})`;
}
