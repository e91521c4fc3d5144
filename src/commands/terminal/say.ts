import type { Language } from '../shared-options.ts';

/** Picks the words of the user's language. */
export type Say = (chinese: string, english: string) => string;

export function speaker(language: Language): Say {
  return (chinese, english) => (language === 'zh' ? chinese : english);
}
