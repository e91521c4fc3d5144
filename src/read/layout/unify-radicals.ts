import { RADICAL_IDEOGRAPHS } from '../../model/radical-ideographs.ts';

const LOOK_ALIKES = /[\u2e80-\u2ef3]|[\u2f00-\u2fd5]|[\uf900-\ufaff]|[\ufb00-\ufb06]/gu;

/**
 * Gives back the characters that a PDF calls by the number of a look-alike: browsers print common characters as the
 * radicals of U+2E80 to U+2FD5, some fonts as compatibility ideographs, and Latin letters in one as ligatures.
 */
export function unifyRadicals(text: string): string {
  return text.replaceAll(LOOK_ALIKES, (sign) => {
    const ideograph = RADICAL_IDEOGRAPHS.get(sign.charCodeAt(0));
    return ideograph === undefined ? sign.normalize('NFKC') : String.fromCodePoint(ideograph);
  });
}
