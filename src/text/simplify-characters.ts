import { SIMPLIFIED_CHARACTERS } from '../patterns/simplified-characters.ts';

const FIRST_IDEOGRAPH = 0x3400;

/** The text in simplified characters, each in the place of its traditional one; a simplified text is returned as it is. */
export function simplifyCharacters(text: string): string {
  let first = 0;
  while (first < text.length && !isTraditional(text.charCodeAt(first))) first += 1;
  if (first === text.length) return text;
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    units[index] = SIMPLIFIED_CHARACTERS.get(unit) ?? unit;
  }
  return Buffer.from(units.buffer).toString('utf16le');
}

function isTraditional(unit: number): boolean {
  return unit >= FIRST_IDEOGRAPH && SIMPLIFIED_CHARACTERS.has(unit);
}
