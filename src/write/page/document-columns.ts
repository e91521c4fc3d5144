import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import { HOLDINGS, type PageDocuments, type PageSections } from '../../model/page-documents.ts';
import { ROLES } from '../../model/section.ts';
import { flatSpans } from './flat-spans.ts';
import { type HeldText, merged } from './held-text.ts';
import type { NameList } from './name-list.ts';
import type { PageInput } from './page-input.ts';
import { thousandth } from './thousandth.ts';

/** Names that documents share. */
export interface SharedNames {
  readonly units: readonly string[];
  readonly types: readonly string[];
}

export function documentColumns(
  { analyses, boilerplateShares, specificities, setPhrases }: PageInput,
  { units, types }: SharedNames,
  held: readonly HeldText[],
): PageDocuments {
  const documents = analyses.map(({ document }) => document);
  return {
    id: documents.map(({ id }) => id),
    path: documents.map(({ source }) => source.path),
    unit: documents.map(({ metadata }) => units.indexOf(metadata.unit)),
    year: documents.map(({ metadata }) => metadata.year),
    type: documents.map(({ metadata }) => types.indexOf(metadata.type)),
    title: documents.map(({ metadata }) => metadata.title),
    characters: documents.map(({ source }) => source.text.length),
    boilerplate: documents.map(({ id }) => thousandth(boilerplateShares.get(id))),
    specificity: documents.map(({ id }) => thousandth(specificities.get(id))),
    holding: held.map(({ holding }) => HOLDINGS.indexOf(holding)),
    text: held.map(({ text }) => text),
    setPhrases: documents.map(({ id }, row) => setPhrasesOf(id, held[row], setPhrases)),
    sections: analyses.map(({ sections }, row) => (held[row]?.holding === 'whole' ? sections.length : 0)),
    statements: analyses.map(({ statements }) => statements.length),
  };
}

function setPhrasesOf(id: string, held: HeldText | undefined, setPhrases: PageInput['setPhrases']): readonly number[] {
  return held === undefined ? [] : flatSpans(merged(setPhrases.get(id) ?? []), held);
}

/** Sections of the documents that are held whole. */
export function sectionColumns(
  analyses: readonly DocumentAnalysis[],
  held: readonly HeldText[],
  roleSources: NameList,
): PageSections {
  const sections = analyses.flatMap((analysis, row) => (held[row]?.holding === 'whole' ? analysis.sections : []));
  return {
    level: sections.map(({ level }) => level),
    role: sections.map(({ role }) => ROLES.indexOf(role)),
    start: sections.map(({ start }) => start),
    end: sections.map(({ end }) => end),
    headingEnd: sections.map(({ start, heading, headingSpan }) => (heading === '' ? start : headingSpan.end)),
    source: sections.map(({ roleSource }) => roleSources.numberOf(roleSource)),
  };
}
