import { describe, expect, it } from 'vitest';
import { readText } from '../support/read-text.ts';

/** Sizes at which reading anything twice for each thing read takes minutes. */
const TIME = 20_000;

describe('a very long section gives its statements in one go', { timeout: TIME }, () => {
  it('of 20,000 faults in one line', () => {
    const { statements } = readText('一、存在的问题', `主要有：${'学习不够深入；'.repeat(20_000)}`);
    expect(statements).toHaveLength(20_000);
  });

  it('of 30,000 points that all say one, which is no series', () => {
    const { statements } = readText('一、存在的问题', '（1）学习不够，'.repeat(30_000));
    expect(statements).toHaveLength(1);
  });

  it('of one clause of 500,000 characters, which is read in stretches', () => {
    const { statements } = readText('一、存在的问题', `1.${'学习不够深入落实'.repeat(62_500)}`);
    expect(statements).toMatchObject([{ status: 'present' }]);
    expect(statements[0]?.manifestations).toHaveLength(50);
  });

  it('of words that only look like a fault', () => {
    const { statements } = readText('一、存在的问题', `1.${'不断减少'.repeat(50_000)}`);
    expect(statements).toMatchObject([{ manifestations: [] }]);
  });

  it('of sentences that each have a cue', () => {
    const { statements } = readText('一、存在的问题', `1.${'学习不够问题已经整改到位。'.repeat(20_000)}`);
    expect(statements).toMatchObject([{ status: 'resolved' }]);
  });

  it('of 150,000 passages that are left', () => {
    const { left } = readText('一、存在的问题', '——\n'.repeat(150_000));
    expect(left.length).toBe(150_000);
  });

  it('of signs without width', () => {
    const { statements } = readText('一、存在的问题', `1.学习不够a${' \u200b'.repeat(100_000)}深入`);
    expect(statements).toHaveLength(1);
  });
});
