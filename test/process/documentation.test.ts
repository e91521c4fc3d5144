import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastGlob from 'fast-glob';
import { describe, expect, it } from 'vitest';
import { keptFolders } from '../support/kept-folder.ts';
import { runProgram } from './run-program.ts';

const README_FILES = ['README.md', 'README.zh-CN.md'];

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n');
}

function documents(): Promise<string[]> {
  return fastGlob(['**/*.md', '!**/node_modules/**', '!output/**', '!dist/**', '!coverage/**']);
}

/** Where npm has linked the program once, it does not set the mode of a file that was built anew. */
it.skipIf(process.platform === 'win32')('the build makes the program one that npx can start', () => {
  expect(() => accessSync('dist/cli.js', constants.X_OK)).not.toThrow();
});

describe('what readers are told', () => {
  const makeFolder = keptFolders();

  it('of the first run is what it prints, to the line, in both languages', async () => {
    const circumstances = { folder: makeFolder({}) };
    const { code, output, messages } = await runProgram(['analyze', path.resolve('corpus')], circumstances);
    expect(code).toBe(0);
    const printed = `${output}${messages}`.split(/[\r\n]+/u).filter((line) => /\p{Script=Han}/u.test(line));
    expect(printed.length).toBeGreaterThanOrEqual(6);
    for (const file of README_FILES) expect(linesOf(file)).toEqual(expect.arrayContaining(printed));
  });

  it('holds no place that somebody meant to fill', async () => {
    const files = await documents();
    expect(files).toEqual(expect.arrayContaining([...README_FILES, 'src/README.md', 'dictionaries/README.md']));
    expect(files.filter((file) => /@@\w+@@/u.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('names only files that are there', async () => {
    const links = (await documents()).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)].map(([, target = '']) =>
        path.join(path.dirname(file), decodeURIComponent(target)),
      ),
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});
