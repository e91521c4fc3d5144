import type { PatternSets } from '../patterns/parse-pattern.ts';
import type { DictionaryProblem } from './dictionary-problem.ts';
import type { YamlFile } from './read-yaml.ts';
import { lineAt, valueAt } from './yaml-content.ts';

export interface GatheredSets {
  readonly sets: PatternSets;
  readonly problems: readonly DictionaryProblem[];
}

const NAME = /^[a-z][a-z0-9_]*$/u;

/** The sets of all files together, as far as they can be read; the schemas say what is wrong with their words. */
export function gatherSets(files: readonly YamlFile[]): GatheredSets {
  if (files.some((file) => file.content === null)) return { sets: new SetsOfAnyName(), problems: [] };
  const sets = new Map<string, readonly string[]>();
  const problems = files.flatMap((file) => addSets(file, sets));
  return { sets, problems };
}

/** Where a file with sets cannot be read, its names must not be told as unknown everywhere else. */
class SetsOfAnyName extends Map<string, readonly string[]> {
  override get(): readonly string[] {
    return ['?'];
  }
}

function addSets(file: YamlFile, sets: Map<string, readonly string[]>): DictionaryProblem[] {
  const content = file.content;
  const written = content === null ? undefined : valueAt(content, ['sets']);
  if (content === null || typeof written !== 'object' || written === null) return [];
  return Object.entries(written).flatMap(([name, words]) => {
    const message = nameProblem(name, sets);
    sets.set(name, textsOf(words));
    return message === null ? [] : [{ file: file.file, line: lineAt(content, ['sets', name]), message }];
  });
}

function nameProblem(name: string, sets: PatternSets): string | null {
  if (sets.has(name)) return `expected each set once, got "${name}" again; another file has it too`;
  return NAME.test(name) ? null : `expected a name of small Latin letters, digits and "_" for a set, got "${name}"`;
}

function textsOf(words: unknown): string[] {
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
}
