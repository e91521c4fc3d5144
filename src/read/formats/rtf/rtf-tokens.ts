/** A piece of rich text: a brace, a control word with its number, a byte of text in hexadecimal, or plain text. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  | { readonly kind: 'byte'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string };

const OPEN = { kind: 'open' } as const;
const CLOSE = { kind: 'close' } as const;
const WORD = /([a-z]{1,32})(-?\d{1,10})? ?/iy;
const PLAIN = /[^{}\\\r\n]+/y;

/** Cuts rich text, read as Latin-1, into its tokens. Line ends mean nothing; `\bin` data are passed over. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let at = 0;
  while (at < source.length) {
    const sign = source[at];
    if (sign === '{' || sign === '}') {
      yield sign === '{' ? OPEN : CLOSE;
      at += 1;
    } else if (sign === '\r' || sign === '\n') at += 1;
    else if (sign === '\\') {
      const [token, end] = controlAt(source, at + 1);
      yield token;
      at = token.kind === 'word' && token.name === 'bin' ? end + Math.max(0, token.value ?? 0) : end;
    } else {
      PLAIN.lastIndex = at;
      const text = PLAIN.exec(source)?.[0] ?? sign ?? '';
      yield { kind: 'text', text };
      at += text.length;
    }
  }
}

function controlAt(source: string, at: number): [RtfToken, number] {
  WORD.lastIndex = at;
  const word = WORD.exec(source);
  if (word !== null) {
    const value = word[2] === undefined ? null : Number(word[2]);
    return [{ kind: 'word', name: word[1] ?? '', value }, at + word[0].length];
  }
  if (source[at] === "'") {
    const value = Number.parseInt(source.slice(at + 1, at + 3), 16);
    return Number.isNaN(value) ? [{ kind: 'text', text: '' }, at + 1] : [{ kind: 'byte', value }, at + 3];
  }
  return [{ kind: 'word', name: source[at] ?? '', value: null }, at + 1];
}
