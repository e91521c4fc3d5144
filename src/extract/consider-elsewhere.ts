import type { Section } from '../model/section.ts';
import { KIND_OF_ROLE, type LeftPassage } from '../model/statement.ts';
import { splitSentences } from '../text/clauses.ts';
import type { ContextGrammar } from './context-grammar.ts';
import { readClauses } from './read-clauses.ts';

/**
 * Sentences outside the parts that state problems which name a fault all the same, with the reason why they are
 * no statement: the fault is cured, absent or a goal, or the part they stand in tells of something else.
 */
export function considerElsewhere(
  sections: readonly Section[],
  folded: string,
  grammar: ContextGrammar,
): LeftPassage[] {
  return sections
    .filter((section) => KIND_OF_ROLE[section.role] === undefined)
    .flatMap((section) =>
      section.paragraphs.flatMap((paragraph) => {
        const text = folded.slice(paragraph.start, paragraph.end);
        return splitSentences(text, '。！？；\n').flatMap((sentence) =>
          considerSentence(text, paragraph.start, sentence, section, grammar),
        );
      }),
    );
}

function considerSentence(
  text: string,
  offset: number,
  sentence: { readonly start: number; readonly end: number },
  section: Section,
  grammar: ContextGrammar,
): LeftPassage[] {
  const words = text.slice(sentence.start, sentence.end);
  const clauses = readClauses(words, grammar).filter((clause) => clause.namesFault);
  const cued = clauses.find((clause) => clause.cue !== null);
  const span = { start: offset + sentence.start, end: offset + sentence.end, sectionId: section.id };
  if (cued?.cue != null) {
    const cue = words.slice(cued.cue.start, cued.cue.end);
    return [{ ...span, reason: `${cued.status}: ${cued.cue.rule.id}`, cue }];
  }
  if (clauses.length === 0 || !grammar.existence.test(words)) return [];
  return [{ ...span, reason: `section: ${section.role}`, cue: '' }];
}
