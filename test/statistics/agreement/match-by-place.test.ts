import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchByPlace } from '../../../src/statistics/agreement/match-by-place.ts';

const keys = fc.array(fc.constantFrom('a', 'b', 'c'));

function match(labels: readonly string[], findings: readonly string[]) {
  const toKey = ({ key }: { key: string }) => key;
  return matchByPlace(
    labels.map((key) => ({ key })),
    findings.map((key) => ({ key })),
    toKey,
    toKey,
  );
}

describe('matchByPlace', () => {
  it('matches as many of a key as both sides have', () => {
    const { matched, missed, extra } = match(['a', 'a', 'b'], ['b', 'a', 'b']);
    expect(matched.map(([{ key }]) => key)).toEqual(['a', 'b']);
    expect(missed).toEqual([{ key: 'a' }]);
    expect(extra).toEqual([{ key: 'b' }]);
  });

  it('accounts for every label and every finding once', () => {
    fc.assert(
      fc.property(keys, keys, (labels, findings) => {
        const { matched, missed, extra } = match(labels, findings);
        expect(matched.length + missed.length).toBe(labels.length);
        expect(new Set([...matched.map(([, finding]) => finding), ...extra]).size).toBe(findings.length);
        expect(matched.every(([label, finding]) => label.key === finding.key)).toBe(true);
        expect(missed.some((label) => extra.some((finding) => finding.key === label.key))).toBe(false);
      }),
    );
  });
});
