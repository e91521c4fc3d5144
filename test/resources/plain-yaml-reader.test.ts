import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFullYaml } from '../../src/resources/full-yaml-reader.ts';
import { readPlainYaml } from '../../src/resources/plain-yaml-reader.ts';
import { lineAt, type YamlContent } from '../../src/resources/yaml-content.ts';

/** Every path of a value, so that the lines of two readings can be compared. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

function linesOf(content: YamlContent): [string, number][] {
  return pathsOf(content.value).map((path) => [path.join('/'), lineAt(content, path)]);
}

/** Where the plain reader answers at all, it says what the full reader says, and nothing is wrong with the text. */
function expectAgreement(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === null) return false;
  const full = readFullYaml(text);
  expect(full.slips).toEqual([]);
  expect(plain.value).toEqual(full.content?.value);
  expect(linesOf(plain)).toEqual(linesOf(full.content as YamlContent));
  return true;
}

const texts = fc.constantFrom(
  '学习',
  '不深',
  '"学习*$lack"',
  '"a: b # c"',
  'x y',
  '1',
  '0.5',
  '-1',
  '-x',
  'true',
  'no',
  '2023.12.1',
  '附：',
  '1e3',
  '"（"',
);
const keys = fc.constantFrom('a', 'b_c', 'terms', 'yes', 'no', 'd-e');

/** Documents as dictionaries are written: blocks of lists and maps, and brackets over one line or more. */
const documents = fc.letrec<{ block: string[]; list: string[]; map: string[]; flow: string }>((tie) => ({
  block: fc.oneof({ maxDepth: 3 }, tie('map'), tie('list')),
  list: fc
    .array(
      fc.oneof(
        texts.map((text) => [text]),
        tie('flow').map((flow) => [flow]),
        tie('map'),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((items) => items.flatMap(([first = '', ...rest]) => [`- ${first}`, ...rest.map((line) => `  ${line}`)])),
  map: fc
    .uniqueArray(
      fc.tuple(
        keys,
        fc.oneof(
          texts.map((text) => [text]),
          tie('flow').map((flow) => [flow]),
          tie('block'),
        ),
      ),
      { minLength: 1, maxLength: 3, selector: ([key]) => key },
    )
    .map((pairs) =>
      pairs.flatMap(([key, lines]) =>
        lines.length === 1 && !/^(?:- |[a-z_-]+:)/u.test(lines[0] ?? '')
          ? [`${key}: ${lines[0]}`]
          : [`${key}:`, ...lines.map((line) => `  ${line}`)],
      ),
    ),
  flow: fc.oneof(
    { maxDepth: 2 },
    fc.array(fc.oneof(texts, tie('flow')), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc
      .uniqueArray(fc.tuple(keys, fc.oneof(texts, tie('flow'))), { maxLength: 3, selector: ([key]) => key })
      .map((pairs) => `{${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')}}`),
  ),
})).map;

const snippets = [
  '- ',
  '  ',
  '\n',
  '\n  ',
  '\n- ',
  ': ',
  ':',
  ', ',
  ',',
  '[',
  ']',
  '{',
  '}',
  '#',
  ' # ',
  '"',
  "'",
  '*',
  '&',
  '!',
  '|',
  '>',
  '?',
  '-',
  '~',
  'null',
  '：',
  '\t',
  '甲',
  'a',
  'a: ',
  '---',
  '%',
  '@',
  '\\',
  ' ',
];

describe('readPlainYaml', () => {
  it.each(['taxonomy', 'headings', 'context', 'document-types', 'set-phrases'])(
    'reads %s.yaml as the yaml package does',
    (name) => {
      expect(expectAgreement(readFileSync(`dictionaries/${name}.yaml`, 'utf8'))).toBe(true);
    },
  );

  it('agrees with the yaml package on documents as dictionaries are written', () => {
    fc.assert(
      fc.property(documents, (lines) => void expectAgreement(`${lines.join('\n')}\n`)),
      { numRuns: 1500 },
    );
  });

  it('answers most of these documents, so that the agreement means something', () => {
    const sample = fc.sample(documents, { numRuns: 300, seed: 7 });
    expect(sample.filter((lines) => readPlainYaml(`${lines.join('\n')}\n`) !== null).length).toBeGreaterThan(200);
  });

  it('agrees, or leaves the answer to the yaml package, when a document is damaged anywhere', () => {
    const damaged = fc.tuple(documents, fc.nat(), fc.constantFrom(...snippets), fc.nat({ max: 2 }));
    fc.assert(
      fc.property(damaged, ([lines, place, snippet, removed]) => {
        const text = `${lines.join('\n')}\n`;
        const at = place % (text.length + 1);
        expectAgreement(text.slice(0, at) + snippet + text.slice(at + removed));
      }),
      { numRuns: 1500 },
    );
  });

  it('agrees on any heap of signs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...snippets), { maxLength: 12 }),
        (parts) => void expectAgreement(parts.join('')),
      ),
      { numRuns: 3000 },
    );
  });

  it('leaves to the full reader what it does not know', () => {
    for (const text of [
      'a: *b\n',
      'a: &b c\n',
      "a: 'b'\n",
      'a: |\n  b\n',
      'a: b # c\n',
      'a:\n- b\n',
      'a: 1\na: 2\n',
      'a: [b, ]\n',
      'a:\tb\n',
      'a: "\\n"\n',
      'a: 0x1f\n',
      'a: ~\n',
      '',
    ]) {
      expect(readPlainYaml(text), JSON.stringify(text)).toBeNull();
    }
  });
});
