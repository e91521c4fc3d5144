import type { XmlAttributes } from '../../xml/parse-xml.ts';

/** A property that is on where its element stands, unless the element says otherwise: `<w:vanish w:val="0"/>`. */
export function isOn(attributes: XmlAttributes): boolean {
  const value = attributes['w:val'];
  return value === undefined || !/^(?:0|false|off)$/u.test(value);
}

/** A whole number; null where the attribute holds none. */
export function wholeNumber(value: string | undefined): number | null {
  return value !== undefined && /^-?\d{1,9}$/u.test(value) ? Number(value) : null;
}
