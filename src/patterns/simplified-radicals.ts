import { RADICAL_IDEOGRAPHS } from '../model/radical-ideographs.ts';
import { SIMPLIFIED_CHARACTERS } from './simplified-characters.ts';

/**
 * The simplified ideograph, as a UTF-16 code unit, of each form of a radical: programs that copy text out of a PDF leave
 * these for the common characters that look like them. The few ideographs that need two units are left out.
 */
export const SIMPLIFIED_RADICALS: ReadonlyMap<number, number> = new Map(
  [...RADICAL_IDEOGRAPHS]
    .filter(([, ideograph]) => ideograph <= 0xffff)
    .map(([radical, ideograph]) => [radical, SIMPLIFIED_CHARACTERS.get(ideograph) ?? ideograph]),
);
