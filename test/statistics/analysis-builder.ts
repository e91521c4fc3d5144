import type { CodedStatement } from '../../src/model/coding.ts';
import type { DocumentAnalysis } from '../../src/model/document-analysis.ts';
import type { Role, Section, SectionForm } from '../../src/model/section.ts';
import type { LeftPassage, ProblemStatus, StatementKind } from '../../src/model/statement.ts';

export interface SectionSketch {
  /** The heading with its number, or the first words of a passage; stands once in the text. */
  readonly at: string;
  readonly marker?: string;
  readonly role: Role;
  readonly level?: number;
  readonly form?: SectionForm;
  readonly headless?: boolean;
  readonly parent?: number;
}

export interface StatementSketch {
  /** The title; stands once in the text. */
  readonly at: string;
  readonly kind?: StatementKind;
  readonly status?: ProblemStatus;
  readonly cue?: string;
  /** The primary one first. */
  readonly categories?: readonly string[];
}

export interface AnalysisSketch {
  readonly path?: string;
  readonly text?: string;
  readonly unit?: string;
  readonly year?: number | null;
  readonly type?: string;
  readonly sections?: readonly SectionSketch[];
  readonly statements?: readonly StatementSketch[];
  readonly left?: readonly LeftPassage[];
}

/** An analysis as the program would make it, from the few things a test is about. */
export function analysisOf(sketch: AnalysisSketch): DocumentAnalysis {
  const { path = 'a.txt', text = '', unit = '', year = null, type = '' } = sketch;
  const source = { path, text, sha256: '', encoding: 'utf-8', format: 'txt', diagnostics: [] };
  return {
    document: { id: path, source, metadata: { unit, year, type, title: '', date: '', source: '' } },
    sections: (sketch.sections ?? []).map((section, index) => sectionOf(section, index, text)),
    statements: (sketch.statements ?? []).map((statement, index) => statementOf(statement, index, path, text)),
    left: sketch.left ?? [],
    words: [],
    tokens: 0,
    diagnostics: [],
  };
}

function sectionOf(sketch: SectionSketch, index: number, text: string): Section {
  const start = text.indexOf(sketch.at);
  const marker = sketch.marker ?? '';
  const end = start + sketch.at.length;
  return {
    id: `section-${index}`,
    parentId: sketch.parent === undefined ? null : `section-${sketch.parent}`,
    order: index,
    level: sketch.level ?? 1,
    form: sketch.form ?? 'numbered',
    marker: marker === '' ? null : { kind: 'chinese', value: 1, text: marker, start, end: start + marker.length },
    heading: sketch.headless === true ? '' : sketch.at.slice(marker.length),
    headingSpan: sketch.headless === true ? { start, end: start } : { start: start + marker.length, end },
    role: sketch.role,
    roleSource: 'heading:test',
    paragraphs: [],
    rows: [],
    start,
    end,
  };
}

function statementOf(sketch: StatementSketch, index: number, path: string, text: string): CodedStatement {
  const { at, kind = 'problem', categories = [] } = sketch;
  const start = Math.max(0, text.indexOf(at));
  const span = { start, end: start + at.length };
  const status = kind === 'problem' ? (sketch.status ?? 'present') : null;
  const id = `${path}#${index}`;
  const cue = sketch.cue === undefined ? null : { ruleId: 'status.test', text: sketch.cue, ...span };
  return {
    statement: {
      id,
      sectionId: 'section-0',
      kind,
      order: index + 1,
      marker: '',
      title: span,
      status,
      statusCue: cue,
      manifestations: [],
      ruleId: 'item',
      ...span,
    },
    codings: categories.map((category, place) => ({
      statementId: id,
      category,
      isPrimary: place === 0,
      score: 1,
      ruleId: 'term:test',
      matchedText: at.slice(0, 2),
      match: span,
      status: status ?? 'present',
      coder: 'jingjian',
    })),
  };
}
