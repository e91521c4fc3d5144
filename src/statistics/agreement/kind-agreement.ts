import type { StatementKind } from '../../model/statement.ts';
import type { BootstrapOptions } from '../bootstrap-interval.ts';
import { type EstimatedScores, estimateScores } from '../estimated-scores.ts';
import type { DocumentComparison } from './compare-document.ts';
import { countMatches } from './count-matches.ts';

/** How well the statements of one kind are found. */
export interface KindAgreement extends EstimatedScores {
  readonly kind: StatementKind;
}

export function measureKindAgreement(
  comparisons: readonly DocumentComparison[],
  kind: StatementKind,
  options: BootstrapOptions,
): KindAgreement {
  return { kind, ...measureStatementAgreement(comparisons, [kind], options) };
}

/** How well the statements of some kinds are found, all taken together. */
export function measureStatementAgreement(
  comparisons: readonly DocumentComparison[],
  kinds: readonly StatementKind[],
  options: BootstrapOptions,
): EstimatedScores {
  const counts = comparisons.map(({ statements: { matched, missed, extra } }) =>
    countMatches({
      matched: matched.filter(([{ label }]) => kinds.includes(label.kind)),
      missed: missed.filter(({ label }) => kinds.includes(label.kind)),
      extra: extra.filter(({ statement }) => kinds.includes(statement.kind)),
    }),
  );
  return estimateScores(counts, options);
}
