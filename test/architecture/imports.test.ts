import { describe, expect, it } from 'vitest';
import { readSourceModules } from './source-modules.ts';

interface Layer {
  readonly part: string;
  /** What the part is, and so why it may know no more. */
  readonly sentence: string;
  readonly mayImport: readonly string[];
}

const LANGUAGE = ['collections', 'model', 'patterns', 'text', 'numbering'];
const STAGES = ['structure', 'extract', 'tag'];

/** From the bottom up. A part that is not listed has no place yet: give it a line here and in `src/README.md`. */
const LAYERS: readonly Layer[] = [
  {
    part: 'collections',
    sentence: 'groups, orders and distances are made of any values, and know none',
    mayImport: [],
  },
  { part: 'model', sentence: 'the types that flow import nothing', mayImport: [] },
  { part: 'patterns', sentence: 'the pattern language knows only the types', mayImport: ['model'] },
  {
    part: 'text',
    sentence: 'clauses, numerals and shadows know of text and of nothing in it',
    mayImport: ['model', 'patterns'],
  },
  {
    part: 'numbering',
    sentence: 'numbers in front of items know text, not outlines',
    mayImport: ['model', 'patterns', 'text'],
  },
  { part: 'structure', sentence: 'the outline knows neither statements nor categories', mayImport: LANGUAGE },
  {
    part: 'extract',
    sentence: 'statements come from sections as values, not from the code that finds sections',
    mayImport: LANGUAGE,
  },
  {
    part: 'tag',
    sentence: 'categories are given to statements without knowing how they were found',
    mayImport: LANGUAGE,
  },
  { part: 'reuse', sentence: 'reuse compares texts and knows neither files nor outlines', mayImport: LANGUAGE },
  {
    part: 'recurrence',
    sentence: 'recurrence builds on reuse and on coded statements as values',
    mayImport: [...LANGUAGE, 'reuse'],
  },
  {
    part: 'specificity',
    sentence: 'specificity weighs the words of measures and knows no other stage',
    mayImport: LANGUAGE,
  },
  { part: 'words', sentence: 'word counting gets its segmenter from outside', mayImport: ['model', 'text'] },
  { part: 'segmenter', sentence: 'the segmenters know the shape they fill and nothing else', mayImport: ['model'] },
  { part: 'statistics', sentence: 'statistics are formulas over values', mayImport: ['collections', 'model'] },
  {
    part: 'write',
    sentence: 'writers turn values into files and find nothing out',
    mayImport: ['collections', 'model'],
  },
  {
    part: 'read',
    sentence: 'readers turn files into text and do not read the text for meaning',
    mayImport: ['collections', 'model', 'text'],
  },
  {
    part: 'metadata',
    sentence: 'whose report it is, of which year and type, is told from its name and text, not from its sections',
    mayImport: ['model', 'text', 'read'],
  },
  {
    part: 'resources',
    sentence: 'dictionaries are checked as patterns, not by using them',
    mayImport: ['collections', 'model', 'patterns'],
  },
  {
    part: 'lint',
    sentence: 'the lint runs the examples of dictionaries through the stages they are for',
    mayImport: [...LANGUAGE, ...STAGES, 'specificity'],
  },
  {
    part: 'suggest',
    sentence: 'suggestions read coded problems and the clauses of extraction',
    mayImport: [...LANGUAGE, 'extract', 'tag'],
  },
  {
    part: 'difference',
    sentence: 'differences are found between values, whichever dictionaries and readings they come from',
    mayImport: ['collections', 'model', 'patterns', 'text'],
  },
  {
    part: 'analyzer.ts',
    sentence: 'the analyzer compiles what the stages need',
    mayImport: [...LANGUAGE, ...STAGES, 'words'],
  },
  {
    part: 'pipeline.ts',
    sentence: 'the story calls each stage and opens no file',
    mayImport: [...LANGUAGE, ...STAGES, 'reuse', 'recurrence', 'words', 'analyzer.ts'],
  },
  {
    part: 'run',
    sentence: 'a run brings files, dictionaries and segmenter to the pipeline, and knows neither tables nor commands',
    mayImport: [
      'model',
      'text',
      'tag',
      'read',
      'metadata',
      'resources',
      'segmenter',
      'reuse',
      'recurrence',
      'analyzer.ts',
      'pipeline.ts',
    ],
  },
  {
    part: 'commands',
    sentence: 'commands may use everything below them, but structure only through the pipeline',
    mayImport: [
      'collections',
      'model',
      'patterns',
      'text',
      'extract',
      'tag',
      'read',
      'metadata',
      'resources',
      'write',
      'statistics',
      'lint',
      'suggest',
      'difference',
      'run',
      'reuse',
      'recurrence',
      'specificity',
      'pipeline.ts',
    ],
  },
  {
    part: 'page',
    sentence: 'the page shows the values of a run and works nothing out but what its reader filters',
    mayImport: ['collections', 'model', 'statistics'],
  },
  {
    part: 'build-model.ts',
    sentence: 'the build trains the model with the code of a run',
    mayImport: ['resources', 'run'],
  },
  {
    part: 'cli.ts',
    sentence: 'the program knows its commands and the error that is the user’s to mend',
    mayImport: ['model', 'commands'],
  },
];

const modules = readSourceModules();

function partOf(target: string): string {
  return target.includes('/') ? (target.split('/')[0] ?? '') : target;
}

/** The modules of the first circle, the first one told again at the end; empty where there is none. */
function circleIn(importsOf: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const circleFrom = (path: string, above: readonly string[]): readonly string[] => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const target of importsOf.get(path) ?? []) {
      const circle = circleFrom(target, [...above, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  for (const path of importsOf.keys()) {
    const circle = circleFrom(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe('imports point one way', () => {
  it('between parts that each have a line in the list of layers', () => {
    const known = LAYERS.map(({ part }) => part);
    expect([...new Set(modules.map(({ part }) => part))].filter((part) => !known.includes(part))).toEqual([]);
  });

  it('downwards: a layer imports only what stands above it in the list', () => {
    for (const [index, { part, mayImport }] of LAYERS.entries()) {
      const lower = LAYERS.slice(0, index).map((layer) => layer.part);
      expect(
        mayImport.filter((each) => !lower.includes(each)),
        part,
      ).toEqual([]);
    }
  });

  it.each(LAYERS.map((layer) => [layer.part, layer.sentence, layer] as const))('%s: %s', (part, _, { mayImport }) => {
    const wrong = modules
      .filter((module) => module.part === part)
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ isPackage, target }) => !isPackage && ![part, ...mayImport].includes(partOf(target)))
          .map(({ target }) => `${path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('without a circle at run time, even inside a folder', () => {
    const runTime = new Map(
      modules.map(({ path, imports }) => [
        path,
        imports.filter(({ isPackage, isType }) => !isPackage && !isType).map(({ target }) => target),
      ]),
    );
    expect(circleIn(runTime)).toEqual([]);
  });

  it('to files that exist, named with their extension', () => {
    const paths = new Set(modules.map(({ path }) => path));
    const missing = modules.flatMap(({ path, imports }) =>
      imports
        .filter(({ isPackage, target }) => !isPackage && !paths.has(target))
        .map(({ target }) => `${path}: ${target}`),
    );
    expect(missing).toEqual([]);
  });
});
