import type { DocumentAnalysis } from '../../../src/model/document-analysis.ts';
import type { PageInput } from '../../../src/write/page/page-input.ts';
import { collectedWords } from './page-input.ts';

/** The findings of a corpus as if it were `times` corpora, each of other units. */
export function manyDocuments(input: PageInput, times: number): PageInput {
  const copies = Array.from({ length: times }, (_, number) => copyOf(input, String(number)));
  const all = <Name extends keyof PageInput>(name: Name) => copies.flatMap((copy) => copy[name] as never[]);
  return {
    ...input,
    analyses: all('analyses'),
    words: collectedWords(all('analyses')),
    lineages: all('lineages'),
    links: all('links'),
    answers: all('answers'),
    planReuse: all('planReuse'),
    boilerplateShares: new Map(copies.flatMap((copy) => [...copy.boilerplateShares])),
    setPhrases: new Map(copies.flatMap((copy) => [...copy.setPhrases])),
  };
}

function copyOf(input: PageInput, name: string): PageInput {
  const id = (old: string) => `${old}-${name}`;
  const orNull = (old: string | null) => (old === null ? null : id(old));
  return {
    ...input,
    analyses: input.analyses.map((analysis) => analysisOf(analysis, name, id)),
    lineages: input.lineages.map((each) => ({
      ...each,
      id: id(each.id),
      unit: `${each.unit}${name}`,
      statements: each.statements.map(id),
      claims: each.claims.map(id),
    })),
    links: input.links.map((each) => ({
      ...each,
      lineageId: id(each.lineageId),
      fromStatement: id(each.fromStatement),
      toStatement: id(each.toStatement),
    })),
    answers: input.answers.map((each) => ({
      ...each,
      documentId: id(each.documentId),
      problem: orNull(each.problem),
      measure: orNull(each.measure),
    })),
    planReuse: input.planReuse.map((each) => ({
      ...each,
      documentId: id(each.documentId),
      sourceDocumentId: id(each.sourceDocumentId),
      unit: `${each.unit}${name}`,
      sourceUnit: `${each.sourceUnit}${name}`,
    })),
    boilerplateShares: new Map([...input.boilerplateShares].map(([old, share]) => [id(old), share])),
    setPhrases: new Map([...input.setPhrases].map(([old, spans]) => [id(old), spans])),
  };
}

function analysisOf(analysis: DocumentAnalysis, name: string, id: (old: string) => string): DocumentAnalysis {
  const { document, statements } = analysis;
  const { metadata, source } = document;
  return {
    ...analysis,
    document: {
      id: id(document.id),
      source: { ...source, path: `${name}/${source.path}` },
      metadata: { ...metadata, unit: `${metadata.unit}${name}` },
    },
    statements: statements.map(({ statement, codings }) => ({
      statement: { ...statement, id: id(statement.id) },
      codings: codings.map((coding) => ({ ...coding, statementId: id(coding.statementId) })),
    })),
  };
}
