import type { CodedStatement } from '../../model/coding.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { Section } from '../../model/section.ts';
import type { GoldSection, GoldStatement } from './gold-labels.ts';
import { type Located, locateGold } from './locate-gold.ts';
import type { Matching } from './match-by-place.ts';
import { matchSections } from './match-sections.ts';
import { matchStatements } from './match-statements.ts';
import type { DocumentPair } from './pair-documents.ts';

/** The labels of one document beside what the program made of it. */
export interface DocumentComparison {
  /** As the gold file writes it. */
  readonly path: string;
  readonly analysis: DocumentAnalysis;
  readonly sections: Matching<Located<GoldSection>, Section>;
  readonly statements: Matching<Located<GoldStatement>, CodedStatement>;
  /** Labels that were left out. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the labels of a document in its text and matches them with what the program found. */
export function compareDocument({ gold, analysis }: DocumentPair): DocumentComparison {
  const { text } = analysis.document.source;
  const located = locateGold(gold, text);
  return {
    path: gold.path,
    analysis,
    sections: matchSections(located.sections, analysis.sections, text),
    statements: matchStatements(located.statements, analysis.statements, text),
    diagnostics: located.diagnostics,
  };
}
