import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseComparisons } from '../../src/commands/compare/choose-comparisons.ts';
import { compare } from '../../src/commands/compare/compare.ts';
import type { CompareOptions } from '../../src/commands/compare-command.ts';
import { OWN_DICTIONARIES } from '../../src/commands/shared-options.ts';
import { ConfigurationError } from '../../src/model/configuration-error.ts';
import { readTable } from '../process/run-program.ts';
import { temporaryFolders } from '../read/temporary-folder.ts';
import { faultsOfData, faultsOfDescriptor, readPackage } from '../write/package/package-checks.ts';

vi.mock('../../src/run/tools.ts', async (original) =>
  (await import('../support/load-tools-once.ts')).loadToolsOnce(original),
);

const makeFolder = temporaryFolders();

afterEach(() => {
  vi.restoreAllMocks();
});

function textOf(unit: string, year: number, problems: readonly string[]): string {
  const items = problems.map((problem, index) => `（${'一二三四五'[index]}）${problem}`);
  return `${unit}${year}年党建工作总结\n一、存在的问题\n${items.join('\n')}\n`;
}

const STUDY = '理论学习不够深入。读原著少，研讨交流少。';
const MASSES = '联系群众不紧密。到村里走访少，听取群众意见不够。';

/** Two units with four years each: one is short of study, the other far from the people. */
async function someTexts(): Promise<string> {
  const files = [2020, 2021, 2022, 2023].flatMap((year) => [
    [`甲县林业局/${year}年.txt`, textOf('甲县林业局', year, [STUDY, STUDY])],
    [`乙县水利局/${year}年.txt`, textOf('乙县水利局', year, [MASSES, MASSES])],
  ]);
  return makeFolder(Object.fromEntries(files));
}

async function run(folder: string, more: Partial<CompareOptions> = {}): Promise<string> {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  await compare([folder], {
    ...{ by: 'unit', least: 2, top: 10, output: join(folder, 'out'), bom: true, formats: ['csv'] },
    ...{ dictionaries: OWN_DICTIONARIES, jobs: 1, language: 'zh', quiet: false, ocr: false },
    ...more,
  });
  return written.join('');
}

function rowsOf(folder: string, feature: string): Record<string, string>[] {
  return readTable(join(folder, 'out'), 'keyness').filter((row) => row['feature'] === feature);
}

describe('compare', () => {
  it('finds what a unit says more than the others, with documents as the units of inference', async () => {
    const folder = await someTexts();
    const output = await run(folder, { target: '甲县林业局' });
    const [study, ...more] = rowsOf(folder, 'theory.depth');
    expect(more).toEqual([]);
    expect(study).toMatchObject({
      target: '甲县林业局',
      reference: '*',
      feature_type: 'category',
      n_target: '8',
      n_reference: '0',
    });
    expect(study).toMatchObject({
      total_target: '8',
      total_reference: '8',
      documents_target: '4',
      documents_reference: '0',
    });
    expect(Number(study?.['log_ratio'])).toBeCloseTo(4, 6);
    // Four against four documents, wholly apart: 2 of the 70 ways to part them.
    expect(Number(study?.['document_p'])).toBeCloseTo(2 / 70, 6);
    expect(output).toContain('甲县林业局 ↔ 其余');
    expect(output).toContain('甲县林业局：报告 4 份，现存问题 8 条');
    expect(output).not.toContain('报告太少');
  });

  it('compares each group in turn where no target is named', async () => {
    const folder = await someTexts();
    await run(folder, { quiet: true });
    const [first, second, ...more] = rowsOf(folder, 'theory.depth');
    expect(more).toEqual([]);
    expect([first?.['target'], second?.['target']].sort()).toEqual(['乙县水利局', '甲县林业局'].sort());
    expect(Number(first?.['log_ratio'])).toBeCloseTo(-Number(second?.['log_ratio']), 6);
    expect(first?.['g2']).toBe(second?.['g2']);
  });

  it('says that there are too few documents, and tests none', async () => {
    const folder = await someTexts();
    const output = await run(folder, { by: 'year', target: '2023', reference: '2022' });
    expect(output).toContain('报告太少：2023只有 2 份');
    expect(readTable(join(folder, 'out'), 'keyness').every((row) => row['document_p'] === '')).toBe(true);
    const english = await run(folder, { by: 'year', target: '2023', reference: '2022', language: 'en' });
    expect(english).toContain('Too few documents: 2023 has 2');
  });

  it('lists no stop word, and only words that stand often enough', async () => {
    const folder = await someTexts();
    await run(folder, { target: '甲县林业局', least: 8 });
    const words = readTable(join(folder, 'out'), 'keyness').filter((row) => row['feature_type'] === 'word');
    expect(words.length).toBeGreaterThan(3);
    expect(words.map((row) => row['feature'])).not.toContain('不');
    expect(words.every((row) => Number(row['n_target']) + Number(row['n_reference']) >= 8)).toBe(true);
  });

  it('adds its table to the data package of the folder, once, and leaves the others', async () => {
    const folder = await someTexts();
    await run(folder, { quiet: true });
    const file = join(folder, 'out', 'datapackage.json');
    const described = JSON.parse(readFileSync(file, 'utf8')) as { resources: object[] };
    const earlier = { name: 'words', path: 'words.csv', title: '词频' };
    writeFileSync(file, JSON.stringify({ ...described, resources: [earlier, ...described.resources] }));
    await run(folder, { quiet: true, formats: ['csv', 'xlsx', 'parquet'] });
    expect(readPackage(join(folder, 'out')).resources.map(({ name }) => name)).toEqual(['words', 'keyness']);
    expect(faultsOfDescriptor(readPackage(join(folder, 'out')))).toEqual([]);
    for (const name of ['keyness.xlsx', 'keyness.parquet']) expect(existsSync(join(folder, 'out', name))).toBe(true);
  });

  it('describes its table as it is', async () => {
    const folder = await someTexts();
    await run(folder, { quiet: true });
    expect(faultsOfData(join(folder, 'out'))).toEqual([]);
  });

  it('takes another datapackage.json, or a broken one, for none', async () => {
    const folder = await someTexts();
    await run(folder, { quiet: true });
    writeFileSync(join(folder, 'out', 'datapackage.json'), '{');
    await run(folder, { quiet: true });
    expect(readPackage(join(folder, 'out')).resources.map(({ name }) => name)).toEqual(['keyness']);
  });

  it('writes nothing where a group is named that there is not, and names those that there are', async () => {
    const folder = await someTexts();
    await expect(run(folder, { target: '丙局' })).rejects.toThrow(ConfigurationError);
    await expect(run(folder, { target: '丙局' })).rejects.toThrow(
      '--target 丙局: no document has this unit; expected one of 乙县水利局, 甲县林业局',
    );
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});

describe('the choice of what is compared', () => {
  const groups = ['甲', '乙', '', '丙', '甲'];

  it('puts documents of unknown group on neither side', () => {
    expect(chooseComparisons(groups, { by: 'unit', target: '甲' })).toEqual([
      { target: '甲', reference: '*', sides: ['target', 'reference', null, 'reference', 'target'] },
    ]);
  });

  it('compares all groups with a reference that is named alone', () => {
    const chosen = chooseComparisons(groups, { by: 'unit', reference: '乙' });
    expect(chosen.map(({ target, reference }) => [target, reference])).toEqual([
      ['丙', '乙'],
      ['甲', '乙'],
    ]);
    expect(chosen[0]?.sides).toEqual([null, 'reference', null, 'target', null]);
  });

  it.each([
    [{ by: 'unit', target: '甲', reference: '甲' } as const, groups, 'both 甲'],
    [{ by: 'year' } as const, ['2023', '2023'], '2023 is the only year'],
    [{ by: 'type' } as const, ['', ''], 'no document has a known type'],
    [{ by: 'unit', reference: '丁' } as const, groups, '--reference 丁: no document has this unit'],
  ])('refuses %j', (choice, known, message) => {
    expect(() => chooseComparisons(known, choice)).toThrow(ConfigurationError);
    expect(() => chooseComparisons(known, choice)).toThrow(message);
  });
});
