import { Presets, SingleBar } from 'cli-progress';

/** Tells how far a long run has come. */
export interface Progress {
  start(total: number): void;
  /** One more file is done. */
  step(name: string): void;
  stop(): void;
}

/** A run shorter than this needs no bar. */
const FEWEST = 20;
/** Where there is no terminal, a plain line for each tenth. */
const PARTS = 10;

/** A bar on a terminal, plain lines elsewhere, nothing where `quiet`. Writes to stderr only. */
export function createProgress(quiet: boolean): Progress {
  if (quiet) return { start: () => {}, step: () => {}, stop: () => {} };
  return process.stderr.isTTY ? barProgress() : lineProgress();
}

function barProgress(): Progress {
  const format = '{bar} {value}/{total}  {eta_formatted}  {name}';
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  let shown = false;
  return {
    start: (total) => {
      shown = total >= FEWEST;
      if (shown) bar.start(total, 0, { name: '' });
    },
    step: (name) => {
      if (shown) bar.increment({ name });
    },
    stop: () => {
      if (shown) bar.stop();
    },
  };
}

function lineProgress(): Progress {
  let total = 0;
  let done = 0;
  return {
    start: (count) => {
      total = count;
    },
    step: () => {
      done += 1;
      const part = Math.floor((done * PARTS) / total);
      const before = Math.floor(((done - 1) * PARTS) / total);
      if (total >= FEWEST * PARTS && part > before) process.stderr.write(`${done}/${total}\n`);
    },
    stop: () => {},
  };
}
