import { groupBy } from '../../collections/group-by.ts';
import type { FoundFile } from '../../read/find-files.ts';
import { documentIdOf } from '../../run/read-documents.ts';
import { goldDocuments } from '../../statistics/agreement/gold-labels.ts';
import { CODER_NAME } from '../../tag/code-problem.ts';
import type { CodedTable, Labels } from './labels.ts';

/** The documents that labels speak of. */
export interface LabelledDocuments {
  /** As the labels name them: paths in a gold file, document ids in a coded table. */
  readonly names: readonly string[];
  /** The names that may mean a file; none where the labels do not speak of it. */
  namesOf(file: FoundFile): readonly string[];
}

export function labelledDocuments(labels: Labels): LabelledDocuments {
  return labels.kind === 'gold'
    ? byPath(goldDocuments(labels.gold).map(({ path }) => path))
    : byId(codedDocuments(labels));
}

/** A gold file and a run may start from different folders: the end of the path decides, the longer the better. */
function byPath(names: readonly string[]): LabelledDocuments {
  const byFileName = groupBy(names, (name) => segments(name).at(-1) ?? '');
  return {
    names,
    namesOf: (file) => {
      const path = segments(file.path);
      const fitting = (byFileName.get(path.at(-1) ?? '') ?? []).filter((name) => isEndOfOther(segments(name), path));
      const shared = fitting.map((name) => sharedEnd(segments(name), segments(file.absolutePath)));
      return fitting.filter((_, index) => shared[index] === Math.max(...shared));
    },
  };
}

/** File systems and editors write one name in several ways. */
function segments(path: string): string[] {
  return path
    .normalize('NFC')
    .split(/[\\/]/u)
    .filter((segment) => segment !== '' && segment !== '.');
}

function isEndOfOther(one: readonly string[], other: readonly string[]): boolean {
  return sharedEnd(one, other) === Math.min(one.length, other.length);
}

function sharedEnd(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

function byId(names: readonly string[]): LabelledDocuments {
  const known = new Set(names);
  return { names, namesOf: (file) => [documentIdOf(file.path)].filter((id) => known.has(id)) };
}

/** A statement's id begins with that of its document. What the program coded itself is no label. */
function codedDocuments({ coders }: CodedTable): string[] {
  const others = coders.filter(({ coder }) => coder !== CODER_NAME);
  const ids = others.flatMap(({ statements }) => [...statements.keys()]);
  return [...new Set(ids.map((id) => id.replace(/-[^-]*$/u, '')))];
}
