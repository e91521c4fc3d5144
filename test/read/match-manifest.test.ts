import { describe, expect, it } from 'vitest';
import type { ManifestRow } from '../../src/read/manifest.ts';
import { matchManifest } from '../../src/read/match-manifest.ts';

function row(path: string, line: number): ManifestRow {
  return { line, path, unit: '', year: null, type: '', title: '', date: '' };
}

const FILES = ['甲局/一.txt', 'é.txt', '二.txt'].map((path) => ({
  path: path.normalize('NFC'),
  inputFolder: 'corpus',
}));

describe('matchManifest', () => {
  it.each(['甲局/一.txt', './甲局/一.txt', '甲局\\一.txt', 'corpus/甲局/一.txt', '.\\corpus\\甲局\\一.txt'])(
    'finds the file that is written as %s',
    (written) => {
      expect([...matchManifest([row(written, 2)], FILES, 'm.csv').rows.keys()]).toEqual(['甲局/一.txt']);
    },
  );

  it('finds a file whose name is written in another Unicode form', () => {
    expect(matchManifest([row('e\u0301.txt', 2)], FILES, 'm.csv').rows.size).toBe(1);
  });

  it('reports rows without a file and keeps the first of two for one file', () => {
    const { rows, diagnostics } = matchManifest(
      [row('三.txt', 2), row('二.txt', 3), row('corpus/二.txt', 4)],
      FILES,
      'm.csv',
    );
    expect([...rows].map(([path, { line }]) => [path, line])).toEqual([['二.txt', 3]]);
    expect(diagnostics).toMatchObject([
      { path: 'm.csv', code: 'manifest.no-such-file', severity: 'warning' },
      { path: 'm.csv', code: 'manifest.repeated', severity: 'warning' },
    ]);
    expect(diagnostics.map(({ message }) => message.split(':')[0])).toEqual(['line 2', 'line 4']);
  });
});
