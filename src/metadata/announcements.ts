import type { DocumentTypeDictionary } from '../model/document-type-dictionary.ts';
import { sentencesOf, type TextLines } from './text-lines.ts';

type AnnouncingWords = Pick<DocumentTypeDictionary, 'announcements'>;

/** The sentences at the head of a text that say what it is: `按照…要求，现将2023年上半年有关情况报告如下`. */
export function announcingSentences(lines: TextLines, words: AnnouncingWords): string[] {
  const sentences = lines.head.flatMap((line) => sentencesOf(line));
  return sentences.filter((sentence) => words.announcements.some((word) => sentence.includes(word)));
}

/** Of these sentences the clauses that announce; what leads up to them may speak of other units and years. */
export function announcingClauses(lines: TextLines, words: AnnouncingWords): string[] {
  const clauses = announcingSentences(lines, words).flatMap((sentence) => sentence.split('，'));
  return clauses.filter((clause) => words.announcements.some((word) => clause.includes(word)));
}
