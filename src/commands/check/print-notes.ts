import type { Diagnostic } from '../../model/diagnostic.ts';
import { messageColours } from '../terminal/colours.ts';

/** Tells on stderr what could not be read or compared as usual; what is only for information stays in the tables. */
export function printNotes(diagnostics: readonly Diagnostic[], quiet: boolean): void {
  for (const { path, severity, code, message } of diagnostics) {
    if (quiet && severity === 'info') continue;
    if (severity === 'info' && !code.startsWith('reuse.')) continue;
    process.stderr.write(messageColours.dim(`${path === '' ? '' : `${path}: `}${code}: ${message}\n`));
  }
}
