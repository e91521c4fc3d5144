import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSourceModules, type SourceModule } from './source-modules.ts';

const modules = readSourceModules();

/** A package that more than one file has a right to. Every other one is imported by a single file. */
const SHARED: Readonly<Record<string, RegExp>> = {
  commander: /^cli\.ts$|^commands\/(?:[a-z]+-command|shared-options|whole-number)\.ts$/u,
  'pdfjs-dist': /^read\/formats\/pdf\/[a-z-]+\.ts$/u,
};

/** Where a module of Node that reaches outside of the program may be used. */
const OUTSIDE: readonly (readonly [sentence: string, module: RegExp, where: RegExp])[] = [
  [
    'only readers, dictionaries, writers, runs, commands and the segmenter that needs a file touch the file system',
    /^node:fs/u,
    /^(?:read|resources|write|run|commands)\/|^segmenter\/nodejieba-segmenter\.ts$/u,
  ],
  [
    'only packages of CommonJS and native ones are required',
    /^node:module$/u,
    /^segmenter\/|^suggest\/natural-parts\.ts$/u,
  ],
  ['nothing opens a connection', /^node:(?:https?2?|net|tls|dgram|dns)/u, /^$/u],
  [
    'nothing starts another process but the run its own workers',
    /^node:(?:child_process|cluster|worker_threads)/u,
    /^run\//u,
  ],
];

function packageName(target: string): string {
  const parts = target.split('/');
  return target.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? target);
}

function importersOf(fits: (target: string) => boolean): SourceModule[] {
  return modules.filter(({ imports }) => imports.some(({ isPackage, target }) => isPackage && fits(target)));
}

/** The page is bundled when the program is built, with the packages that it needs. */
const BUNDLED = 'page';

function packagesOf(fits: (module: SourceModule) => boolean): string[] {
  const targets = modules
    .filter(fits)
    .flatMap(({ imports }) => imports.filter(({ isPackage }) => isPackage).map(({ target }) => target));
  return [...new Set(targets.filter((target) => !target.startsWith('node:')).map(packageName))].sort();
}

const packages = packagesOf(() => true);

function manifest(): Record<string, Record<string, string>> {
  return JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
}

describe('packages', () => {
  it.each(packages)('%s is imported in one place, so that it can be replaced there', (name) => {
    const importers = importersOf((target) => packageName(target) === name).map(({ path }) => path);
    const shared = SHARED[name];
    if (shared === undefined) expect(importers).toHaveLength(1);
    else expect(importers.filter((path) => !shared.test(path))).toEqual([]);
  });

  it('are all named by package.json as needed at run time', () => {
    const { dependencies, optionalDependencies } = manifest();
    const declared = Object.keys({ ...dependencies, ...optionalDependencies });
    const needed = packagesOf(({ part }) => part !== BUNDLED);
    expect(needed.filter((name) => !declared.includes(name))).toEqual([]);
  });

  it('of the page are needed only to build it', () => {
    const declared = Object.keys({ ...manifest()['devDependencies'] });
    expect(packagesOf(({ part }) => part === BUNDLED).filter((name) => !declared.includes(name))).toEqual([]);
  });

  it('natural is never imported by its root, which reads .env, prints and takes 118 MB', () => {
    expect(importersOf((target) => /^natural(?:\/lib\/natural|\/lib)?\/?$/u.test(target))).toEqual([]);
  });
});

describe('modules of Node', () => {
  it('are named with node:, so that no package can take their place', () => {
    const bare = /^(?:fs|path|os|url|crypto|buffer|module|util|stream|events|worker_threads|child_process)(?:\/|$)/u;
    expect(importersOf((target) => bare.test(target)).map(({ path }) => path)).toEqual([]);
  });

  it.each(OUTSIDE)('%s', (_, module, where) => {
    const wrong = importersOf((target) => module.test(target)).filter(({ path }) => !where.test(path));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
