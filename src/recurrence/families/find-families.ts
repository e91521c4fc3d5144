import type { Dictionaries } from '../../model/dictionaries.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { WordingFamily } from '../../model/family.ts';
import type { SetPhraseFinder } from '../../reuse/formula/set-phrase-finder.ts';
import { NameFinder } from '../../reuse/text/name-finder.ts';
import { corpusOwners } from '../corpus-owners.ts';
import { duplicateKey } from '../duplicate-key.ts';
import { UnitNames } from '../unit-names.ts';
import { boilerplateShares } from './boilerplate-shares.ts';
import type { JoinedUnits } from './join-units.ts';
import { phraseFamilies } from './phrase-families.ts';
import { unitClusters } from './unit-families.ts';
import { familyOfCluster, isOnePhrase } from './wording-family.ts';
import { type WordingUnits, wordingUnits } from './wording-units.ts';

export interface FamilyOptions {
  /** See `compileSetPhrases`. */
  readonly setPhrases: SetPhraseFinder;
  readonly dictionaries: Pick<Dictionaries, 'documentTypes'>;
}

export interface FoundFamilies {
  /** The most widespread first. */
  readonly families: readonly WordingFamily[];
  /** Of each document by its id, 0 to 1 (see `boilerplateShares`); null for one without words. */
  readonly boilerplateShares: ReadonlyMap<string, number | null>;
  /** Of sentences and of clauses: the joins on which families rest, to be checked. */
  readonly joins: readonly JoinedUnits[];
}

/**
 * The wording that many documents of a corpus have in common, whatever it speaks of, and how much of each document it
 * makes up. The same file twice counts once. Pure, and blind to the order of the analyses.
 */
export function findFamilies(analyses: readonly DocumentAnalysis[], options: FamilyOptions): FoundFamilies {
  const documents = unitsOf(analyses, options);
  const known = new Map(documents.map((each) => [duplicateKey(each.analysis.document), each.analysis.document.id]));
  const { clusters, joins } = unitClusters(documents);
  const families: WordingFamily[] = [
    ...phraseFamilies(documents),
    ...clusters.filter((cluster) => !isOnePhrase(cluster)).map(familyOfCluster),
  ];
  const shares = boilerplateShares(documents, clusters);
  return {
    joins,
    families: families.sort(mostWidespread),
    boilerplateShares: new Map(
      analyses.map(({ document }) => [document.id, shares.get(known.get(duplicateKey(document)) ?? '') ?? null]),
    ),
  };
}

function unitsOf(analyses: readonly DocumentAnalysis[], { setPhrases, dictionaries }: FamilyOptions): WordingUnits[] {
  const documents = analyses.map(({ document }) => document);
  const owners = corpusOwners(documents);
  const forms = new UnitNames(
    documents.map(({ metadata }) => metadata.unit),
    dictionaries.documentTypes,
  ).forms;
  const names = new NameFinder(forms);
  const sorted = [...analyses].sort((a, b) => (a.document.source.path < b.document.source.path ? -1 : 1));
  const firsts = new Map(sorted.toReversed().map((analysis) => [duplicateKey(analysis.document), analysis]));
  return sorted
    .filter((analysis) => firsts.get(duplicateKey(analysis.document)) === analysis)
    .map((analysis) => wordingUnits(analysis, owners.ownerOf(analysis.document), names, setPhrases));
}

function mostWidespread(one: WordingFamily, other: WordingFamily): number {
  const byCount = other.units - one.units || other.documents - one.documents || other.members - one.members;
  return byCount || (one.id < other.id ? -1 : 1);
}
