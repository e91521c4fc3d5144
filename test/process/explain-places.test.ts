import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptFolders } from '../support/kept-folder.ts';
import { REPORT, readTable, runProgram } from './run-program.ts';

describe('explain --at', () => {
  const makeFolder = keptFolders();

  it('takes an id of the tables of a whole folder, an offset, and a place as it prints it', async () => {
    const folder = makeFolder({ 'in/甲局/2023年.txt': REPORT });
    await runProgram(['analyze', 'in', '--quiet', '--formats', 'csv', '--output', 'out'], { folder });
    const [first] = readTable(path.join(folder, 'out'), 'statements');
    const explained = async (at: string) =>
      (await runProgram(['explain', 'in/甲局/2023年.txt', '--at', at], { folder })).output;
    const byOffset = await explained(first?.['start'] ?? '');
    const place = /\d+:\d+/u.exec(byOffset)?.[0] ?? '';
    expect(byOffset).toContain('理论学习不够深入');
    expect(place).toMatch(/:/u);
    expect(await explained(first?.['statement_id'] ?? '')).toBe(byOffset);
    expect(await explained(place)).toBe(byOffset);
  });
});
