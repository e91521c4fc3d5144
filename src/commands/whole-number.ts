import { InvalidArgumentError } from 'commander';

/** Reads the number that an option was given; commander tells the user where it is none, or out of bounds. */
export function wholeNumber(from: number, to: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (value.trim() !== '' && Number.isInteger(number) && number >= from && number <= to) return number;
    throw new InvalidArgumentError(`expected a whole number from ${from} to ${to}, got "${value}"`);
  };
}
