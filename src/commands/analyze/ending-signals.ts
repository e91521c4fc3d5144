import { ENDING_SIGNALS } from '../../run/ending-signals.ts';

/** A program that `npx` starts is sent the signal of the keyboard twice: what it does then must bear that. */
type Stop = (signal: number) => never;

/** Lets a run that is broken off put its things away first. */
export class EndingSignals {
  readonly #stop: (name: NodeJS.Signals, signal: number) => void;

  constructor(stop: Stop) {
    this.#stop = (_, signal) => stop(signal);
    this.#listen();
  }

  /**
   * For work that never gives way, in which no signal would be heard before its end: a signal then ends the program at
   * once. What it leaves unfinished stands under names of its own, which the next run takes away.
   */
  endAtOnceDuring<T>(work: () => T): T {
    this.release();
    try {
      return work();
    } finally {
      this.#listen();
    }
  }

  release(): void {
    for (const signal of ENDING_SIGNALS) process.removeListener(signal, this.#stop);
  }

  #listen(): void {
    for (const signal of ENDING_SIGNALS) process.on(signal, this.#stop);
  }
}
