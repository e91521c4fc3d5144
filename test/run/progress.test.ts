import { afterEach, describe, expect, it, vi } from 'vitest';
import { createProgress } from '../../src/run/progress.ts';

afterEach(() => vi.restoreAllMocks());

/** What a run over `total` files writes to stderr. */
function written(total: number, options: { quiet?: boolean; terminal?: boolean } = {}): string {
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  const before = process.stderr.isTTY;
  process.stderr.isTTY = options.terminal ?? false;
  try {
    const progress = createProgress(options.quiet ?? false);
    progress.start(total);
    for (let index = 0; index < total; index += 1) progress.step(`${index}.txt`);
    progress.stop();
  } finally {
    process.stderr.isTTY = before;
  }
  return lines.join('');
}

describe('Progress', () => {
  it('is a plain line for each tenth where there is no terminal, so that logs stay short', () => {
    const tenths = Array.from({ length: 10 }, (_, index) => `${(index + 1) * 100}/1000\n`);
    expect(written(1000)).toBe(tenths.join(''));
  });

  it('is silent in a short run', () => {
    expect(written(19)).toBe('');
    expect(written(0)).toBe('');
    expect(written(19, { terminal: true })).toBe('');
  });

  it('is silent where it is told to be', () => {
    expect(written(1000, { quiet: true })).toBe('');
    expect(written(1000, { quiet: true, terminal: true })).toBe('');
  });

  it('writes nothing to stdout, which is for results', () => {
    const stdout = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    written(1000);
    expect(stdout).not.toHaveBeenCalled();
  });
});
