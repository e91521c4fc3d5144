import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { PageLeft } from '../../model/page-statements.ts';
import type { HeldText } from './held-text.ts';
import { NameList } from './name-list.ts';

/** What was left, of documents that are held whole. */
export function leftColumns(analyses: readonly DocumentAnalysis[], held: readonly HeldText[]): PageLeft {
  const reasons = new NameList();
  const rows = analyses.flatMap(({ left }, document) =>
    held[document]?.holding === 'whole' ? left.map((each) => ({ ...each, document })) : [],
  );
  return {
    document: rows.map(({ document }) => document),
    start: rows.map(({ start }) => start),
    end: rows.map(({ end }) => end),
    reason: rows.map(({ reason }) => reasons.numberOf(reason)),
    reasons: reasons.names,
  };
}
