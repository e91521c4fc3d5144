import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultInputs } from '../../src/commands/shared-options.ts';
import { temporaryFolders } from '../read/temporary-folder.ts';

const makeFolder = temporaryFolders();

afterEach(() => {
  vi.restoreAllMocks();
});

async function workIn(files: Readonly<Record<string, string>>): Promise<void> {
  const folder = await makeFolder(files);
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
}

describe('defaultInputs', () => {
  it('are those that are named', async () => {
    await workIn({ 'corpus/1.txt': '' });
    expect(defaultInputs(['报告', 'a.txt'])).toEqual(['报告', 'a.txt']);
  });

  it('are the folder corpus where nothing is named', async () => {
    await workIn({ 'corpus/1.txt': '', 'other/2.txt': '' });
    expect(defaultInputs([])).toEqual(['corpus']);
  });

  it('are the bundled sample where there is no such folder', async () => {
    await workIn({ 'other/2.txt': '' });
    const [sample = ''] = defaultInputs([]);
    expect(sample).toMatch(/^\/.*corpus$/u);
  });
});
