import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Telling, tellDiagnostics } from '../../../src/commands/terminal/tell-diagnostics.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

const SKIPPED: Diagnostic = {
  path: '甲局/2023年.txt',
  severity: 'info',
  code: 'numbering.skipped',
  message: 'expected 2, got 3',
  start: 5,
};

function told(diagnostic: Diagnostic, language: 'zh' | 'en', telling?: Telling): string {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  tellDiagnostics([diagnostic], language, telling);
  return written.join('');
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('tellDiagnostics', () => {
  it('says it in Chinese first, with the details behind', () => {
    expect(told(SKIPPED, 'zh')).toBe('甲局/2023年.txt: numbering.skipped: 序号跳号，仍按标题读入。expected 2, got 3\n');
  });

  it('says it in English alone where that was asked for', () => {
    expect(told(SKIPPED, 'en')).toBe('甲局/2023年.txt: numbering.skipped: expected 2, got 3\n');
  });

  it('names the line where the text is at hand', () => {
    expect(told(SKIPPED, 'zh', { text: '甲\n乙\n丙丁' })).toMatch(/^甲局\/2023年\.txt:3: /u);
  });

  it('names what it speaks of where that is no file', () => {
    expect(told({ ...SKIPPED, path: '' }, 'en', { about: 'gold.json' })).toBe(
      'gold.json: numbering.skipped: expected 2, got 3\n',
    );
    expect(told({ ...SKIPPED, path: '' }, 'en')).toBe('numbering.skipped: expected 2, got 3\n');
  });
});
