import type { CodedStatement } from '../../../src/model/coding.ts';
import type { DocumentAnalysis } from '../../../src/model/document-analysis.ts';
import type { StatementKind } from '../../../src/model/statement.ts';
import type { LabelledPlace } from './lineage-labels.ts';

/** Finds the statements that labels speak of. */
export class LocatedStatements {
  readonly #analyses: ReadonlyMap<string, DocumentAnalysis>;
  readonly #titles: ReadonlyMap<string, string>;

  constructor(analyses: readonly DocumentAnalysis[]) {
    this.#analyses = new Map(analyses.map((analysis) => [analysis.document.source.path, analysis]));
    this.#titles = new Map(
      analyses.flatMap(({ document, statements }) =>
        statements.map(({ statement: { id, title } }) => {
          const words = document.source.text.slice(title.start, title.end).slice(0, 24);
          return [id, `${document.metadata.year} ${words}`] as const;
        }),
      ),
    );
  }

  /** The id of the statement of a kind that holds the labelled words; undefined where none was extracted. */
  idOf({ document, starts }: LabelledPlace, kind: StatementKind = 'problem'): string | undefined {
    const analysis = this.#analyses.get(document);
    const at = analysis?.document.source.text.indexOf(starts) ?? -1;
    if (analysis === undefined || at < 0) throw new Error(`${document}: no “${starts}” is there`);
    return analysis.statements.filter((each) => isOf(each, kind, at)).at(-1)?.statement.id;
  }

  /** Whether no document of its unit is of a later year. */
  isLatest(path: string): boolean {
    const own = this.#analyses.get(path)?.document.metadata;
    const later = [...this.#analyses.values()].map(({ document }) => document.metadata);
    return !later.some(({ unit, year }) => unit === own?.unit && (year ?? 0) > (own.year ?? 0));
  }

  /** Year and first words of a statement. */
  nameOf(id: string): string {
    return this.#titles.get(id) ?? id;
  }
}

function isOf({ statement }: CodedStatement, kind: StatementKind, at: number): boolean {
  if (statement.kind !== kind || (kind === 'problem' && statement.status !== 'present')) return false;
  return statement.start <= at && at < statement.end;
}
