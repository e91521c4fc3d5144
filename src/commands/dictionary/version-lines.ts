import type { DictionaryChange } from '../../difference/dictionary-change.ts';
import type { DictionaryEntry } from '../../difference/dictionary-entry.ts';
import { DictionaryLines, type FileLine } from './dictionary-lines.ts';

/** Finds the lines of what two versions of the dictionaries say. */
export class VersionLines {
  readonly #before: DictionaryLines;
  readonly #after: DictionaryLines;

  constructor(before: string, after: string) {
    this.#before = new DictionaryLines(before);
    this.#after = new DictionaryLines(after);
  }

  before({ file, path }: DictionaryEntry): FileLine {
    return this.#before.at(file, path);
  }

  after({ file, path }: DictionaryEntry): FileLine {
    return this.#after.at(file, path);
  }

  /** Where an edit is to be seen: in the new version, or in the old one where it was taken out. */
  of(change: DictionaryChange): FileLine {
    return change.type === 'removed' ? this.before(change.from) : this.after(change.to);
  }
}
