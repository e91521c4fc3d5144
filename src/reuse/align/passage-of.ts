import type { Span } from '../../model/span.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { Unit } from '../text/unit.ts';
import type { ClauseMatch } from './clause-match.ts';
import { coverMatch } from './covered-characters.ts';
import type { Passage } from './passage.ts';

/** A chain of matches as a passage. */
export function passageOf(
  target: PreparedText,
  source: PreparedText,
  matches: readonly ClauseMatch[],
  weights: Float64Array,
  isMoved: boolean,
): Passage {
  const clauses = matches.flatMap((match) => target.clauses[match.target] ?? []);
  const others = matches.flatMap((match) => source.clauses[match.source] ?? []);
  const { characters, weight } = measure(target, source, matches, weights);
  const similarity = meanSimilarity(matches, clauses);
  const isVerbatim = clauses.every((clause, place) => clause.text === others[place]?.text) && goesOn(matches);
  return {
    target: spanOf(clauses),
    source: spanOf(others),
    matches,
    characters,
    weight,
    similarity,
    discountedSimilarity: characters === 0 ? 0 : (similarity * weight) / characters,
    isMoved,
    edit: isMoved ? 'reordered' : isVerbatim ? 'verbatim' : 'edited',
  };
}

const NOWHERE = { from: 0, to: 0 };

function measure(
  target: PreparedText,
  source: PreparedText,
  matches: readonly ClauseMatch[],
  weights: Float64Array,
): { readonly characters: number; readonly weight: number } {
  const covered = new Uint8Array(weights.length);
  for (const match of matches) coverMatch(covered, target, source, match);
  const { from } = target.clauses[matches[0]?.target ?? -1] ?? NOWHERE;
  const { to } = target.clauses[matches.at(-1)?.target ?? -1] ?? NOWHERE;
  let [characters, weight] = [0, 0];
  for (let position = from; position < to; position += 1) {
    const flag = covered[position] ?? 0;
    characters += flag;
    weight += flag * (weights[position] ?? 0);
  }
  return { characters, weight };
}

function meanSimilarity(matches: readonly ClauseMatch[], clauses: readonly Unit[]): number {
  const lengths = clauses.map((clause) => clause.to - clause.from);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const weighed = matches.reduce((sum, match, place) => sum + match.similarity * (lengths[place] ?? 0), 0);
  return total === 0 ? 0 : weighed / total;
}

/** Whether no clause was skipped on either side. */
function goesOn(matches: readonly ClauseMatch[]): boolean {
  return matches.every((match, place) => {
    const last = matches[place - 1];
    return last === undefined || (match.target === last.target + 1 && match.source === last.source + 1);
  });
}

function spanOf(clauses: readonly Unit[]): Span {
  return { start: clauses[0]?.start ?? 0, end: clauses.at(-1)?.end ?? 0 };
}
