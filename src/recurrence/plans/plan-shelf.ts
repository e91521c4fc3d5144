import type { SetPhrase } from '../../model/dictionaries.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import { voicedSentences } from '../../reuse/families/voices.ts';
import { GramInformation } from '../../reuse/formula/gram-information.ts';
import { UpstreamIndex } from '../../reuse/formula/upstream-index.ts';
import { weighText } from '../../reuse/prepared-text.ts';
import { NameFinder } from '../../reuse/text/name-finder.ts';
import { corpusOwners } from '../corpus-owners.ts';
import { UnitNames } from '../unit-names.ts';
import { DepartmentFinder } from './department-finder.ts';
import type { Plan } from './plan.ts';
import type { PlanReuseOptions } from './plan-reuse-options.ts';
import { planText } from './plan-text.ts';
import { UnitTexts } from './unit-texts.ts';
import { type UpstreamSource, upstreamSources } from './upstream-sources.ts';

/** The plans of a corpus, weighed beside each other, and what is needed to compare them. */
export class PlanShelf {
  /** In the order of the analyses. */
  readonly plans: readonly Plan[];
  readonly names: UnitNames;
  readonly departments: DepartmentFinder;
  readonly upstream: ReadonlyMap<string, UpstreamSource>;
  /** By their text. */
  readonly phrases: ReadonlyMap<string, SetPhrase>;

  constructor(analyses: readonly DocumentAnalysis[], { setPhrases, dictionaries, upstream = [] }: PlanReuseOptions) {
    const documents = analyses.map(({ document }) => document);
    const owners = corpusOwners(documents);
    this.names = new UnitNames(
      documents.map(({ metadata }) => metadata.unit),
      dictionaries.documentTypes,
    );
    this.phrases = new Map(dictionaries.setPhrases.map((phrase) => [phrase.text, phrase]));
    const names = new NameFinder(this.names.forms);
    this.upstream = upstreamSources(upstream, names);
    const index = new UpstreamIndex(
      [...this.upstream].map(([source, { comparable }]) => ({ source, text: comparable.text })),
    );
    const prepared = analyses.map((analysis) => ({
      document: analysis.document,
      owner: owners.ownerOf(analysis.document),
      text: planText(analysis, { names, setPhrases, upstream: index }),
    }));
    this.departments = new DepartmentFinder(dictionaries, new UnitTexts(prepared));
    const information = new GramInformation(voicedSentences(prepared, owners.count), owners.count);
    this.plans = prepared.map((plan) => ({ ...plan, text: weighText(plan.text, information) }));
  }
}
