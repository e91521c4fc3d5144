import type { DocumentTypeDictionary } from '../model/document-type-dictionary.ts';
import { plainLine } from '../text/plain-line.ts';
import { type Clue, lazyClue } from './clue.ts';
import { documentTypeIn } from './document-type.ts';
import { titleOf } from './title.ts';
import { unitInTitle } from './unit-in-title.ts';
import { spokenYear, yearMentions } from './year-mentions.ts';

/** What the title at the head of a text says. */
export function titleClue(text: string, dictionary: DocumentTypeDictionary): Clue {
  const title = titleOf(text, dictionary);
  const plain = plainLine(title);
  return lazyClue('title', {
    unit: () => unitInTitle(plain, dictionary),
    year: () => spokenYear(yearMentions(plain, dictionary)),
    type: () => documentTypeIn(plain, dictionary.types),
    title: () => title,
  });
}
