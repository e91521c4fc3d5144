import type { PageLeftOut } from '../../model/page-data.ts';
import { lineageGravity } from './lineage-gravity.ts';
import { familyBytes, lineageBytes, reuseBytes } from './page-costs.ts';
import type { PageInput } from './page-input.ts';
import { inOrder } from './reuse-entries.ts';

/** Shares of the space that findings may take where all of it does not fit. */
const FOR_LINEAGES = 0.15;
const FOR_REUSE = 0.15;
const FOR_FAMILIES = 0.05;

export interface GravestFindings {
  /** The input with these findings only. */
  readonly kept: PageInput;
  readonly leftOut: Pick<PageLeftOut, 'lineages' | 'reuse' | 'families'>;
}

/** Of each kind of finding the gravest that fit into its share of `limit` bytes. */
export function gravestFindings(input: PageInput, limit: number): GravestFindings {
  const recurring = input.lineages
    .filter(({ statements }) => statements.length > 1)
    .sort((a, b) => lineageGravity(b) - lineageGravity(a));
  const lineages = fitting(recurring, limit * FOR_LINEAGES, lineageBytes);
  const reuse = inOrder(input.planReuse);
  const planReuse = fitting(reuse, limit * FOR_REUSE, reuseBytes);
  const families = fitting(input.families, limit * FOR_FAMILIES, familyBytes);
  const ids = new Set(lineages.map(({ id }) => id));
  return {
    kept: { ...input, lineages, links: input.links.filter((each) => ids.has(each.lineageId)), planReuse, families },
    leftOut: {
      lineages: recurring.length - lineages.length,
      reuse: reuse.length - planReuse.length,
      families: input.families.length - families.length,
    },
  };
}

/** As many of the first as fit into `space` bytes. */
function fitting<Entry>(entries: readonly Entry[], space: number, bytes: (entry: Entry) => number): Entry[] {
  let left = space;
  const end = entries.findIndex((entry) => {
    left -= bytes(entry);
    return left < 0;
  });
  return end < 0 ? [...entries] : entries.slice(0, end);
}
