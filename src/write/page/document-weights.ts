import { lineageGravity } from './lineage-gravity.ts';
import type { PageInput } from './page-input.ts';

/** How much the findings about each document weigh, so that where space is short the text of those is kept. By id. */
export function documentWeights(input: PageInput): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (id: string, weight: number) => weights.set(id, (weights.get(id) ?? 0) + weight);
  const documents = documentOfStatement(input);
  for (const lineage of input.lineages) {
    if (lineage.statements.length < 2) continue;
    for (const statement of lineage.statements) add(documents.get(statement) ?? '', lineageGravity(lineage));
  }
  for (const { documentId, sourceDocumentId, discountedShare } of input.planReuse) {
    add(documentId, discountedShare * SHARE_WEIGHT);
    add(sourceDocumentId, discountedShare * SHARE_WEIGHT);
  }
  return weights;
}

/** A plan that stands elsewhere as a whole weighs like a problem of some years. */
const SHARE_WEIGHT = 8;

function documentOfStatement({ analyses }: PageInput): Map<string, string> {
  return new Map(
    analyses.flatMap(({ document, statements }) =>
      statements.map(({ statement }) => [statement.id, document.id] as const),
    ),
  );
}
