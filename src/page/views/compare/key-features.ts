import { logLikelihood } from '../../../statistics/keyness/log-likelihood.ts';
import { type LogRatio, logRatio } from '../../../statistics/keyness/log-ratio.ts';
import type { Corpus } from '../../data/corpus.ts';
import type { ComparedGroup } from './group-choice.ts';

/** Something that is said more often in one group than in the other. */
export interface KeyFeature {
  /** Row of `categories`, or of the vocabulary. */
  readonly feature: number;
  readonly times: number;
  readonly timesOther: number;
  readonly documents: number;
  readonly documentsOther: number;
  readonly likelihood: number;
  readonly ratio: LogRatio;
}

interface Tally {
  readonly times: Map<number, number>;
  readonly documents: Map<number, number>;
  readonly total: number;
}

/** Categories of present problems, primary or also, against the number of problems. */
export function keyCategories(target: ComparedGroup, reference: ComparedGroup, corpus: Corpus): KeyFeature[] {
  return compared(tallyCategories(target, corpus), tallyCategories(reference, corpus));
}

/** Words of the parts of a role; words without much of a difference are left out, the strongest stand first. */
export function keyWords(
  target: ComparedGroup,
  reference: ComparedGroup,
  role: 'problems' | 'measures',
  corpus: Corpus,
): KeyFeature[] {
  return compared(tallyWords(target, role, corpus), tallyWords(reference, role, corpus)).filter(
    ({ documents, documentsOther }) => documents + documentsOther >= FEWEST_DOCUMENTS,
  );
}

const FEWEST_DOCUMENTS = 2;

function compared(target: Tally, reference: Tally): KeyFeature[] {
  if (target.total === 0 || reference.total === 0) return [];
  const features = new Set([...target.times.keys(), ...reference.times.keys()]);
  return Array.from(features, (feature) => keyFeature(feature, target, reference)).sort(
    (a, b) => b.likelihood - a.likelihood || a.feature - b.feature,
  );
}

function keyFeature(feature: number, target: Tally, reference: Tally): KeyFeature {
  const times = target.times.get(feature) ?? 0;
  const timesOther = reference.times.get(feature) ?? 0;
  const totals = { totalTarget: target.total, totalReference: reference.total };
  const sides = { nTarget: times, nReference: timesOther, ...totals };
  return {
    feature,
    times,
    timesOther,
    documents: target.documents.get(feature) ?? 0,
    documentsOther: reference.documents.get(feature) ?? 0,
    likelihood: logLikelihood(sides),
    ratio: logRatio(sides),
  };
}

function tallyCategories({ documents }: ComparedGroup, corpus: Corpus): Tally {
  const tally = emptyTally();
  let total = 0;
  for (const document of documents) {
    const present = corpus.statementRows(document).filter((row) => corpus.status(row) === 'present');
    total += present.length;
    const all = present.flatMap((row) => corpus.categoriesOf(row));
    for (const category of all) add(tally.times, category, 1);
    for (const category of new Set(all)) add(tally.documents, category, 1);
  }
  return { ...tally, total };
}

function tallyWords({ documents }: ComparedGroup, role: 'problems' | 'measures', { data }: Corpus): Tally {
  const tally = emptyTally();
  let total = 0;
  for (const document of documents) {
    const counts = data.words[role][document] ?? [];
    for (let index = 0; index + 1 < counts.length; index += 2) {
      const [word = 0, times = 0] = [counts[index], counts[index + 1]];
      total += times;
      add(tally.times, word, times);
      add(tally.documents, word, 1);
    }
  }
  return { ...tally, total };
}

function emptyTally() {
  return { times: new Map<number, number>(), documents: new Map<number, number>() };
}

function add(counts: Map<number, number>, key: number, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
