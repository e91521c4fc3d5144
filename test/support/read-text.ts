import { considerElsewhere } from '../../src/extract/consider-elsewhere.ts';
import { compileContextGrammar } from '../../src/extract/context-grammar.ts';
import { extractStatements } from '../../src/extract/extract-statements.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Section } from '../../src/model/section.ts';
import type { Span } from '../../src/model/span.ts';
import type { LeftPassage, Statement } from '../../src/model/statement.ts';
import { fold } from '../../src/patterns/fold.ts';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { buildOutline } from '../../src/structure/build-outline.ts';
import { classifyPieces } from '../../src/structure/classify-pieces.ts';
import { cutPieces } from '../../src/structure/cut-pieces.ts';
import { splitParagraphs } from '../../src/structure/paragraphs.ts';
import { compileStructureGrammar } from '../../src/structure/structure-grammar.ts';

const dictionaries = loadDictionaries('dictionaries');

export const structure = compileStructureGrammar(dictionaries.headings, dictionaries.sets);

export const context = compileContextGrammar(
  {
    context: dictionaries.context,
    headings: dictionaries.headings,
    terms: dictionaries.taxonomy.categories.flatMap((category) => category.terms),
    samples: dictionaries.taxonomy.categories.flatMap((category) => category.positive.map(fold)),
    sets: dictionaries.sets,
  },
  structure.markers,
);

/** A text with everything that structure and extraction make of it. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
  readonly left: readonly LeftPassage[];
  readonly elsewhere: readonly LeftPassage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a text, given whole or line by line, with the dictionaries of the repository. */
export function readText(...lines: readonly string[]): Reading {
  const text = lines.join('\n');
  const folded = fold(text);
  const { sections, diagnostics } = buildOutline(text, folded, 'd', 'a.txt', structure);
  const { statements, left } = extractStatements(sections, text, folded, 'd', context);
  const elsewhere = considerElsewhere(sections, folded, context);
  return { text, folded, sections, statements, left, elsewhere, diagnostics };
}

/** The title as it stands in the first lines, folded; empty where there is none. */
export function titleOf(...lines: readonly string[]): string {
  const folded = fold(lines.join('\n'));
  const pieces = cutPieces(folded, splitParagraphs(folded, structure), structure.markers, structure.labels);
  return classifyPieces(folded, pieces, structure, []).title;
}

/** The outline as a tree, a line a section: number, heading (or the form and the first words), role. */
export function treeOf(...lines: readonly string[]): string[] {
  const reading = readText(...lines);
  return reading.sections.map(
    (section) => `${'  '.repeat(Math.max(0, section.level - 1))}${nameOf(section, reading.text)} | ${section.role}`,
  );
}

function nameOf(section: Section, text: string): string {
  if (section.form === 'table') return `<table ${section.rows.length}×${section.rows[0]?.length ?? 0}>`;
  if (section.form === 'numbered' || section.form === 'heading') {
    return `${section.marker?.text.trim() ?? ''}${section.heading}`;
  }
  if (section.heading !== '') return `<${section.form}> ${section.heading}`;
  const [first] = section.paragraphs;
  return first === undefined ? `<${section.form}>` : `<${section.form}> “${wordsOf(text, first).slice(0, 12)}`;
}

/** The statements, a line each: kind, number, title, and the status where the problem does not stand. */
export function statementsOf(...lines: readonly string[]): string[] {
  const reading = readText(...lines);
  return reading.statements.map((statement) => {
    const status = statement.status === null || statement.status === 'present' ? '' : ` [${statement.status}]`;
    return `${statement.kind} ${statement.marker}|${wordsOf(reading.text, statement.title)}${status}`;
  });
}

/** The passages that were considered and left, a line each: the reason and the words. */
export function leftOf(...lines: readonly string[]): string[] {
  const reading = readText(...lines);
  return reading.left.map((passage) => `${passage.reason}|${wordsOf(reading.text, passage)}`);
}

/** The numbers in front of sections in reading order, each as it stands and as a value. */
export function markersOf(...lines: readonly string[]): (readonly [string, number])[] {
  return readText(...lines).sections.flatMap(({ marker }) =>
    marker === null ? [] : [[marker.text.trim(), marker.value] as const],
  );
}

/** Codes of the diagnostics of the outline, each with the number that is odd. */
export function oddNumbersOf(...lines: readonly string[]): string[] {
  const reading = readText(...lines);
  return reading.diagnostics.map((odd) => `${odd.code} ${reading.text.slice(odd.start ?? 0, odd.end ?? 0)}`);
}

export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ');
}
