import type { PageReuse } from '../../../model/page-reuse.ts';
import type { PageState } from '../../app/page-state.ts';
import { countFrequencies, estimateShare } from '../../data/frequency-counts.ts';
import { lineageFacts, recurringLineages } from '../../data/lineage-facts.ts';
import { reuseFacts, reuseItem } from '../../data/reuse-facts.ts';
import { categoryLabel } from '../../parts/labels.ts';

/** A sentence about the corpus, and where it is shown in full. */
export interface Finding {
  readonly sentence: string;
  readonly address: string | null;
}

const MOST = 6;
/** Less of a plan than this is no news. */
const NOTABLE_SHARE = 0.2;

/** The gravest of the problems that came back. Those that were resolved are none. */
export function lineageFindings(state: PageState): Finding[] {
  const { corpus, messages } = state;
  return recurringLineages(state)
    .filter(({ verdict }) => verdict !== 'resolved')
    .slice(0, MOST)
    .map((lineage) => ({
      sentence: messages.findings.lineage(lineageFacts(lineage, corpus)),
      address: state.address('recurring', lineage.id),
    }));
}

/** The plans of which most stands elsewhere, those of other units first. */
export function reuseFindings(state: PageState): Finding[] {
  const { corpus, selection, messages } = state;
  const notable = corpus.data.reuse.filter(
    ({ document, discountedShare, verdict }) =>
      selection.hasDocument(document) && discountedShare >= NOTABLE_SHARE && verdict !== 'quotation',
  );
  const others = notable.filter(({ scope, direction }) => scope === 'other' && direction !== 'to_source');
  const selves = notable.filter(({ scope }) => scope === 'self');
  return [...firstOfEach(others), ...firstOfEach(selves)].map((reuse) => ({
    sentence: messages.findings.reuse(reuseFacts(reuse, corpus)),
    address: state.address('reuse', reuseItem(reuse, corpus)),
  }));
}

/** The first of each plan: one that stands in many others is still one finding. */
function firstOfEach(found: readonly PageReuse[]): PageReuse[] {
  const documents = new Map<number, PageReuse>();
  for (const reuse of found) {
    if (documents.size >= MOST / 2) break;
    if (!documents.has(reuse.document)) documents.set(reuse.document, reuse);
  }
  return [...documents.values()];
}

/** What most documents state. */
export function commonFindings(state: PageState): Finding[] {
  const { corpus, selection, messages } = state;
  const { categories } = corpus.data;
  const { documents, documentsWith } = countFrequencies(
    selection,
    'all',
    categories.map((_, row) => row),
  );
  const total = documents[0] ?? 0;
  return Array.from(documentsWith[0] ?? [], (times, category) => ({ times, category }))
    .filter(({ times, category }) => times > 1 && category < categories.length - 1)
    .sort((a, b) => b.times - a.times || a.category - b.category)
    .slice(0, MOST / 2)
    .flatMap(({ times, category }) => {
      const estimate = estimateShare(times, total);
      if (estimate === null) return [];
      return {
        sentence: messages.findings.common({ category: categoryLabel(category, state), times, total, ...estimate }),
        address: state.address('search', '', { category: categories[category]?.code ?? '', kind: 'problem' }),
      };
    });
}

/** What a reader should check before relying on the rest. */
export function doubtFindings(state: PageState): Finding[] {
  const { corpus, selection, messages } = state;
  const problems = selection.problemRows();
  const last = corpus.data.categories.length - 1;
  const uncategorised = problems.filter((row) => corpus.categoriesOf(row)[0] === last).length;
  const unread = new Set(corpus.data.diagnostics.filter(({ severity }) => severity === 'error').map(({ path }) => path))
    .size;
  const warnings = corpus.data.diagnostics.filter(({ severity }) => severity === 'warning').length;
  const unanswered = unansweredCount(state);
  const found: Finding[] = [];
  if (unanswered > 0) found.push({ sentence: messages.findings.unanswered(unanswered), address: null });
  if (uncategorised > 0) {
    found.push({
      sentence: messages.findings.uncategorised(uncategorised, problems.length),
      address: state.address('search', '', { category: 'uncategorised', kind: 'problem' }),
    });
  }
  if (unread > 0) found.push({ sentence: messages.findings.unread(unread), address: state.address('diagnostics') });
  if (warnings > 0)
    found.push({ sentence: messages.findings.warnings(warnings), address: state.address('diagnostics') });
  return found;
}

/** Problems that the pairing held against measures and found none for. */
function unansweredCount({ corpus, selection }: PageState): number {
  const { problem, measure } = corpus.data.answers;
  return problem.filter((row, index) => row >= 0 && measure[index] === -1 && selection.hasStatement(row)).length;
}
