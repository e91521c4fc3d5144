import { ConfigurationError } from '../../model/configuration-error.ts';

const MOST = 1000;

/**
 * The number that `--most` was given.
 *
 * @throws ConfigurationError where it is none, or too large for a list that a person reads
 */
export function parseMost(value: string): number {
  const most = Number(value);
  if (Number.isInteger(most) && most >= 1 && most <= MOST) return most;
  throw new ConfigurationError(`--most: expected a whole number from 1 to ${MOST}, got "${value}"`);
}
