import type { ContextGrammar } from '../extract/context-grammar.ts';
import { readClauses } from '../extract/read-clauses.ts';
import type { Dictionaries } from '../model/dictionaries.ts';
import type { Segmenter } from '../model/segmenter.ts';
import { UNCATEGORISED } from '../model/taxonomy.ts';
import { trainingExamples } from '../tag/model/training-examples.ts';
import { CategoryGuesser } from './category-guesser.ts';
import { type CodedProblem, isWeaklyCoded } from './coded-problem.ts';
import { mostDistinct, withoutFragments } from './distinct-candidates.ts';
import { type Candidate, candidatesIn, gatherCandidates, type ReadProblem } from './gather-candidates.ts';
import { type GuessedCandidate, guessCandidates } from './guess-candidates.ts';
import { knownTexts } from './known-texts.ts';
import { compileKnownWordings } from './known-wordings.ts';
import { loadNatural, type NaturalParts } from './natural-parts.ts';
import { type Proposal, toProposal } from './proposal.ts';
import { type WeighedCandidate, weighCandidates } from './weigh-candidates.ts';
import { WordFilter } from './word-filter.ts';
import { wordRuns, wordsOfText } from './word-runs.ts';

/** What proposals are drawn from. */
export interface ProposalTools {
  readonly dictionaries: Dictionaries;
  readonly segmenter: Segmenter;
  /** Tells wordings that name a fault from those that name a subject. */
  readonly context: ContextGrammar;
}

/** A vocabulary beyond this is cut at its rarest wordings. */
const MOST_CANDIDATES = 5000;

/** So many of the heaviest candidates are guessed a category for every proposal that is wanted. */
const GUESSED_EACH = 20;

/**
 * Proposes wordings that problems without a category, or with a weak one, have in common and well coded problems
 * have not, each with the category that its problems are most like. Deterministic.
 *
 * @param most how many proposals that fit a category; half as many may be added that fit none
 */
export function proposeTerms(problems: readonly CodedProblem[], tools: ProposalTools, most: number): Proposal[] {
  const natural = loadNatural();
  const read = problems.map((problem) => ({ problem, runs: wordRuns(problem, tools.segmenter) }));
  const weak = read.filter(({ problem }) => isWeaklyCoded(problem));
  const strong = read.filter(({ problem }) => !isWeaklyCoded(problem));
  const weighed = weigh(newCandidates(weak, tools, natural), strong, tools, natural);
  if (weighed.length === 0) return [];
  const known = knownTexts(
    strong.map(({ problem }) => problem),
    tools.dictionaries.taxonomy,
  );
  const guesser = new CategoryGuesser(known, natural);
  const ranked = guessCandidates(weighed.slice(0, most * GUESSED_EACH), guesser);
  return choose(ranked, most).map((each) => toProposal(each, namesFault(each.candidate.wording, tools)));
}

/** Those that fit a category first; then, half as many, what the problems of no category have in common. */
function choose(ranked: readonly GuessedCandidate[], most: number): GuessedCandidate[] {
  const fits = ({ guesses }: GuessedCandidate) => guesses[0]?.category !== UNCATEGORISED;
  const fitting = mostDistinct(ranked.filter(fits), most);
  const others = ranked.filter((each) => !fits(each));
  return mostDistinct([...fitting, ...others], fitting.length + Math.ceil(most / 2));
}

function newCandidates(weak: readonly ReadProblem[], tools: ProposalTools, natural: NaturalParts): Candidate[] {
  const filter = new WordFilter(tools.dictionaries.stopWords, tools.segmenter);
  const known = compileKnownWordings(tools.dictionaries);
  const isAbout = (words: readonly string[]) =>
    words.some((word) => filter.saysWhat(word) && !known.isKnown(word) && !namesFault(word, tools));
  const says = ({ wording, words }: Candidate) =>
    namesFault(wording, tools) ? isAbout(words) : filter.namesSubject(words);
  return withoutFragments(gatherCandidates(weak, natural.NGrams, filter))
    .filter((candidate) => !known.isKnown(candidate.wording) && says(candidate))
    .sort((a, b) => b.places.length - a.places.length || compareText(a.wording, b.wording))
    .slice(0, MOST_CANDIDATES);
}

/** Heaviest first; the background are the well coded problems and the dictionary's examples. */
function weigh(
  candidates: readonly Candidate[],
  strong: readonly ReadProblem[],
  tools: ProposalTools,
  natural: NaturalParts,
): WeighedCandidate[] {
  const wanted = new Set(candidates.map(({ wording }) => wording));
  const wordingsOf = (runs: ReadProblem['runs']) => candidatesIn(runs, wanted, natural.NGrams);
  const examples = trainingExamples(tools.dictionaries.taxonomy).map(({ text }) => text.title + text.body);
  const background = {
    problems: strong.map(({ runs }) => wordingsOf(runs)),
    examples: examples.map((text) => wordingsOf(wordsOfText(text, tools.segmenter))),
  };
  return weighCandidates(candidates, background, natural).sort(
    (a, b) => b.weight - a.weight || compareText(a.candidate.wording, b.candidate.wording),
  );
}

function namesFault(wording: string, tools: ProposalTools): boolean {
  return readClauses(wording, tools.context).some((clause) => clause.namesFault);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
