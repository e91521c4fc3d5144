import type { PageLanguage } from '../../model/page-data.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';

type Widened<Value> = Value extends string
  ? string
  : Value extends (...words: infer Words) => string
    ? (...words: Words) => string
    : { readonly [Name in keyof Value]: Widened<Value[Name]> };

/** Every word that the page says by itself. */
export type Messages = Widened<typeof chinese>;

export function messagesOf(language: PageLanguage): Messages {
  return language === 'zh' ? chinese : english;
}
