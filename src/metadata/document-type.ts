import type { DocumentTypeRule } from '../model/document-type-dictionary.ts';

/** The type that a title, file name or sentence shows, by the first rule that fits; empty where none does. */
export function documentTypeIn(text: string, rules: readonly DocumentTypeRule[]): string {
  return (
    rules.find(
      (rule) => rule.words.some((word) => text.includes(word)) && !rule.none.some((word) => text.includes(word)),
    )?.type ?? ''
  );
}

/** Where the first word of any type begins in a text; its length where none stands in it. */
export function firstTypeWord(text: string, rules: readonly DocumentTypeRule[]): number {
  const places = rules.flatMap((rule) => rule.words.map((word) => text.indexOf(word)));
  return Math.min(text.length, ...places.filter((place) => place >= 0));
}
