import type { Diagnostic } from '../../model/diagnostic.ts';
import { bilingualMessage } from '../../model/diagnostic-sentences.ts';
import { lineOf } from '../line-of.ts';
import type { Language } from '../shared-options.ts';
import { messageColours } from './colours.ts';

export interface Telling {
  /** What a diagnostic that names no file speaks of; else it stands there without one. */
  readonly about?: string;
  /** Of the document that all of them speak of: their places are told as lines. */
  readonly text?: string;
}

/** Writes diagnostics to stderr, one line each: the file, the code, and what is odd, for Chinese in Chinese first. */
export function tellDiagnostics(diagnostics: readonly Diagnostic[], language: Language, telling: Telling = {}): void {
  for (const diagnostic of diagnostics) {
    const message = diagnosticMessage(diagnostic, language);
    process.stderr.write(messageColours.dim(`${placeOf(diagnostic, telling)}${diagnostic.code}: ${message}\n`));
  }
}

/** What is odd, for Chinese in Chinese first. */
export function diagnosticMessage(diagnostic: Diagnostic, language: Language): string {
  return language === 'zh' ? bilingualMessage(diagnostic) : diagnostic.message;
}

function placeOf({ path, start }: Diagnostic, { about = '', text }: Telling): string {
  const file = path === '' ? about : path;
  const line = start === undefined || text === undefined ? '' : `:${lineOf(text, start)}`;
  return file === '' ? '' : `${file}${line}: `;
}
