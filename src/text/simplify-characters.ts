import { SIMPLIFIED_CHARACTERS } from '../patterns/simplified-characters.ts';
import { SIMPLIFIED_RADICALS } from '../patterns/simplified-radicals.ts';

const FIRST_RADICAL = 0x2e80;
const FIRST_IDEOGRAPH = 0x3400;

/**
 * The text in simplified characters, each in the place of its traditional one or of the radical that looks like it; a
 * simplified text is returned as it is.
 */
export function simplifyCharacters(text: string): string {
  let first = 0;
  while (first < text.length && simplified(text.charCodeAt(first)) === undefined) first += 1;
  if (first === text.length) return text;
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    units[index] = simplified(unit) ?? unit;
  }
  return Buffer.from(units.buffer).toString('utf16le');
}

function simplified(unit: number): number | undefined {
  if (unit < FIRST_RADICAL) return undefined;
  return unit < FIRST_IDEOGRAPH ? SIMPLIFIED_RADICALS.get(unit) : SIMPLIFIED_CHARACTERS.get(unit);
}
