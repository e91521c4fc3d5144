import { describe, expect, it } from 'vitest';
import { CopyFinder, withoutToldAgain } from '../../../src/commands/analyze/copy-finder.ts';
import { ANALYSIS } from '../../write/tables/sample-analysis.ts';

function fileOf(path: string, sha256: string, text = '正文') {
  const { document } = ANALYSIS;
  const analysis = { ...ANALYSIS, document: { ...document, source: { ...document.source, path, sha256, text } } };
  return { path, documentId: path, analysis, diagnostics: [] };
}

describe('CopyFinder', () => {
  it('names the first of the same files for every later one', () => {
    const copies = new CopyFinder();
    const found = ['a', 'b', 'a', 'a'].flatMap((sha256, index) => copies.check(fileOf(`${index}.txt`, sha256)));
    expect(found.map(({ path, code }) => [path, code])).toEqual([
      ['2.txt', 'read.duplicate'],
      ['3.txt', 'read.duplicate'],
    ]);
    expect(found.every(({ message }) => message.includes('0.txt'))).toBe(true);
  });

  it('does not call two empty files copies', () => {
    const copies = new CopyFinder();
    expect(['1.txt', '2.txt'].flatMap((path) => copies.check(fileOf(path, 'e3b0', '\n')))).toEqual([]);
  });
});

describe('withoutToldAgain', () => {
  const diagnostic = (path: string, code: string) => ({ path, code, severity: 'info', message: '' }) as const;

  it('leaves out that texts are the same where the files are known to be, and nothing else', () => {
    const found = [
      diagnostic('1.txt', 'lineages.duplicate'),
      diagnostic('1.txt', 'reuse.no-plan'),
      diagnostic('2.txt', 'reuse.duplicate'),
    ];
    const kept = withoutToldAgain(found, [diagnostic('1.txt', 'read.duplicate')]);
    expect(kept.map(({ path, code }) => [path, code])).toEqual([
      ['1.txt', 'reuse.no-plan'],
      ['2.txt', 'reuse.duplicate'],
    ]);
  });
});
