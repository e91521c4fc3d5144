import type { Diagnostic } from '../../model/diagnostic.ts';
import type { GoldDocument, GoldSection, GoldStatement } from './gold-labels.ts';
import { lineNumbers } from './line-numbers.ts';
import { skipBlanks } from './skip-blanks.ts';

/** A label and its place. */
export interface Located<Label> {
  readonly label: Label;
  /** UTF-16 offset into the document's text; never a blank. */
  readonly start: number;
}

export interface LocatedGold {
  readonly sections: readonly Located<GoldSection>[];
  readonly statements: readonly Located<GoldStatement>[];
  /** One for each label that was left out, since its place is unknown or taken by the same label. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the place of each label of a document. Its first words must stand once in the text. A label for which they
 * do not is left out with a diagnostic, as is one that repeats another.
 */
export function locateGold(gold: GoldDocument, text: string): LocatedGold {
  const sections = locateAll(gold, text, gold.sections, (section) => ({
    starts: section.heading_starts,
    what: 'section',
  }));
  const statements = locateAll(gold, text, gold.statements, (statement) => ({
    starts: statement.starts,
    what: statement.kind,
  }));
  return {
    sections: sections.located,
    statements: statements.located,
    diagnostics: [...sections.diagnostics, ...statements.diagnostics],
  };
}

interface Wanted {
  readonly starts: string;
  readonly what: string;
}

function locateAll<Label>(
  gold: GoldDocument,
  text: string,
  labels: readonly Label[],
  wantedOf: (label: Label) => Wanted,
): { located: Located<Label>[]; diagnostics: Diagnostic[] } {
  const located: Located<Label>[] = [];
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const label of labels) {
    const { starts, what } = wantedOf(label);
    const places = occurrences(text, plainWords(starts));
    const start = skipBlanks(text, places[0] ?? 0);
    const key = `${what}:${start}`;
    if (places.length !== 1) diagnostics.push(notOnce(gold.path, starts, places, text));
    else if (seen.has(key)) diagnostics.push(labelledTwice(gold.path, starts, what, start));
    else located.push({ label, start });
    if (places.length === 1) seen.add(key);
  }
  return { located, diagnostics };
}

/** A gold file written on Windows may carry its line ends into the words. */
function plainWords(starts: string): string {
  return starts.replaceAll('\r\n', '\n').trim();
}

function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function notOnce(path: string, starts: string, places: readonly number[], text: string): Diagnostic {
  const code = places.length === 0 ? 'gold.absent' : 'gold.repeated';
  return { path, severity: 'warning', code, message: notOnceMessage(starts, places, text) };
}

function notOnceMessage(starts: string, places: readonly number[], text: string): string {
  if (starts.trim() === '') return 'a label has no first words; write those with which its title begins';
  if (places.length === 0) return `"${starts}" does not stand in the document; copy the words from its text`;
  const lineOf = lineNumbers(text);
  const lines = places.map(lineOf).join(', ');
  return `"${starts}" stands ${places.length} times in the document (lines ${lines}); take more words, so that it stands once`;
}

function labelledTwice(path: string, starts: string, what: string, start: number): Diagnostic {
  const message = `"${starts}" is labelled twice as ${what}; remove one of the labels`;
  return { path, severity: 'warning', code: 'gold.duplicate', message, start };
}
