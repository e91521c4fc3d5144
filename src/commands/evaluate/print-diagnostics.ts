import type { Diagnostic } from '../../model/diagnostic.ts';
import { tellDiagnostics } from '../terminal/tell-diagnostics.ts';
import type { View } from '../terminal/view.ts';

/** A table coded from another run has one for each of its rows. */
const MOST_PRINTED = 30;

/** Writes diagnostics to stderr; what speaks of no document speaks of the labels. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], labels: string, { say, language }: View): void {
  tellDiagnostics(diagnostics.slice(0, MOST_PRINTED), language, { about: labels });
  const more = diagnostics.length - MOST_PRINTED;
  if (more > 0)
    process.stderr.write(
      say(`…… 另有 ${more} 条提示，用 --json 可看全部\n`, `… and ${more} more; --json shows all of them\n`),
    );
}
