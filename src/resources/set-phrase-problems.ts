import { fold } from '../patterns/fold.ts';
import type { YamlSlip } from './text-traps.ts';
import { lineAt, valueAt, type YamlContent } from './yaml-content.ts';

/** Phrases that stand in `set-phrases.yaml` twice. */
export function setPhraseProblems(content: YamlContent): YamlSlip[] {
  const firstLines = new Map<string, number>();
  const phrases = valueAt(content, ['phrases']);
  return (Array.isArray(phrases) ? phrases : []).flatMap((_, index) => {
    const phrase = valueAt(content, ['phrases', index, 'text']);
    if (typeof phrase !== 'string') return [];
    const line = lineAt(content, ['phrases', index, 'text']);
    const first = firstLines.get(fold(phrase));
    if (first === undefined) firstLines.set(fold(phrase), line);
    return first === undefined
      ? []
      : [{ line, message: `expected each phrase once, got "${phrase}" again (first in line ${first})` }];
  });
}
