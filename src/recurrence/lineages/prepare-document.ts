import type { CodedStatement } from '../../model/coding.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { fold } from '../../patterns/fold.ts';
import type { InformedText } from '../../reuse/compare/fingerprint.ts';
import type { GramInformation } from '../../reuse/formula/gram-information.ts';
import type { SetPhraseFinder } from '../../reuse/formula/set-phrase-finder.ts';
import { type PreparedText, prepareText } from '../../reuse/prepared-text.ts';
import { shingleBag } from '../../reuse/similarity/shingles.ts';
import { type Unit, unitAt } from '../../reuse/text/unit.ts';
import { unitsBeginningIn, unitsBetween } from '../../reuse/text/units-within.ts';
import { comparableSource } from '../comparable-source.ts';
import { withoutOverlap } from '../without-overlap.ts';
import { type BigramBag, bigramBag } from './bigrams.ts';
import type { FollowedDocument } from './followed-units.ts';

/** The wording of a statement as it is compared. */
export interface Wording {
  readonly unit: Unit;
  /** The bag of its 3-grams. */
  readonly trigrams: Float64Array;
  /** The text that it stands in. */
  readonly text: InformedText;
}

/** A statement with what can be said of its wording. */
export interface PreparedStatement {
  readonly coded: CodedStatement;
  readonly documentId: string;
  readonly year: number;
  /** See `FollowedDocument.place`. */
  readonly place: number;
  readonly title: string;
  /** Its text, folded; see `fold`. */
  readonly folded: string;
  /** Null where nothing of it can be compared. */
  readonly wording: Wording | null;
  readonly bigrams: BigramBag;
  /** Its clauses, comparable. The first says of what the fault is said, and what is said of it. */
  readonly clauses: readonly string[];
}

/** The statements of a document prepared, and the clauses of each of their sentences. */
export interface PreparedDocument {
  readonly statements: readonly PreparedStatement[];
  readonly sentences: readonly (readonly string[])[];
}

/** Prepares the statements of a document for comparison. */
export function prepareDocument(
  document: FollowedDocument,
  information: GramInformation,
  setPhrases: SetPhraseFinder,
): PreparedDocument {
  const { analysis } = document;
  const spans = withoutOverlap(analysis.statements.map(({ statement }) => comparedSpan(statement)));
  const text = { ...prepareText(comparableSource(analysis), { setPhrases }, spans), information };
  return {
    statements: analysis.statements.map((coded) => preparedStatement(coded, document, text)),
    sentences: text.sentences.map(({ from, to }) =>
      unitsBetween(text.clauses, { from, to }).map((clause) => clause.text),
    ),
  };
}

/** A statement without its number. */
export function comparedSpan({ title, end }: Statement): Span {
  return { start: title.start, end };
}

function preparedStatement(
  coded: CodedStatement,
  { analysis, year, place }: FollowedDocument,
  text: PreparedText & InformedText,
): PreparedStatement {
  const { statement } = coded;
  const { id, source } = analysis.document;
  const span = comparedSpan(statement);
  const unit = unitAt(text.comparable, span);
  return {
    coded,
    documentId: id,
    year,
    place,
    title: source.text.slice(statement.title.start, statement.title.end).trim(),
    folded: fold(source.text.slice(span.start, span.end)),
    wording: unit && { unit, trigrams: shingleBag(unit.text, 3), text },
    bigrams: bigramBag(text, span),
    clauses: unitsBeginningIn(text.clauses, span).map((clause) => clause.text),
  };
}
