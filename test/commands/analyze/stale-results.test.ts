import { describe, expect, it } from 'vitest';
import { staleResults } from '../../../src/commands/analyze/stale-results.ts';
import { keptFolders } from '../../support/kept-folder.ts';

describe('staleResults', () => {
  const makeFolder = keptFolders();

  it('names what an earlier run left that this one did not write', () => {
    const folder = makeFolder({ 'statements.csv': '', 'report.html': '', 'jingjian.xlsx': '' });
    expect(staleResults(folder, ['csv'], 'zh')).toBe(
      '注意：jingjian.xlsx、report.html 是先前运行的结果，这次没有更新。',
    );
  });

  it('says nothing where all was written, or nothing else is there', () => {
    expect(staleResults(makeFolder({ 'statements.csv': '' }), ['csv'], 'zh')).toBe('');
  });
});
