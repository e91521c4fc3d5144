import { ROLES } from '../../../model/section.ts';
import type { PageState } from '../../app/page-state.ts';
import { html, nothing } from '../../markup.ts';
import { flatMarks, type Mark, markedText } from '../../text/marked-text.ts';
import { statementBlock } from './statement-block.ts';

/** The whole text, section by section, statements as blocks. */
export function documentText(document: number, state: PageState): unknown {
  const { corpus } = state;
  const marks = [
    ...flatMarks(corpus.data.documents.setPhrases[document] ?? [], 'set-phrase'),
    ...leftMarks(document, state),
  ];
  const statements = corpus.statementRows(document);
  const { start } = corpus.data.statements;
  return corpus.sectionRows(document).map((row) => {
    const [from, to] = [corpus.data.sections.start[row] ?? 0, corpus.data.sections.end[row] ?? 0];
    const own = statements.filter((each) => (start[each] ?? 0) >= from && (start[each] ?? 0) < to);
    return section(row, document, own, marks, state);
  });
}

function section(
  row: number,
  document: number,
  statements: readonly number[],
  marks: readonly Mark[],
  state: PageState,
): unknown {
  const { corpus, messages } = state;
  const { start, end, headingEnd, level, role, source } = corpus.data.sections;
  const text = corpus.text(document);
  const [from, to, heading] = [start[row] ?? 0, end[row] ?? 0, headingEnd[row] ?? 0];
  const name = ROLES[role[row] ?? 0] ?? 'other';
  const isStatement = statements.some((each) => corpus.span(each).start <= heading && heading > from);
  const body = isStatement ? from : heading;
  return html`
    <section class="section" id=${`section-${row}`} tabindex="-1">
      ${
        heading > from && !isStatement
          ? html`<p class=${`heading level-${Math.min(4, level[row] ?? 1)}`}>${text.slice(from, heading)} <span class=${`role role-${name}`} title=${corpus.data.roleSources[source[row] ?? 0] ?? ''}>${messages.roles[name]}</span></p>`
          : nothing
      }
      ${body < to ? blocks(document, body, to, statements, marks, state) : nothing}
    </section>
  `;
}

/** Statements, and the text between them. */
function blocks(
  document: number,
  from: number,
  to: number,
  statements: readonly number[],
  marks: readonly Mark[],
  state: PageState,
): unknown {
  const { corpus } = state;
  const text = corpus.text(document);
  const parts: unknown[] = [];
  let at = from;
  for (const row of statements) {
    const span = corpus.span(row);
    if (span.start < at) continue;
    parts.push(plain(text, at, span.start, marks), statementBlock(row, marks, state));
    at = span.end;
  }
  parts.push(plain(text, at, to, marks));
  return parts;
}

function plain(text: string, from: number, to: number, marks: readonly Mark[]): unknown {
  if (from >= to || text.slice(from, to).trim() === '') return nothing;
  const start = from + (/^\s*\n/u.exec(text.slice(from, to))?.[0].length ?? 0);
  return html`<p class="running quoted">${markedText(text, start, trimmedEnd(text, start, to), marks)}</p>`;
}

function trimmedEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}

/** Passages that were considered and left, each with its reason. */
function leftMarks(document: number, { corpus, messages }: PageState): Mark[] {
  const { left } = corpus.data;
  return left.document.flatMap((each, row) => {
    if (each !== document) return [];
    const reason = left.reasons[left.reason[row] ?? 0] ?? '';
    const title = `${messages.documents.legend.left}${messages.colon}${messages.reasons[reason] ?? reason}`;
    return { start: left.start[row] ?? 0, end: left.end[row] ?? 0, kind: 'left', title };
  });
}
