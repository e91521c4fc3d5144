import type { Tools } from '../run/tools.ts';
import type { RunFacts } from '../write/tables-writer.ts';
import { packageVersion } from './shared-options.ts';

/** What tells whether two runs can be compared: program, segmenter, dictionaries and input. */
export function runFacts(tools: Tools, input: RunFacts['input']): RunFacts {
  return {
    program: `jingjian ${packageVersion()}`,
    segmenter: tools.analyzer.segmenter.name,
    dictionaries: tools.dictionaries.sha256,
    input,
  };
}
