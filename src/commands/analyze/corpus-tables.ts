import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Dictionaries } from '../../model/dictionaries.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { Segmenter } from '../../model/segmenter.ts';
import type { DocumentSpecificity } from '../../model/specificity.ts';
import type { Recurrence } from '../../recurrence/recurrence.ts';
import { documentIdOf } from '../../run/read-documents.ts';
import { categoryFrequencies } from '../../statistics/category-frequencies.ts';
import { type CategoryRows, categoryRows } from '../../statistics/category-rows.ts';
import { type DocumentTally, tallyDocument } from '../../statistics/document-tally.ts';
import { WordTally } from '../../statistics/word-tally.ts';
import { remember } from '../../text/remember.ts';
import type { OpenTables } from '../../write/open-tables.ts';
import type { Row, Table } from '../../write/table.ts';
import { CODINGS, codingRows } from '../../write/tables/codings-table.ts';
import { DIAGNOSTICS, diagnosticRow } from '../../write/tables/diagnostics-table.ts';
import { DOCUMENTS, documentRow, withBoilerplateShare } from '../../write/tables/documents-table.ts';
import { FAMILIES, familyRow } from '../../write/tables/families-table.ts';
import { FREQUENCIES, frequencyRow } from '../../write/tables/frequencies-table.ts';
import { LINEAGE_LINKS, lineageLinkRow } from '../../write/tables/lineage-links-table.ts';
import { LINEAGES, lineageRow } from '../../write/tables/lineages-table.ts';
import { PASSAGES, passageRow } from '../../write/tables/passages-table.ts';
import { PLAN_REUSE, planReuseRow } from '../../write/tables/plan-reuse-table.ts';
import { SECTIONS, sectionRows } from '../../write/tables/sections-table.ts';
import { STATEMENTS, statementRows } from '../../write/tables/statements-table.ts';
import { WORDS, wordCells, wordGroupCells } from '../../write/tables/words-table.ts';
import type { RunFacts } from '../../write/tables-writer.ts';

/** How many words keep their part of speech at hand; asking the segmenter again costs more. */
const MOST_WORDS = 200_000;

/** Every table of a run. What stands here is written in every format, and described in the data package. */
export const TABLES: readonly Table[] = [
  DOCUMENTS,
  SECTIONS,
  STATEMENTS,
  CODINGS,
  WORDS,
  FREQUENCIES,
  LINEAGES,
  LINEAGE_LINKS,
  PLAN_REUSE,
  PASSAGES,
  FAMILIES,
  DIAGNOSTICS,
];

/** The row of a document that waits for what the whole corpus says of it. */
interface WaitingRow {
  readonly documentId: string;
  readonly row: Row;
}

export interface CorpusTablesOptions {
  /** Whether the analyses are kept for what compares them; without, only rows and counts stay in memory. */
  readonly keepsAnalyses: boolean;
}

/** Writes the tables of a run: those of single documents while it goes on, those of the corpus at its end. */
export class CorpusTables {
  readonly #tables: OpenTables;
  readonly #words = new WordTally();
  readonly #tallies: DocumentTally[] = [];
  readonly #rows: CategoryRows;
  readonly #segmenter: Segmenter;
  readonly #options: CorpusTablesOptions;
  readonly #waiting: WaitingRow[] = [];
  readonly #analyses: DocumentAnalysis[] = [];
  readonly #diagnostics: Diagnostic[] = [];

  constructor(tables: OpenTables, { taxonomy }: Dictionaries, segmenter: Segmenter, options: CorpusTablesOptions) {
    this.#tables = tables;
    this.#options = options;
    this.#rows = categoryRows(
      taxonomy.categories.map((category) => ({ category: category.code, domain: category.domain })),
    );
    this.#segmenter = segmenter;
  }

  /** @param diagnostics what is odd about its file; their rows are written by `addDiagnostics` */
  add(analysis: DocumentAnalysis, specificity: DocumentSpecificity, diagnostics: readonly Diagnostic[]): void {
    const documentId = analysis.document.id;
    this.#waiting.push({ documentId, row: documentRow(analysis, diagnostics, specificity.score) });
    // The words are tallied below; a whole corpus of them would fill the memory.
    if (this.#options.keepsAnalyses) this.#analyses.push({ ...analysis, words: [] });
    this.#write(SECTIONS, sectionRows(analysis));
    this.#write(STATEMENTS, statementRows(analysis, specificity.measures));
    this.#write(CODINGS, codingRows(analysis));
    this.#words.add(analysis);
    this.#tallies.push(tallyDocument(analysis, this.#rows));
  }

  /** What was added so far, without its words; empty where analyses are not kept. */
  get analyses(): readonly DocumentAnalysis[] {
    return this.#analyses;
  }

  /** Everything odd so far. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  addDiagnostics(diagnostics: readonly Diagnostic[]): void {
    for (const each of diagnostics) this.#diagnostics.push(each);
    this.#write(
      DIAGNOSTICS,
      diagnostics.map((each) => diagnosticRow(documentIdOf(each.path), each)),
    );
  }

  /** Writes what needs all documents, and closes the files. Returns the number of rows by table. */
  finish(recurrence: Recurrence, facts: RunFacts): Record<string, number> {
    this.#writeDocuments(recurrence);
    this.#writeRecurrence(recurrence);
    this.#writeWords();
    this.#write(FREQUENCIES, categoryFrequencies(this.#tallies, this.#rows).map(frequencyRow));
    this.addDiagnostics(this.#tables.leftOut());
    this.#tables.close(facts);
    return this.#tables.rows();
  }

  #write(table: Table, rows: readonly Row[]): void {
    if (rows.length > 0) this.#tables.write(table, rows);
  }

  #writeDocuments({ boilerplateShares }: Recurrence): void {
    for (const { documentId, row } of this.#waiting) {
      this.#write(DOCUMENTS, [withBoilerplateShare(row, boilerplateShares.get(documentId) ?? null)]);
    }
  }

  #writeRecurrence({ lineages, links, planReuse, families, diagnostics }: Recurrence): void {
    this.#write(LINEAGES, lineages.map(lineageRow));
    this.#write(LINEAGE_LINKS, links.map(lineageLinkRow));
    this.#write(PLAN_REUSE, planReuse.map(planReuseRow));
    for (const { passages } of planReuse) this.#write(PASSAGES, passages.map(passageRow));
    this.#write(FAMILIES, families.map(familyRow));
    this.addDiagnostics(diagnostics);
  }

  #writeWords(): void {
    const partOfSpeech = remember((word) => this.#segmenter.partOfSpeech(word), MOST_WORDS);
    for (const group of this.#words.groups()) {
      const rows = group.words.map((each) => wordCells(each, partOfSpeech(each.word)));
      this.#tables.writeUnder(WORDS, wordGroupCells(group), rows);
    }
  }
}
