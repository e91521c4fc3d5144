import type { Answer } from '../../model/answer.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { Lineage, LineageLink } from '../../model/lineage.ts';
import type { SetPhraseFinder } from '../../reuse/formula/set-phrase-finder.ts';

export interface LineageOptions {
  readonly setPhrases: SetPhraseFinder;
}

export interface FoundLineages {
  readonly lineages: readonly Lineage[];
  readonly links: readonly LineageLink[];
  readonly answers: readonly Answer[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Follows each unit's problems through its reports. Pure, and blind to the order of the analyses. */
export function findLineages(_analyses: readonly DocumentAnalysis[], _options: LineageOptions): FoundLineages {
  return { lineages: [], links: [], answers: [], diagnostics: [] };
}
