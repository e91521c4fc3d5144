import type { SetPhraseFinder } from '../../reuse/formula/set-phrase-finder.ts';
import type { Language } from '../shared-options.ts';

/** What is needed to show the result of a check. */
export interface CheckView {
  /** Of every document, by id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly setPhrases: SetPhraseFinder;
  /** See `CheckedPlans`. */
  readonly empty: ReadonlySet<string>;
  readonly language: Language;
  /** How many documents the plans were compared with. */
  readonly corpus: number;
  /** Columns of the terminal. */
  readonly width: number;
}
