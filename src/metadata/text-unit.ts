import type { DocumentTypeDictionary } from '../model/document-type-dictionary.ts';
import { findDate } from '../text/dates.ts';
import { announcingClauses } from './announcements.ts';
import { sentencesOf, type TextLines } from './text-lines.ts';
import { unitInTitle } from './unit-in-title.ts';
import { unitAtStart, unitOfLine } from './unit-name.ts';

/** Clauses of the first sentence that may name the unit as its subject: `2022年，某县财政局党组认真…`. */
const MOST_CLAUSES = 3;

/**
 * The unit that a text itself names: in a line of its own or a labelled one, in `我代表…`, in the signature, in the
 * sentence that announces the document, or as the subject of the first sentence.
 *
 * @returns an empty string where it names none
 */
export function unitOfText(lines: TextLines, dictionary: DocumentTypeDictionary): string {
  const ways = [
    () => lines.head.map((line) => labelledUnit(line, dictionary)),
    () => lines.head.map((line) => representedUnit(line, dictionary)),
    () => lines.tail.map((line) => signingUnit(line, dictionary)),
    () => lines.head.slice(0, 6).map((line) => unitOfLine(line, dictionary)),
    () => announcingClauses(lines, dictionary).map((sentence) => unitInTitle(sentence, dictionary)),
    () => lines.head.map((line) => subjectUnit(line, dictionary)),
  ];
  for (const way of ways) {
    const unit = way().find((found) => found !== '');
    if (unit !== undefined) return unit;
  }
  return '';
}

function labelledUnit(line: string, dictionary: DocumentTypeDictionary): string {
  const colon = line.search(/[：:]/u);
  if (colon < 0 || !dictionary.unitLabels.includes(line.slice(0, colon))) return '';
  return unitAtStart(line.slice(colon + 1), dictionary);
}

function representedUnit(line: string, dictionary: DocumentTypeDictionary): string {
  const word = dictionary.speakingFor.find((one) => line.includes(one));
  const speech = word === undefined ? '' : line.slice(line.indexOf(word) + word.length);
  return unitOfLine(beforeBreak(speech.split(/[，。；：]/u)[0] ?? '', dictionary.unitBreaks), dictionary);
}

function signingUnit(line: string, dictionary: DocumentTypeDictionary): string {
  const date = findDate(line);
  return unitOfLine(date === null ? line : line.slice(0, date.start), dictionary);
}

function subjectUnit(line: string, dictionary: DocumentTypeDictionary): string {
  const clauses = (sentencesOf(line)[0] ?? '').split('，').slice(0, MOST_CLAUSES);
  const subjects = clauses.map((clause) => unitOfLine(beforeBreak(clause, dictionary.unitBreaks), dictionary));
  return subjects.find((unit) => unit !== '') ?? '';
}

function beforeBreak(clause: string, words: readonly string[]): string {
  const places = words.map((word) => clause.indexOf(word)).filter((place) => place >= 0);
  return clause.slice(0, Math.min(clause.length, ...places));
}
