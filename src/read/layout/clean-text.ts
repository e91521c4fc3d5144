import { unifyRadicals } from './unify-radicals.ts';

/** Chinese characters and the punctuation that is set with them. */
const WIDE = String.raw`\p{Script=Han}\u3001-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’—…·①-⑳`;
/** A blank between a Chinese character and whatever is set beside it comes from the typesetting, not from the writer. */
const SET_BLANKS = new RegExp(String.raw`(?<=[${WIDE}])[ \u00a0]+|[ \u00a0]+(?=[${WIDE}])`, 'gu');
const WITHOUT_MEANING =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffe\uffff]/gu;

/** The text of a line as it was written: without the blanks and signs that only its typesetting needs. */
export function cleanText(text: string): string {
  return unifyRadicals(text).replaceAll(WITHOUT_MEANING, '').replaceAll(SET_BLANKS, '').trim();
}
