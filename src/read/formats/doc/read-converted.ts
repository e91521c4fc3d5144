import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { OfficeConverter } from '../../programs/office-converter.ts';
import { docxReader } from '../docx.ts';
import type { ReadText } from '../format-reader.ts';

/** What another program may mend: a format that is not read here, and numbers that the file does not explain. */
const OLD_FORMAT = 'read.old-format';
const NUMBERS_LOST = 'read.numbering-lost';
/** Share of the characters that must still be there after a conversion. */
const KEPT = 0.98;
/** In characters: less is what is left of a file that was not understood. */
const LEAST = 20;
/** What bytes look like that were taken for letters: accents, signs, controls, broken characters. */
const BYTES = /[\u0000-\u0008\u000b-\u001f\u007f-\u00ff\ufffd]/gu;
const MOST_BYTES = 0.05;

/**
 * Reads a file once more through another office program where that can give what is missing. What was read without it
 * stays where the program is not installed, fails, or gives no more; the diagnostic then says so.
 *
 * @param own what was read without it
 */
export async function readConverted(
  own: ReadText,
  bytes: Uint8Array,
  path: string,
  converter: OfficeConverter,
): Promise<ReadText> {
  const missed = own.diagnostics.find(({ code }) => code === OLD_FORMAT || code === NUMBERS_LOST);
  if (missed === undefined) return own;
  const conversion = await converter.toDocx(bytes, extensionOf(path));
  if (conversion.outcome === 'missing') return withRemark(own, missed, installAdvice(converter));
  if (conversion.outcome === 'failed') {
    return withRemark(own, missed, `${converter.name} could not convert it either (${conversion.reason})`);
  }
  const read = await docxReader.read(conversion.bytes, path);
  if (!isBetter(read, own))
    return withRemark(own, missed, `${converter.name} finds nothing more in it that can be read`);
  return { ...read, encoding: own.encoding, diagnostics: [converted(path, converter, missed), ...read.diagnostics] };
}

function extensionOf(path: string): string {
  return /\.(?:wps|wpt)$/iu.test(path) ? '.wps' : '.doc';
}

function installAdvice({ name }: OfficeConverter): string {
  return `or install ${name}, which this program then asks to convert it`;
}

function withRemark(own: ReadText, missed: Diagnostic, remark: string): ReadText {
  const diagnostics = own.diagnostics.map((each) =>
    each === missed ? { ...each, message: `${each.message}; ${remark}` } : each,
  );
  return { ...own, diagnostics };
}

/** Numbers only add characters, so a conversion with them is longer; one that lost text is not. */
function isBetter(read: ReadText, own: ReadText): boolean {
  if (read.diagnostics.some(({ severity, code }) => severity === 'error' || code === NUMBERS_LOST)) return false;
  const [now, before] = [bareText(read.text), bareText(own.text)];
  if (before.length === 0) return isLegible(now);
  return now.length > before.length && sharedCharacters(now, before) >= KEPT;
}

/** Other programs take a file that they do not know for text, and show its bytes. */
function isLegible(text: string): boolean {
  return text.length >= LEAST && (text.match(BYTES) ?? []).length <= text.length * MOST_BYTES;
}

function bareText(text: string): string {
  return text.replaceAll(/[\s|]/gu, '');
}

/** Share of the characters of `before` that are also in `now`, each as often. */
function sharedCharacters(now: string, before: string): number {
  const counts = new Map<string, number>();
  for (const character of now) counts.set(character, (counts.get(character) ?? 0) + 1);
  let [shared, all] = [0, 0];
  for (const character of before) {
    const left = counts.get(character) ?? 0;
    if (left > 0) shared += 1;
    counts.set(character, left - 1);
    all += 1;
  }
  return shared / all;
}

function converted(path: string, { name }: OfficeConverter, { code }: Diagnostic): Diagnostic {
  const why = code === OLD_FORMAT ? 'its format is too old to be read here' : 'its automatic numbers are not explained';
  const message = `${why}, so the file was read as ${name} converts it; another version of ${name} may read it otherwise`;
  return { path, severity: 'warning', code: 'read.converted', message };
}
