/** A part of a message in MIME (RFC 2045, RFC 2046): its head, names in small letters, and its body decoded. */
export interface MimePart {
  readonly head: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const MOST_PARTS = 2000;
const DEEPEST = 4;

/** The parts of a message that hold no parts themselves, in order. */
export function mimeParts(message: string, depth = 0): MimePart[] {
  const border = /\r?\n\r?\n/u.exec(message);
  const head = headOf(border === null ? message : message.slice(0, border.index));
  const body = border === null ? '' : message.slice(border.index + border[0].length);
  const boundary = parameterOf(head.get('content-type') ?? '', 'boundary');
  if (boundary === '' || depth >= DEEPEST) return [{ head, body: decodeBody(body, head) }];
  return bodiesBetween(body, `--${boundary}`).flatMap((part) => mimeParts(part, depth + 1));
}

function headOf(text: string): ReadonlyMap<string, string> {
  const lines = text.replaceAll(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u);
  const fields = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, Math.max(0, colon)).trim().toLowerCase(), line.slice(colon + 1).trim()];
  });
  return new Map(fields.reverse());
}

/** The value of `name=value` or `name="value"` in a field; empty where it has none. */
export function parameterOf(field: string, name: string): string {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu').exec(field);
  return match?.[1] ?? match?.[2] ?? '';
}

function bodiesBetween(body: string, boundary: string): string[] {
  const parts = `\n${body}`.split(`\n${boundary}`).slice(1, MOST_PARTS);
  return parts.filter((part) => !part.startsWith('--')).map((part) => part.replace(/^[ \t]*\r?\n/u, ''));
}

function decodeBody(body: string, head: ReadonlyMap<string, string>): Uint8Array {
  const encoding = (head.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? decodeQuoted(body) : body, 'latin1');
}

function decodeQuoted(body: string): string {
  return body
    .replaceAll(/=[ \t]*\r?\n/gu, '')
    .replaceAll(/=([\dA-F]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
