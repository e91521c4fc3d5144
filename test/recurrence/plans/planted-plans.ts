import type { DocumentAnalysis } from '../../../src/model/document-analysis.ts';
import type { Section } from '../../../src/model/section.ts';
import { plantCopies } from '../../reuse/support/planted-copies.ts';

/** The planted corpus as documents that are all plan, one a unit, and which of them hold a copy. */
export function plantedPlans(options: Parameters<typeof plantCopies>[0]): {
  readonly analyses: DocumentAnalysis[];
  readonly planted: ReadonlySet<string>;
} {
  const corpus = plantCopies(options);
  const planted = corpus.plantings.flatMap(({ source, target }) => [idOf(source.plan), idOf(target.plan)]);
  return { analyses: corpus.plans.map(({ text }, place) => allPlan(text, place)), planted: new Set(planted) };
}

function idOf(place: number): string {
  return `d${place}`;
}

function allPlan(text: string, place: number): DocumentAnalysis {
  const source = {
    path: `${place}.txt`,
    text,
    sha256: String(place),
    encoding: 'utf-8',
    format: 'txt',
    diagnostics: [],
  };
  const metadata = { unit: `第${place}单位`, year: 2020, type: '', title: '', date: '', source: '' };
  const document = { id: idOf(place), source, metadata };
  return { document, sections: [section(text)], statements: [], left: [], words: [], tokens: 0, diagnostics: [] };
}

function section(text: string): Section {
  const lines = Array.from(text.matchAll(/[^\n]+/gu), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const span = { start: 0, end: text.length, headingSpan: { start: 0, end: 0 } };
  const place = { id: 's', parentId: null, order: 1, level: 1, marker: null, heading: '', rows: [] };
  return { ...span, ...place, form: 'passage', role: 'measures', roleSource: 'test', paragraphs: lines };
}
