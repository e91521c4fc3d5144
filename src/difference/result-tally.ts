import { STATEMENT_KINDS, type StatementKind } from '../model/statement.ts';
import type { DocumentReading } from './document-reading.ts';
import { RESULT_CHANGES, type ResultChange, type ResultChangeType } from './result-change.ts';

/** How many statements of a kind two versions find. */
export interface KindCount {
  readonly kind: StatementKind;
  readonly before: number;
  readonly after: number;
}

/** How often something is different, and the first of these. */
export interface ChangeCount<Shown> {
  readonly type: ResultChangeType;
  readonly count: number;
  readonly shown: readonly Shown[];
}

/** Counts what is different in all documents and keeps the first few of each type, however many documents there are. */
export class ResultTally<Shown> {
  readonly #most: number;
  readonly #changes = new Map<ResultChangeType, { count: number; shown: Shown[] }>();
  readonly #kinds = new Map<StatementKind, { before: number; after: number }>();
  #documents = 0;

  /** @param most how many of each type are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** @param show makes what is kept of a change; asked only for those that are */
  add(
    before: DocumentReading,
    after: DocumentReading,
    changes: readonly ResultChange[],
    show: (change: ResultChange) => Shown,
  ): void {
    this.#documents += 1;
    this.#count(before, 'before');
    this.#count(after, 'after');
    for (const change of changes) {
      const known = this.#changes.get(change.type) ?? { count: 0, shown: [] };
      if (known.shown.length < this.#most) known.shown.push(show(change));
      this.#changes.set(change.type, { ...known, count: known.count + 1 });
    }
  }

  get documents(): number {
    return this.#documents;
  }

  get kinds(): readonly KindCount[] {
    return STATEMENT_KINDS.map((kind) => ({ kind, before: 0, after: 0, ...this.#kinds.get(kind) }));
  }

  /** Only the types that occur. */
  get changes(): readonly ChangeCount<Shown>[] {
    return RESULT_CHANGES.flatMap((type) => {
      const found = this.#changes.get(type);
      return found === undefined ? [] : [{ type, ...found }];
    });
  }

  #count({ analysis }: DocumentReading, version: 'before' | 'after'): void {
    for (const { statement } of analysis.statements) {
      const known = this.#kinds.get(statement.kind) ?? { before: 0, after: 0 };
      this.#kinds.set(statement.kind, { ...known, [version]: known[version] + 1 });
    }
  }
}
