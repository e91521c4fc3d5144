import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Tools } from '../../run/tools.ts';

/** Tells where another segmenter than nodejieba cut the words. */
export function segmenterDiagnostic({ segmenterFallback, analyzer }: Tools): Diagnostic[] {
  if (segmenterFallback === null) return [];
  const message = `nodejieba could not be used, ${analyzer.segmenter.name} cut the words instead; some words are cut differently (${segmenterFallback})`;
  return [{ path: '', severity: 'info', code: 'segmenter.fallback', message }];
}
