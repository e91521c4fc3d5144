import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { quoteAround } from '../../src/commands/dictionary/quote-around.ts';
import { suggestTerms } from '../../src/commands/dictionary/suggest.ts';
import type { SuggestOptions } from '../../src/commands/dictionary-command.ts';
import { OWN_DICTIONARIES } from '../../src/commands/shared-options.ts';
import { temporaryFolders } from '../read/temporary-folder.ts';

vi.mock('../../src/run/tools.ts', async (original) =>
  (await import('../support/load-tools-once.ts')).loadToolsOnce(original),
);

const makeFolder = temporaryFolders();

afterEach(() => {
  vi.restoreAllMocks();
});

function report(unit: string, problems: readonly string[]): string {
  const items = problems.map((problem, index) => `（${'一二三四五'[index]}）${problem}`);
  return `${unit}2023年党建工作总结\n一、存在的问题\n${items.join('\n')}\n`;
}

const LACKING = '涉密载体管理存在漏洞。涉密载体登记不全，保密柜钥匙多人共用。';

async function someReports(): Promise<string> {
  return makeFolder({
    '甲县林业局/2023年.txt': report('甲县林业局', ['理论学习不够深入。原著读得少。', LACKING]),
    '乙县水利局/2023年.txt': report('乙县水利局', [LACKING, '联系群众不紧密。走访少。']),
    '丙县商务局/2023年.txt': report('丙县商务局', ['涉密载体借出没有登记。保密柜钥匙多人共用。']),
  });
}

interface Run {
  readonly output: string;
  readonly messages: string;
}

async function run(folder: string, more: Partial<SuggestOptions> = {}): Promise<Run> {
  const [output, messages] = [captured(process.stdout), captured(process.stderr)];
  await suggestTerms([folder], {
    ...{ most: 10, json: false, language: 'zh', dictionaries: OWN_DICTIONARIES },
    ...{ jobs: 1, formats: ['csv'], quiet: true, ocr: false },
    ...more,
  });
  return { output: output.join(''), messages: messages.join('') };
}

function captured(stream: NodeJS.WriteStream): string[] {
  const written: string[] = [];
  vi.spyOn(stream, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  return written;
}

interface ProposalJson {
  readonly wording: string;
  readonly category: string;
  readonly places: readonly { readonly path: string; readonly line: number; readonly quote: string }[];
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** The lists of the YAML at the end of an output. */
function listsOf(output: string): Lists[] {
  const written: unknown = parse(output.slice(output.indexOf('# 建议，须经人工审定')));
  const domains =
    (written as { domains?: Record<string, { categories: Record<string, Lists> }> } | null)?.domains ?? {};
  return Object.values(domains).flatMap(({ categories }) => Object.values(categories));
}

describe('suggestTerms', () => {
  it('prints proposals for readers, for scripts and for taxonomy.yaml', async () => {
    const folder = await someReports();
    const { output, messages } = await run(folder);
    expect(messages).toBe('');
    expect(output).toMatch(
      /^3 份材料提出问题 5 条，其中 \d 条未归类或归类较弱。以下词语只是建议，用不用、归哪类由人决定。\n/u,
    );
    expect(output).toMatch(/理由：.+TF-IDF/u);

    const proposals = JSON.parse((await run(folder, { json: true })).output) as ProposalJson[];
    expect(proposals.length).toBeGreaterThan(0);
    for (const { wording, places } of proposals) {
      expect(places).toHaveLength(2);
      for (const { path: file, line, quote } of places) {
        expect(quote.replaceAll('…', '')).toContain(wording);
        expect(output).toContain(`${file}:${line} “${quote}”`);
      }
    }

    const lists = listsOf(output);
    const fitting = proposals.filter(({ category }) => category !== 'uncategorised').map(({ wording }) => wording);
    expect(lists.flatMap((list) => Object.values(list).flat()).sort()).toEqual(fitting.sort());
    expect(lists.flatMap((list) => Object.keys(list)).filter((key) => key !== 'terms' && key !== 'topics')).toEqual([]);
  });

  it('says so where there is nothing to propose', async () => {
    const folder = await makeFolder({ '甲局/2023年.txt': report('甲局', ['理论学习不够深入。原著读得少。']) });
    const { output } = await run(folder, { language: 'en' });
    expect(output).toContain('There is nothing to propose.');
    expect(output).not.toContain('#');
  });

  it('tells of a file that cannot be read and goes on', async () => {
    const folder = await makeFolder({
      '甲局/2023年.txt': report('甲局', ['理论学习不够深入。']),
      '甲局/坏.txt': new Uint8Array([0, 1, 2, 0xff, 0xfe, 0]),
    });
    const { output, messages } = await run(folder);
    expect(messages).toContain(`${path.posix.join('甲局', '坏.txt')}`);
    expect(output).toContain('2 份材料');
  });
});

describe('quoteAround', () => {
  it('keeps to the line and marks where it goes on', () => {
    const text = `上一行\n${'前'.repeat(20)}词语${'后'.repeat(20)}\n下一行`;
    const start = text.indexOf('词语');
    expect(quoteAround(text, { start, end: start + 2 })).toBe(`…${'前'.repeat(16)}词语${'后'.repeat(16)}…`);
    expect(quoteAround('甲词语乙', { start: 1, end: 3 })).toBe('甲词语乙');
  });
});
