import type { PageState } from '../../app/page-state.ts';
import { html } from '../../markup.ts';

/** One side of a comparison: documents of a unit, a year, a type, or all the others. */
export interface ComparedGroup {
  readonly label: string;
  readonly documents: readonly number[];
}

const KINDS = ['unit', 'year', 'type'] as const;
type Kind = (typeof KINDS)[number];

/** The group that a word of the address names: `unit:…`, `year:…`, `type:…`; null for one that there is not. */
export function groupNamed(word: string, state: PageState): ComparedGroup | null {
  const kind = KINDS.find((each) => word.startsWith(`${each}:`));
  if (kind === undefined) return null;
  const name = word.slice(kind.length + 1);
  const documents = allDocuments(state).filter((row) => nameOf(kind, row, state) === name);
  return documents.length === 0 ? null : { label: labelOf(kind, name, state), documents };
}

/** Everything that is not in a group. */
export function othersThan(group: ComparedGroup, state: PageState): ComparedGroup {
  const own = new Set(group.documents);
  return { label: state.messages.compare.others, documents: allDocuments(state).filter((row) => !own.has(row)) };
}

/** What is compared where the reader has chosen nothing: the last year with the years before. */
export function firstChoice({ corpus }: PageState): string {
  const last = corpus.years.at(-1);
  return last === undefined ? `unit:${corpus.data.units[0] ?? ''}` : `year:${last}`;
}

/** @param hasOthers whether all other documents can be chosen too */
export function groupField(
  name: string,
  label: string,
  current: string,
  hasOthers: boolean,
  state: PageState,
): unknown {
  const { messages } = state;
  const choose = (event: Event) => state.replace(state.changed({ [name]: (event.target as HTMLSelectElement).value }));
  return html`
    <label class="field">
      <span>${label}</span>
      <select name=${name} .value=${current} @change=${choose}>
        ${hasOthers ? html`<option value="" ?selected=${current === ''}>${messages.compare.others}</option>` : ''}
        ${KINDS.map(
          (kind) => html`<optgroup label=${messages.filter[kind]}>
            ${namesOf(kind, state).map((each) => html`<option value=${`${kind}:${each}`} ?selected=${`${kind}:${each}` === current}>${labelOf(kind, each, state)}</option>`)}
          </optgroup>`,
        )}
      </select>
    </label>
  `;
}

function allDocuments({ corpus }: PageState): number[] {
  return Array.from({ length: corpus.documentCount }, (_, row) => row);
}

function nameOf(kind: Kind, row: number, { corpus }: PageState): string {
  return kind === 'year' ? String(corpus.year(row) ?? '') : corpus[kind](row);
}

function labelOf(kind: Kind, name: string, { messages }: PageState): string {
  return kind === 'year' ? messages.compare.year(name) : name;
}

function namesOf(kind: Kind, { corpus }: PageState): string[] {
  if (kind === 'year') return corpus.years.map(String);
  return (kind === 'unit' ? corpus.data.units : corpus.data.types).filter((each) => each !== '');
}
