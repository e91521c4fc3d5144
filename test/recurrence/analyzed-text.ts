import type { Document } from '../../src/model/document.ts';
import type { DocumentAnalysis } from '../../src/model/document-analysis.ts';
import { analyzeDocument } from '../../src/pipeline.ts';
import { compileSetPhrases } from '../../src/recurrence/compile-set-phrases.ts';
import { loadTools } from '../../src/run/tools.ts';

const { dictionaries, analyzer } = loadTools('dictionaries');

/** What the functions of recurrence ask for, from the dictionaries of the repository. */
export const OPTIONS = { dictionaries, setPhrases: compileSetPhrases(dictionaries) };

export interface Described {
  readonly unit: string;
  readonly year: number | null;
  /** ISO, unknown by default. */
  readonly date?: string;
  readonly path?: string;
}

export function documentOf(
  text: string,
  { unit, year, date = '', path = `${unit}/${year}年.txt` }: Described,
): Document {
  const source = { path, text, sha256: path, encoding: 'utf-8', format: 'txt', diagnostics: [] };
  return { id: `d-${path}`, source, metadata: { unit, year, type: '', title: '', date, source: '' } };
}

export function analyzed(text: string, described: Described): DocumentAnalysis {
  return analyzeDocument(documentOf(text, described), analyzer);
}

/** A small document with these measures, each numbered. */
export function withMeasures(measures: readonly string[], described: Described): DocumentAnalysis {
  const items = measures.map((measure, place) => `（${NUMERALS[place]}）${measure}\n`).join('');
  return analyzed(`${described.unit}工作总结\n一、存在的问题\n（一）学习不够深入。\n二、整改措施\n${items}`, described);
}

const NUMERALS = '一二三四五六七八九十';
