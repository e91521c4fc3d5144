import type { Diagnostic, Severity } from '../model/diagnostic.ts';

/** What is to be said of one file, or of something in it. */
export function fileDiagnostic(path: string, severity: Severity, code: string, message: string): Diagnostic {
  return { path, severity, code, message };
}

/** @param extensions of the formats that are read */
export function unsupportedFormat(path: string, extensions: readonly string[]): Diagnostic {
  const message = `files of this format are not read, only ${extensions.join(', ')}; save its text as one of these`;
  return fileDiagnostic(path, 'info', 'read.unsupported-format', message);
}
