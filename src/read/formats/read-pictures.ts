import type { PageRecogniser } from '../programs/page-recogniser.ts';
import type { ShownPage, ShownPages } from './paged-text.ts';

const TRY_OCR = 'Run again with --ocr, or recognise their text and save that as .txt or .docx';
const GIVEN_UP = 'They could not be recognised either, or hold no text; read them yourself';

/** The pages of a PDF, those that are pictures read by a program that can. */
export async function readPictures(
  pages: readonly ShownPage[],
  recogniser: PageRecogniser | null,
  pdf: Uint8Array,
  path: string,
): Promise<ShownPages> {
  const numbers = pages.flatMap((page, index) => (page.isPicture ? [index + 1] : []));
  if (recogniser === null || numbers.length === 0) return { pages, recognised: [], advice: TRY_OCR };
  const recognition = await recogniser.recognise(pdf, numbers, path);
  if (recognition.outcome === 'missing') return { pages, recognised: [], advice: installFirst(recognition.what) };
  const read = pages.map((page, index): ShownPage => {
    const found = recognition.pages.get(index + 1);
    return found === undefined || found.runs.length === 0 ? page : { ...found, isPicture: false, isBroken: false };
  });
  const recognised = numbers.filter((number) => read[number - 1]?.isPicture === false);
  return { pages: read, recognised, advice: GIVEN_UP };
}

function installFirst(what: string): string {
  return `Their text can be recognised once this is installed: ${what}`;
}
