import { describe, expect, it } from 'vitest';
import { readSourceModules, type SourceModule } from './source-modules.ts';

const modules = readSourceModules();

/** Files that are programs or the story of the whole, named after what they are. */
const PROGRAMS = ['cli.ts', 'build-model.ts', 'pipeline.ts', 'run/worker.ts'];

/** Speak to people, so that Chinese words may stand in them. */
const SPEAKS =
  /^(?:cli\.ts|commands\/.*|write\/.*|page\/messages\/.*|model\/(?:(?:diagnostic|refusal)-sentences|(?:reuse-)?code-names)\.ts)$/u;

/** The characters of numbers, dates and page numbers: the writing system, not the vocabulary of documents. */
const WRITING = /[〇零○一二三四五六七八九十廿百千万亿两年月日号第页共章节部]/gu;

/** Words of Chinese in code that speaks to nobody, each with the reason why it is no entry of a dictionary. */
const WORDS_IN_CODE: Readonly<Record<string, string>> = {
  'numbering/numeral-spelling.ts': 'units of measure and dates, by which a number is told from a marker',
  'structure/comparable-heading.ts': 'what stands around a year in a heading',
  'reuse/text/find-figures.ts': 'how fractions and per cents are spelt',
  'reuse/text/find-numbering.ts': 'how points are counted in running text',
  'structure/tables.ts': 'a character that is typed for a rule of a table',
  'read/decode-text.ts': 'what a wrong decoding leaves behind',
  'read/manifest.ts': 'a year as it is written',
  'text/plain-name.ts': 'a year as it is written',
  'metadata/unit-in-title.ts': 'a school year',
  'metadata/unit-name.ts': 'the sign for a name left out',
  'metadata/year-mentions.ts': 'what joins two years',
  'resources/dictionary-patterns.ts': 'any character, to try a pattern with',
  'page/charts/heat-map.ts': 'a character by which the width of a label is measured',
  'lint/check-words.ts': 'what is put around a word to see whether the segmenter keeps it',
  'patterns/fold.ts': 'what stands before the numeral of an ordinal',
  'structure/without-contents.ts': 'the name of a table of contents',
};

/** Inside of these the clock, the terminal and the environment are theirs to ask. */
const SURROUNDED = /^(?:cli\.ts$|run\/|commands\/)/u;

function pathsWhere(fits: (module: SourceModule) => boolean): string[] {
  return modules.filter(fits).map(({ path }) => path);
}

/** Letters by which two forms of a word are the same, `voices` and `voiced`. */
const STEM = 5;

function wordsOfName(name: string): string[] {
  return name
    .replaceAll(/-(?=\d)/gu, '')
    .replaceAll(/([a-z0-9])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .split(/[-_]/u)
    .map((word) => word.replace(/s$/u, '').slice(0, STEM));
}

function isNamedAfterExport({ path, exports }: SourceModule): boolean {
  const words = wordsOfName(path.replace(/^.*\//u, '').replace(/\.ts$/u, ''));
  return exports.some((name) => wordsOfName(name).some((word) => words.includes(word)));
}

describe('a file of src', () => {
  it('is named in kebab-case', () => {
    expect(
      pathsWhere(({ path }) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/u.test(path)),
    ).toEqual([]);
  });

  it('that exports one thing is named after it', () => {
    const single = (module: SourceModule) => module.exports.length === 1 && !PROGRAMS.includes(module.path);
    expect(pathsWhere((module) => single(module) && !isNamedAfterExport(module))).toEqual([]);
  });

  it('says by its name what is in it: no utils, no helpers, no barrel', () => {
    expect(pathsWhere(({ path }) => /(?:^|\/)(?:utils?|helpers?|misc|common|index)(?:\/|\.ts$)/u.test(path))).toEqual(
      [],
    );
    expect(pathsWhere(({ exports }) => exports.includes('*'))).toEqual([]);
  });

  it('has no default export, so that a thing has one name everywhere', () => {
    expect(pathsWhere(({ hasDefaultExport }) => hasDefaultExport)).toEqual([]);
  });

  it('has no enum, which no stripping of types can take away', () => {
    expect(pathsWhere(({ hasEnum }) => hasEnum)).toEqual([]);
  });

  it('exports nothing called report, which would mean input and output both', () => {
    const isReport = (name: string) => wordsOfName(name).includes('report');
    expect(pathsWhere(({ exports }) => exports.some(isReport))).toEqual([]);
  });
});

describe('the same input gives the same output, since', () => {
  it('nothing asks the clock, chance or the environment but cli, run and commands', () => {
    const isAllowed = (each: string) => each === 'Date.UTC' || (each.startsWith('Math.') && each !== 'Math.random');
    const asking = modules
      .filter(({ path }) => !SURROUNDED.test(path))
      .flatMap(({ path, surroundings }) =>
        surroundings.filter((each) => !isAllowed(each)).map((each) => `${path}: ${each}`),
      );
    expect(asking).toEqual([]);
  });

  it('nothing at all asks for chance: samples are drawn with a seed', () => {
    expect(pathsWhere(({ surroundings }) => surroundings.includes('Math.random'))).toEqual([]);
  });

  it('no environment variable changes a result', () => {
    expect(pathsWhere(({ surroundings }) => surroundings.includes('process.env'))).toEqual([]);
  });

  it('no module keeps anything between two calls, but for the programs themselves', () => {
    const kept = modules.filter(({ path }) => !PROGRAMS.includes(path));
    expect(kept.flatMap(({ path, state }) => state.map((name) => `${path}: ${name}`))).toEqual([]);
  });
});

describe('the vocabulary of documents', () => {
  it('stands in dictionaries/, where those who know the field can edit it, and not in TypeScript', () => {
    const speaking = modules.filter(({ path }) => !SPEAKS.test(path) && WORDS_IN_CODE[path] === undefined);
    const words = speaking.flatMap(({ path, literals }) =>
      literals
        .map((literal) => literal.replaceAll(WRITING, ''))
        .filter((literal) => /\p{Script=Han}/u.test(literal))
        .map((literal) => `${path}: ${literal}`),
    );
    expect(words).toEqual([]);
  });

  it('is excepted only where it is needed', () => {
    const needed = pathsWhere(({ literals }) => /\p{Script=Han}/u.test(literals.join('').replaceAll(WRITING, '')));
    const existing = pathsWhere(({ path }) => WORDS_IN_CODE[path] !== undefined);
    expect(existing.filter((path) => !needed.includes(path))).toEqual([]);
  });

  it('is not long even there', () => {
    const longest = modules
      .filter(({ path }) => WORDS_IN_CODE[path] !== undefined)
      .flatMap(({ path, literals }) =>
        literals.flatMap((literal) =>
          (literal.match(/\p{Script=Han}{5,}/gu) ?? []).map((word) => [path, word] as const),
        ),
      )
      .filter(([, word]) => word.replaceAll(WRITING, '').length > 4)
      .map(([path, word]) => `${path}: ${word}`);
    expect(longest.filter((each) => !each.startsWith('numbering/'))).toEqual([]);
  });
});
