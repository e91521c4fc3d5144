import { isPresentProblem, type StatementKind } from '../../model/statement.ts';
import type { GramInformation } from '../../reuse/formula/gram-information.ts';
import type { SetPhraseFinder } from '../../reuse/formula/set-phrase-finder.ts';
import { bigramWeights } from './bigram-weights.ts';
import type { BigramBag } from './bigrams.ts';
import { ContextVectors } from './context-vectors.ts';
import type { FollowedUnit } from './followed-units.ts';
import { freshSentences } from './fresh-sentences.ts';
import { type MeaningWithout, meaningWithout } from './meaning-without.ts';
import { type PreparedStatement, prepareDocument } from './prepare-document.ts';

/** A statement of a followed unit with all that is compared of it. */
export interface FollowedStatement extends PreparedStatement {
  /** What its words stand for in the texts of the unit; see `ContextVectors`. */
  readonly meaning: Float32Array;
}

/** What one document of a followed unit states, each kind in the order of the document. */
export interface ReadDocument {
  readonly documentId: string;
  readonly year: number;
  readonly place: number;
  /** Those that stand; see `isPresentProblem`. */
  readonly problems: readonly FollowedStatement[];
  readonly measures: readonly FollowedStatement[];
  readonly claims: readonly FollowedStatement[];
}

/** A unit read for comparison: its documents in order of time, and what tells its problems apart. */
export interface ReadUnit {
  readonly unit: string;
  readonly years: readonly number[];
  readonly documents: readonly ReadDocument[];
  readonly meaningWithout: MeaningWithout;
  /** How much a bigram tells of which problem is meant. */
  readonly weightOf: (bigram: number) => number;
}

const KINDS = ['measure', 'claim'] as const;

/** Prepares all statements of a unit and learns from its texts alone what its words have to do with each other. */
export function readUnit(
  { unit, years, documents }: FollowedUnit,
  information: GramInformation,
  setPhrases: SetPhraseFinder,
): ReadUnit {
  const prepared = documents.map((document) => prepareDocument(document, information, setPhrases));
  const problems = prepared.map(({ statements }) => bagsOf(statements.filter(isProblem)));
  const known = new Set(problems.flat().flatMap((bag) => [...bag.keys()]));
  const vectors = new ContextVectors(freshSentences(prepared.flatMap(({ sentences }) => sentences)), (bigram) =>
    known.has(bigram),
  );
  const weightOf = bigramWeights(problems);
  // What every measure or claim says (整改, 建立) tells nothing of the problem that it is about.
  const [ofMeasures, ofClaims] = KINDS.map((kind) =>
    bigramWeights([...problems, ...prepared.map(({ statements }) => bagsOf(statements.filter(isOf(kind))))]),
  ) as [WeightOf, WeightOf];
  const read = documents.map(({ analysis, year, place }, index): ReadDocument => {
    const statements = prepared[index]?.statements ?? [];
    return {
      documentId: analysis.document.id,
      year,
      place,
      problems: followed(statements.filter(isProblem), vectors, weightOf),
      measures: followed(statements.filter(isOf('measure')), vectors, ofMeasures),
      claims: followed(statements.filter(isOf('claim')), vectors, ofClaims),
    };
  });
  return { unit, years, documents: read, meaningWithout: meaningWithout(vectors, weightOf), weightOf };
}

type WeightOf = (bigram: number) => number;

function followed(
  statements: readonly PreparedStatement[],
  vectors: ContextVectors,
  weightOf: WeightOf,
): FollowedStatement[] {
  const meanings = vectors.of(bagsOf(statements), weightOf);
  return statements.map((each, at) => ({ ...each, meaning: meanings[at] ?? new Float32Array(0) }));
}

function bagsOf(statements: readonly PreparedStatement[]): BigramBag[] {
  return statements.map(({ bigrams }) => bigrams);
}

function isProblem({ coded }: PreparedStatement): boolean {
  return isPresentProblem(coded.statement);
}

function isOf(kind: StatementKind): (statement: PreparedStatement) => boolean {
  return ({ coded }) => coded.statement.kind === kind;
}
