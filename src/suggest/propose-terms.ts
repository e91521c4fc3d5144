import type { ContextGrammar } from '../extract/context-grammar.ts';
import { readClauses } from '../extract/read-clauses.ts';
import type { Dictionaries } from '../model/dictionaries.ts';
import type { Segmenter } from '../model/segmenter.ts';
import { UNCATEGORISED } from '../model/taxonomy.ts';
import { trainingExamples } from '../tag/model/training-examples.ts';
import { CategoryGuesser, type KnownText } from './category-guesser.ts';
import { type CodedProblem, isWeaklyCoded } from './coded-problem.ts';
import { type Candidate, type CandidatePlace, type ReadProblem, candidatesIn, gatherCandidates } from './gather-candidates.ts';
import { compileKnownWordings } from './known-wordings.ts';
import { type NaturalParts, loadNatural } from './natural-parts.ts';
import type { Proposal } from './proposal.ts';
import { type WeighedCandidate, weighCandidates } from './weigh-candidates.ts';
import { mostDistinct, withoutFragments } from './without-parts.ts';
import { WordFilter } from './word-filter.ts';
import { wordRuns } from './word-runs.ts';

/** What proposals are drawn from. */
export interface ProposalTools {
  readonly dictionaries: Dictionaries;
  readonly segmenter: Segmenter;
  /** Tells wordings that name a fault from those that name a subject. */
  readonly context: ContextGrammar;
}

/** A vocabulary beyond this is cut at its rarest wordings. */
const MOST_CANDIDATES = 5000;

/**
 * Proposes wordings that problems without a category, or with a weak one, have in common and well coded problems
 * have not, each with the category that its problems are most like. Deterministic.
 *
 * @param most how many proposals
 */
export function proposeTerms(problems: readonly CodedProblem[], tools: ProposalTools, most: number): Proposal[] {
  const natural = loadNatural();
  const read = problems.map((problem) => ({ problem, runs: wordRuns(problem, tools.segmenter) }));
  const weak = read.filter(({ problem }) => isWeaklyCoded(problem));
  const strong = read.filter(({ problem }) => !isWeaklyCoded(problem));
  const candidates = newCandidates(weak, tools, natural);
  const ranked = rank(candidates, strong, natural);
  const guesser = new CategoryGuesser(knownTexts(strong, tools), natural);
  return mostDistinct(ranked, most).map((each) => toProposal(each, guesser, tools));
}

function newCandidates(weak: readonly ReadProblem[], tools: ProposalTools, natural: NaturalParts): Candidate[] {
  const filter = new WordFilter(tools.dictionaries.stopWords, tools.segmenter);
  const known = compileKnownWordings(tools.dictionaries);
  const candidates = withoutFragments(gatherCandidates(weak, natural.NGrams, filter));
  return candidates
    .filter(({ wording }) => !known.isKnown(wording))
    .sort((a, b) => b.places.length - a.places.length || byWording(a, b))
    .slice(0, MOST_CANDIDATES);
}

/** Heaviest first. */
function rank(candidates: readonly Candidate[], strong: readonly ReadProblem[], natural: NaturalParts): WeighedCandidate[] {
  const wanted = new Set(candidates.map(({ wording }) => wording));
  const background = strong.map(({ runs }) => candidatesIn(runs, wanted, natural.NGrams));
  return weighCandidates(candidates, background, natural).sort(
    (a, b) => b.weight - a.weight || byWording(a.candidate, b.candidate),
  );
}

function byWording(a: Candidate, b: Candidate): number {
  return a.wording < b.wording ? -1 : a.wording > b.wording ? 1 : 0;
}

/** A well coded category with very many problems must not outweigh the dictionary's examples. */
const MOST_TEXTS_EACH = 60;

/** The dictionary's examples and the well coded problems, the surest of each category. */
function knownTexts(strong: readonly ReadProblem[], tools: ProposalTools): KnownText[] {
  const { stopWords, taxonomy } = tools.dictionaries;
  const meaningful = (words: readonly string[]) => words.filter((word) => !stopWords.has(word));
  const examples = trainingExamples(taxonomy).map(({ text, code }) => ({
    words: meaningful(tools.segmenter.cut(text.title + text.body)),
    category: code,
  }));
  const surest = [...strong].sort((a, b) => b.problem.score - a.problem.score);
  const coded = taxonomy.categories.flatMap(({ code }) => {
    const own = surest.filter(({ problem }) => problem.category === code).slice(0, MOST_TEXTS_EACH);
    return own.map(({ runs }) => ({ words: meaningful(wordsOf(runs)), category: code }));
  });
  return [...examples, ...coded];
}

function wordsOf(runs: ReadProblem['runs']): string[] {
  return runs.flatMap((run) => run.map(({ word }) => word));
}

function toProposal(weighed: WeighedCandidate, guesser: CategoryGuesser, tools: ProposalTools): Proposal {
  const { candidate, weight, elsewhere } = weighed;
  const texts = candidate.places.map(({ problem }) => wordsOf(wordRuns(problem, tools.segmenter)));
  const [first, second] = guesser.guess(texts);
  return {
    wording: candidate.wording,
    kind: readClauses(candidate.wording, tools.context).some((clause) => clause.namesFault) ? 'term' : 'topic',
    category: first?.category ?? UNCATEGORISED,
    share: first?.share ?? 0,
    second: second ?? null,
    weight,
    occurrences: candidate.occurrences,
    problems: candidate.places.length,
    documents: new Set(candidate.places.map(({ problem }) => problem.path)).size,
    elsewhere,
    places: twoPlaces(candidate.places),
  };
}

/** The first place, and the first of another document. */
function twoPlaces(places: readonly CandidatePlace[]): CandidatePlace[] {
  const [first, ...others] = places;
  const other = others.find(({ problem }) => problem.path !== first?.problem.path) ?? others[0];
  return [first, other].filter((place) => place !== undefined);
}
