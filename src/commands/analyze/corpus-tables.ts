import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Segmenter } from '../../model/segmenter.ts';
import type { Taxonomy } from '../../model/taxonomy.ts';
import type { AnalyzedFile } from '../../run/analyze-files.ts';
import { documentIdOf } from '../../run/read-documents.ts';
import { frequenciesOfTallies } from '../../statistics/category-frequencies.ts';
import { type CategoryRows, categoryRows } from '../../statistics/category-rows.ts';
import { type DocumentTally, tallyDocument } from '../../statistics/document-tally.ts';
import { WordTally } from '../../statistics/word-tally.ts';
import { remember } from '../../text/remember.ts';
import { CsvTableWriter } from '../../write/csv-table-writer.ts';
import type { OutputFolder } from '../../write/output-folder.ts';
import type { Row, Table } from '../../write/table.ts';
import { CODINGS, codingRows } from '../../write/tables/codings-table.ts';
import { DIAGNOSTICS, diagnosticRow } from '../../write/tables/diagnostics-table.ts';
import { DOCUMENTS, documentRow } from '../../write/tables/documents-table.ts';
import { FREQUENCIES, frequencyRow } from '../../write/tables/frequencies-table.ts';
import { SECTIONS, sectionRows } from '../../write/tables/sections-table.ts';
import { STATEMENTS, statementRows } from '../../write/tables/statements-table.ts';
import { WORDS, wordCells, wordGroupCells } from '../../write/tables/words-table.ts';

/** How many words keep their part of speech at hand; asking the segmenter again costs more. */
const MOST_WORDS = 200_000;

export const TABLES: readonly Table[] = [DOCUMENTS, SECTIONS, STATEMENTS, CODINGS, WORDS, FREQUENCIES, DIAGNOSTICS];

/** Writes the tables of a run while it goes on; of each document only its counts are kept. */
export class CorpusTables {
  readonly #writers: ReadonlyMap<string, CsvTableWriter>;
  readonly #words = new WordTally();
  readonly #tallies: DocumentTally[] = [];
  readonly #rows: CategoryRows;
  readonly #segmenter: Segmenter;

  constructor(output: OutputFolder, taxonomy: Taxonomy, segmenter: Segmenter, bom: boolean) {
    this.#writers = new Map(
      TABLES.map((table) => [table.name, new CsvTableWriter(output.pathFor(`${table.name}.csv`), table, { bom })]),
    );
    this.#rows = categoryRows(
      taxonomy.categories.map((category) => ({ category: category.code, domain: category.domain })),
    );
    this.#segmenter = segmenter;
  }

  add(file: AnalyzedFile, diagnostics: readonly Diagnostic[]): void {
    this.addDiagnostics(diagnostics);
    const { analysis } = file;
    if (analysis === null) return;
    this.#write(DOCUMENTS, [documentRow(analysis, diagnostics)]);
    this.#write(SECTIONS, sectionRows(analysis));
    this.#write(STATEMENTS, statementRows(analysis));
    this.#write(CODINGS, codingRows(analysis));
    this.#words.add(analysis);
    this.#tallies.push(tallyDocument(analysis, this.#rows));
  }

  addDiagnostics(diagnostics: readonly Diagnostic[]): void {
    this.#write(
      DIAGNOSTICS,
      diagnostics.map((each) => diagnosticRow(documentIdOf(each.path), each)),
    );
  }

  /** Writes what needs all documents, and closes the files. Returns the number of rows by table. */
  finish(): Record<string, number> {
    this.#writeWords();
    this.#write(FREQUENCIES, frequenciesOfTallies(this.#tallies, this.#rows).map(frequencyRow));
    for (const writer of this.#writers.values()) writer.close();
    return Object.fromEntries([...this.#writers].map(([name, writer]) => [name, writer.rows]));
  }

  #write(table: Table, rows: readonly Row[]): void {
    if (rows.length > 0) this.#writers.get(table.name)?.write(rows);
  }

  #writeWords(): void {
    const partOfSpeech = remember((word) => this.#segmenter.partOfSpeech(word), MOST_WORDS);
    for (const group of this.#words.groups()) {
      const rows = group.words.map((each) => wordCells(each, partOfSpeech(each.word)));
      this.#writers.get(WORDS.name)?.writeUnder(wordGroupCells(group), rows);
    }
  }
}
