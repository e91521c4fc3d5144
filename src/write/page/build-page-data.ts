import { PAGE_DATA_VERSION, type PageData, type PageLeftOut } from '../../model/page-data.ts';
import { answerColumns } from './answer-columns.ts';
import { diagnosticEntry } from './diagnostic-entry.ts';
import { documentColumns, sectionColumns } from './document-columns.ts';
import { familyEntry } from './family-entry.ts';
import type { HeldText } from './held-text.ts';
import { leftColumns } from './left-columns.ts';
import { lineageEntries } from './lineage-entries.ts';
import { NameList } from './name-list.ts';
import type { PageInput } from './page-input.ts';
import { pageRows } from './page-rows.ts';
import { pageTaxonomy } from './page-taxonomy.ts';
import { reuseEntries } from './reuse-entries.ts';
import { codingColumns, statementColumns } from './statement-columns.ts';
import { NO_WORDS } from './word-collection.ts';

/** What is put on the page, and of which texts how much. */
export interface PageSelection {
  /** Of each document, in order. */
  readonly held: readonly HeldText[];
  readonly hasWords: boolean;
  readonly leftOut: PageLeftOut;
}

/** The data of the page. Pure: the same input and selection give the same data. */
export function buildPageData(input: PageInput, { held, hasWords, leftOut }: PageSelection): PageData {
  const { analyses } = input;
  const rows = pageRows(analyses);
  const names = { units: namesOf(input, 'unit'), types: namesOf(input, 'type') };
  const { domains, categories } = pageTaxonomy(input.taxonomy);
  const categoryRows = new Map(categories.map(({ code }, row) => [code, row]));
  const paths = new Map(analyses.map(({ document }, row) => [document.source.path, row]));
  const [roleSources, rules] = [new NameList(), new NameList()];
  return {
    version: PAGE_DATA_VERSION,
    program: input.program,
    language: input.language,
    compared: input.compared,
    domains,
    categories,
    ...names,
    documents: documentColumns(input, names, held),
    sections: sectionColumns(analyses, held, roleSources),
    statements: statementColumns(input, held),
    codings: codingColumns(analyses, held, categoryRows, rules),
    lineages: lineageEntries(input, rows, names.units, categoryRows),
    answers: answerColumns(input.answers, rows),
    reuse: reuseEntries(input.planReuse, rows, held),
    families: input.families.map(familyEntry),
    diagnostics: input.diagnostics.map((each) => diagnosticEntry(each, paths)),
    left: leftColumns(analyses, held),
    words: hasWords ? input.words.columns() : NO_WORDS,
    roleSources: roleSources.names,
    rules: rules.names,
    leftOut,
  };
}

/** The units or types of the documents, in order; the empty one stands for unknown. */
function namesOf({ analyses }: PageInput, field: 'unit' | 'type'): string[] {
  return [...new Set(analyses.map(({ document }) => document.metadata[field]))].sort();
}
