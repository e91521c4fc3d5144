import { expect, it } from 'vitest';
import { EndingSignals } from '../../../src/commands/analyze/ending-signals.ts';

const NAMES = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function listening(): number[] {
  return NAMES.map((name) => process.listenerCount(name));
}

function never(): never {
  throw new Error('no signal is sent here');
}

it('a run hears every signal that ends a program, but for the time of work that never gives way', () => {
  const before = listening();
  const signals = new EndingSignals(never);
  expect(listening()).toEqual(before.map((count) => count + 1));
  expect(signals.endAtOnceDuring(listening)).toEqual(before);
  expect(listening()).toEqual(before.map((count) => count + 1));
  signals.release();
  expect(listening()).toEqual(before);
});

it('signals are heard again after work that fails', () => {
  const before = listening();
  const signals = new EndingSignals(never);
  expect(() => signals.endAtOnceDuring(() => never())).toThrow('no signal');
  expect(listening()).toEqual(before.map((count) => count + 1));
  signals.release();
});
