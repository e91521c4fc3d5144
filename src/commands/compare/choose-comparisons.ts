import { ConfigurationError } from '../../model/configuration-error.ts';
import { ALL_OTHERS, type ComparedBy } from '../../model/keyness-row.ts';
import type { Comparison } from '../../statistics/keyness/keyness.ts';

export interface ComparisonChoice {
  readonly by: ComparedBy;
  readonly target?: string;
  readonly reference?: string;
}

/**
 * Which groups are compared with which: the target with the reference; without a reference with all other documents;
 * without a target each group in turn. Documents whose group is unknown stand on neither side.
 *
 * @param groups of the documents in their order, empty where unknown
 * @throws ConfigurationError where a group is not there, or there is nothing to compare it with
 */
export function chooseComparisons(groups: readonly string[], choice: ComparisonChoice): Comparison[] {
  const { by, target, reference } = choice;
  const known = [...new Set(groups)].filter((group) => group !== '').sort();
  for (const [option, name] of [['--target', target] as const, ['--reference', reference] as const]) {
    if (name !== undefined && !known.includes(name)) throw unknownGroup(option, name, by, known);
  }
  if (target !== undefined && target === reference) {
    throw new ConfigurationError(`--target and --reference are both ${target}; name two groups`, 'compare-same-groups');
  }
  if (known.length < 2) throw nothingToCompare(by, known);
  const targets = target === undefined ? known.filter((group) => group !== reference) : [target];
  return targets.map((each) => comparisonOf(groups, each, reference));
}

function comparisonOf(groups: readonly string[], target: string, reference: string | undefined): Comparison {
  const isReference = (group: string) => (reference === undefined ? group !== '' : group === reference);
  return {
    target,
    reference: reference ?? ALL_OTHERS,
    sides: groups.map((group) => (group === target ? 'target' : isReference(group) ? 'reference' : null)),
  };
}

const MOST_NAMED = 20;

function unknownGroup(option: string, name: string, by: ComparedBy, known: readonly string[]): ConfigurationError {
  const named = known.slice(0, MOST_NAMED).join(', ');
  const more = known.length > MOST_NAMED ? `, … (${known.length - MOST_NAMED} more)` : '';
  const there = known.length === 0 ? `no document has a known ${by}` : `expected one of ${named}${more}`;
  return new ConfigurationError(`${option} ${name}: no document has this ${by}; ${there}`, 'compare-unknown-group');
}

function nothingToCompare(by: ComparedBy, known: readonly string[]): ConfigurationError {
  const [only] = known;
  const what = only === undefined ? `no document has a known ${by}` : `${only} is the only ${by}`;
  return new ConfigurationError(
    `${what}, so there is nothing to compare. Add documents of another ${by}, say what they are with --manifest, or compare by something else`,
    'compare-one-group',
  );
}
