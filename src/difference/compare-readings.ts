import type { CodedStatement } from '../model/coding.ts';
import type { Section } from '../model/section.ts';
import type { Specificity } from '../model/specificity.ts';
import type { DocumentReading } from './document-reading.ts';
import { matchStatements, type StatementPair } from './match-statements.ts';
import type { Outcome, ResultChange } from './result-change.ts';
import { leftAt, roleAt, roleOf } from './section-place.ts';
import { NOTHING, problemChanges, type StatementChange } from './statement-changes.ts';

/** What two versions of the dictionaries make differently of one document, in the order of its text. */
export function compareReadings(before: DocumentReading, after: DocumentReading): ResultChange[] {
  const { pairs, lost, gained } = matchStatements(before.analysis.statements, after.analysis.statements);
  const changes = [
    ...lost.map((each) => placed(each, after, lostStatement(each, before, after))),
    ...gained.map((each) => placed(each, after, gainedStatement(each, before, after))),
    ...pairs.flatMap((pair) => pairChanges(pair, before, after).map((change) => placed(pair.after, after, change))),
    ...sectionChanges(before, after),
  ];
  return [...documentChanges(before, after), ...changes.sort((a, b) => a.place.start - b.place.start)];
}

function placed({ statement }: CodedStatement, { analysis }: DocumentReading, change: StatementChange): ResultChange {
  const { path, text } = analysis.document.source;
  const { title, kind } = statement;
  return { ...change, path, place: title, words: text.slice(title.start, title.end), kind };
}

function lostStatement(each: CodedStatement, before: DocumentReading, after: DocumentReading): StatementChange {
  const { title } = each.statement;
  return { type: 'lost', before: roleAt(before.analysis, title), after: leftAt(after.analysis, title) };
}

function gainedStatement(each: CodedStatement, before: DocumentReading, after: DocumentReading): StatementChange {
  const { title } = each.statement;
  return { type: 'gained', before: leftAt(before.analysis, title), after: roleAt(after.analysis, title) };
}

function pairChanges(pair: StatementPair, before: DocumentReading, after: DocumentReading): StatementChange[] {
  const [old, now] = [pair.before.statement, pair.after.statement];
  if (old.kind !== now.kind) {
    const sources = [roleAt(before.analysis, old.title), roleAt(after.analysis, now.title)] as const;
    return [{ type: 'kind', before: { ...sources[0], value: old.kind }, after: { ...sources[1], value: now.kind } }];
  }
  return [...extentChange(pair), ...problemChanges(pair), ...specificityChange(pair, before, after)];
}

function extentChange({ before: { statement: old }, after: { statement: now } }: StatementPair): StatementChange[] {
  if (old.start === now.start && old.end === now.end) return [];
  return [{ type: 'extent', before: extentOf(old), after: extentOf(now) }];
}

/** In characters. */
function extentOf({ start, end, ruleId }: CodedStatement['statement']): Outcome {
  return { value: String(end - start), rule: ruleId, words: '' };
}

function specificityChange(
  { before: { statement: old }, after: { statement: now } }: StatementPair,
  before: DocumentReading,
  after: DocumentReading,
): StatementChange[] {
  const outcomes = [
    specificityOutcome(before.specificity.measures.get(old.id)),
    specificityOutcome(after.specificity.measures.get(now.id)),
  ] as const;
  if (outcomes[0].value === outcomes[1].value) return [];
  return [{ type: 'specificity', before: outcomes[0], after: outcomes[1] }];
}

function specificityOutcome(found: Specificity | undefined): Outcome {
  if (found === undefined) return NOTHING;
  const { score, evidence } = found;
  const marks = [...new Set(evidence.map(({ mark }) => mark))].join(';');
  return { value: score.toFixed(2), rule: marks, words: evidence.map(({ text }) => text).join('、') };
}

/** Sections that both versions see, by where they begin. */
function sectionChanges({ analysis: before }: DocumentReading, { analysis: after }: DocumentReading): ResultChange[] {
  const known = new Map(before.sections.map((section) => [section.start, section]));
  const { path, text } = after.document.source;
  return after.sections.flatMap((section): ResultChange[] => {
    const old = known.get(section.start);
    if (old === undefined || old.role === section.role || (isInherited(old) && isInherited(section))) return [];
    const { headingSpan: place, heading } = section;
    const words = heading === '' ? lineAt(text, section.start) : heading;
    return [{ type: 'role', path, place, words, kind: null, before: roleOf(old), after: roleOf(section) }];
  });
}

/** The words from an offset to the end of their line. */
function lineAt(text: string, start: number): string {
  return /\S.*/u.exec(text.slice(start))?.[0] ?? '';
}

/** Where both versions inherit, the parent is told and this one only follows. */
function isInherited({ roleSource }: Section): boolean {
  return roleSource === 'inherited';
}

const FIELDS = ['unit', 'year', 'type'] as const;

function documentChanges({ analysis: before }: DocumentReading, { analysis: after }: DocumentReading): ResultChange[] {
  const about = { path: after.document.source.path, place: { start: 0, end: 0 }, kind: null };
  const [old, now] = [before.document.metadata, after.document.metadata];
  const fields = FIELDS.filter((field) => old[field] !== now[field]).map((field): ResultChange => {
    const outcomeOf = (value: string | number | null): Outcome => ({ ...NOTHING, value: String(value ?? '') });
    return { ...about, type: 'document', words: field, before: outcomeOf(old[field]), after: outcomeOf(now[field]) };
  });
  if (JSON.stringify(before.words) === JSON.stringify(after.words)) return fields;
  const counted = (tokens: number): Outcome => ({ ...NOTHING, value: String(tokens) });
  const words: ResultChange = {
    ...about,
    ...{ type: 'words', words: 'words', before: counted(before.tokens), after: counted(after.tokens) },
  };
  return [...fields, words];
}
