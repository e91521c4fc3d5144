import { type ChildProcess, spawn } from 'node:child_process';
import { ENDING_SIGNALS } from '../ending-signals.ts';

/** How a program that was started ended. */
export type ProgramEnd =
  | { readonly outcome: 'ended'; readonly code: number | null; readonly output: Buffer }
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'too-slow' };

export interface ProgramRun {
  /** Where it runs. */
  readonly folder: string;
  /** In milliseconds; then it is ended. */
  readonly limit: number;
}

/** In bytes, of what it prints; more is thrown away. */
const MOST_OUTPUT = 64 * 1024 * 1024;
/** Of a run that a signal ended, as shells have it. */
const INTERRUPTED = 130;

/**
 * Runs another program to its end, without a shell. Where it takes too long, or this program ends first, it and
 * everything that it started are ended.
 */
export async function runToEnd(
  program: string,
  words: readonly string[],
  { folder, limit }: ProgramRun,
): Promise<ProgramEnd> {
  const child = spawn(program, words, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const release = endTogether(child);
  const parts: Buffer[] = [];
  let printed = 0;
  child.stdout.on('data', (part: Buffer) => {
    printed += part.length;
    if (printed <= MOST_OUTPUT) parts.push(part);
  });
  try {
    return await endOf(child, limit, () => Buffer.concat(parts));
  } finally {
    release();
  }
}

async function endOf(child: ChildProcess, limit: number, output: () => Buffer): Promise<ProgramEnd> {
  return new Promise((resolve, reject) => {
    let isSlow = false;
    const timer = setTimeout(() => {
      isSlow = true;
      end(child);
    }, limit);
    child.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      if (error.code === 'ENOENT' || error.code === 'EACCES') resolve({ outcome: 'missing' });
      else reject(error);
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve(isSlow ? { outcome: 'too-slow' } : { outcome: 'ended', code, output: output() });
    });
  });
}

/** A program with a starter in front of it does not end with the starter, so the whole group is ended. */
function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** @returns what is to be called once the child has ended */
function endTogether(child: ChildProcess): () => void {
  const onExit = () => end(child);
  const onSignal = () => process.exit(INTERRUPTED);
  process.once('exit', onExit);
  for (const signal of ENDING_SIGNALS) process.once(signal, onSignal);
  return () => {
    process.removeListener('exit', onExit);
    for (const signal of ENDING_SIGNALS) process.removeListener(signal, onSignal);
  };
}
