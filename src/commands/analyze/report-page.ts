import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { DocumentSpecificity } from '../../model/specificity.ts';
import { compileSetPhrases } from '../../recurrence/compile-set-phrases.ts';
import type { Recurrence } from '../../recurrence/recurrence.ts';
import { setPhraseSpans } from '../../recurrence/set-phrase-spans.ts';
import type { Tools } from '../../run/tools.ts';
import type { OutputFolder } from '../../write/output-folder.ts';
import { requirePage } from '../../write/page/page-template.ts';
import { renderPage } from '../../write/page/render-page.ts';
import { WordCollection } from '../../write/page/word-collection.ts';
import { PAGE_FILE } from '../result-files.ts';
import type { Language } from '../shared-options.ts';

/** What a page is made from beside what it gathered itself. */
export interface PageFindings {
  readonly program: string;
  readonly analyses: readonly DocumentAnalysis[];
  readonly diagnostics: readonly Diagnostic[];
  readonly recurrence: Recurrence;
  /** Whether years and units were compared at all. */
  readonly compared: boolean;
}

/** Gathers what `report.html` shows and the tables forget while a run goes on, and writes the page at its end. */
export class ReportPage {
  readonly #tools: Tools;
  readonly #language: Language;
  readonly #words: WordCollection;
  readonly #specificities = new Map<string, number | null>();

  /** @throws ConfigurationError where the page was not built: better heard before the work than after it */
  constructor(tools: Tools, language: Language) {
    requirePage();
    this.#tools = tools;
    this.#language = language;
    this.#words = new WordCollection(tools.dictionaries.stopWords);
  }

  /** Adds the next document. */
  add(analysis: DocumentAnalysis, { score, measures }: DocumentSpecificity): void {
    this.#words.add(analysis);
    this.#specificities.set(analysis.document.id, score);
    for (const [measure, specificity] of measures) this.#specificities.set(measure, specificity.score);
  }

  write(output: OutputFolder, findings: PageFindings): void {
    const { recurrence, analyses, ...facts } = findings;
    const { lineages, links, answers, planReuse, families, boilerplateShares } = recurrence;
    const page = renderPage({
      ...facts,
      ...{ lineages, links, answers, planReuse, families, boilerplateShares },
      language: this.#language,
      taxonomy: this.#tools.dictionaries.taxonomy,
      analyses,
      specificities: this.#specificities,
      setPhrases: setPhraseSpans(analyses, compileSetPhrases(this.#tools.dictionaries)),
      words: this.#words,
    });
    output.writeText(PAGE_FILE, page);
  }
}
