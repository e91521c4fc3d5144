import { STYLE, type Style } from './cell-style.ts';

/** The most that Excel takes into one cell, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@＝＋－＠]/u;

/** A cell of text: it stays text whatever it begins with, and is cut where Excel would call the file damaged. */
export function textCell(address: string, text: string, style: Style = STYLE.text): string {
  if (text === '') return emptyCell(address, style);
  const shown = text.length > LONGEST_TEXT ? `${withoutHalf(text.slice(0, LONGEST_TEXT - 1))}…` : text;
  const used = style === STYLE.text && FORMULA.test(shown) ? STYLE.quoted : style;
  return `<c r="${address}" s="${used}" t="inlineStr"><is><t xml:space="preserve">${escaped(shown)}</t></is></c>`;
}

export function numberCell(address: string, value: number, style: Style): string {
  return Number.isFinite(value) ? `<c r="${address}" s="${style}"><v>${value}</v></c>` : emptyCell(address, style);
}

export function emptyCell(address: string, style: Style): string {
  return `<c r="${address}" s="${style}"/>`;
}

/** `A`, `B` … `Z`, `AA` for 0, 1 … 25, 26. */
export function columnName(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : `${columnName(Math.floor(place / 26) - 1)}${last}`;
}

/** Half a character at the end of a text that was cut. */
function withoutHalf(text: string): string {
  return text.replace(/[\ud800-\udbff]$/u, '');
}

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const NEEDS_CARE = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/**
 * Text as XML 1.0 can hold it. Control characters are spelt as ECMA-376 (part 1, 22.9.2.19, ST_Xstring) spells them,
 * and text that only looks like such a spelling is kept from being read as one. What is no character becomes U+FFFD.
 */
export function escaped(text: string): string {
  return text.replace(NEEDS_CARE, (sign) => {
    if (sign === '\n' || sign === '\t') return sign;
    const code = sign.charCodeAt(0);
    if (sign === '_' || code < 0x20) return `_x${code.toString(16).padStart(4, '0').toUpperCase()}_`;
    return MARKUP[sign] ?? (code >= 0x7f && code <= 0x9f ? sign : '\ufffd');
  });
}
