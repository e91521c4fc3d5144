import type { Dictionaries } from '../../model/dictionaries.ts';
import type { Document } from '../../model/document.ts';
import type { SetPhraseFinder } from '../../reuse/formula/set-phrase-finder.ts';

export interface PlanReuseOptions {
  /** See `compileSetPhrases`. */
  readonly setPhrases: SetPhraseFinder;
  readonly dictionaries: Pick<Dictionaries, 'setPhrases' | 'documentTypes' | 'specificity' | 'stopWords'>;
  /** Reference documents from above: what is taken from them is quoted, not copied. */
  readonly upstream?: readonly Document[];
}
