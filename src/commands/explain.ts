import { considerElsewhere } from '../extract/consider-elsewhere.ts';
import type { CodedStatement, Coding } from '../model/coding.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { DocumentAnalysis } from '../model/document-analysis.ts';
import type { Span } from '../model/span.ts';
import type { LeftPassage } from '../model/statement.ts';
import { fold } from '../patterns/fold.ts';
import { analyzeOne } from './analyze-one.ts';
import type { ExplainOptions } from './explain-command.ts';
import { lineOf } from './line-of.ts';
import { kindName, roleName, statusName } from './role-names.ts';
import { colours } from './terminal/colours.ts';
import { shortened } from './terminal/shortened.ts';
import { tellDiagnostics } from './terminal/tell-diagnostics.ts';
import { type View, viewOf } from './terminal/view.ts';

/** Prints why each statement was found, kept or left, and coded: rule, words, place. */
export async function explain(file: string, options: ExplainOptions): Promise<void> {
  const { analysis, diagnostics, tools } = await analyzeOne(file, options);
  const { text } = analysis.document.source;
  const elsewhere = considerElsewhere(analysis.sections, fold(text), tools.analyzer.context);
  const printer = new Printer(analysis, viewOf(tools.dictionaries.taxonomy, options.language));
  const chosen = choose(analysis, [...analysis.left, ...elsewhere], options.at);
  const blocks = [
    ...chosen.statements.map((each) => ({ start: each.statement.start, lines: printer.statement(each) })),
    ...chosen.left.map((each) => ({ start: each.start, lines: printer.left(each) })),
  ].sort((a, b) => a.start - b.start);
  process.stdout.write(`${blocks.flatMap((block) => block.lines).join('\n')}\n`);
  tellDiagnostics(diagnostics, options.language, { text });
}

interface Chosen {
  readonly statements: readonly CodedStatement[];
  readonly left: readonly LeftPassage[];
}

/** An offset, or a place as it is printed, `17:956`: line and offset. */
const PLACE = /^(?:\d+:)?(\d+)$/u;

/** Everything, or what stands at an offset or has an id. */
function choose(analysis: DocumentAnalysis, left: readonly LeftPassage[], at: string | undefined): Chosen {
  if (at === undefined) return { statements: analysis.statements, left };
  const place = PLACE.exec(at)?.[1];
  const offset = place === undefined ? null : Number(place);
  const holds = (span: Span) => offset !== null && span.start <= offset && offset < span.end;
  const titleStart = titleStartOf(at);
  const statements = analysis.statements.filter(
    ({ statement }) => statement.title.start === titleStart || holds(statement),
  );
  const passages = left.filter(holds);
  if (statements.length > 0 || passages.length > 0) return { statements, left: passages };
  throw new ConfigurationError(
    `nothing was found or considered at ${at}. Give an id of statements.csv, an offset (characters from 0), or a place as explain prints it, such as 17:956`,
    'explain-nothing-there',
  );
}

/**
 * The offset that an id of `statements.csv` ends with; null for what is no such id. What it begins with comes from the
 * path of the document in the folder that was analysed, and is another where a file is named alone.
 */
function titleStartOf(id: string): number | null {
  const offset = /^d[0-9a-f]+-([0-9a-z]+)$/u.exec(id)?.[1];
  return offset === undefined ? null : Number.parseInt(offset, 36);
}

const LONGEST_QUOTE = 60;

class Printer {
  readonly #analysis: DocumentAnalysis;
  readonly #view: View;

  constructor(analysis: DocumentAnalysis, view: View) {
    this.#analysis = analysis;
    this.#view = view;
  }

  statement({ statement, codings }: CodedStatement): string[] {
    const { say, language } = this.#view;
    const section = this.#analysis.sections.find((each) => each.id === statement.sectionId);
    const role = section === undefined ? '' : `${roleName(section.role, language)} ← ${section.roleSource}`;
    const head = `${colours.dim(this.#place(statement.start))} ${colours.bold(kindName(statement.kind, language))} ${statement.marker}${this.#quote(statement.title)}`;
    const how = `      ${statement.id}  ${say('取法', 'rule')} ${statement.ruleId}  ${say('所在节', 'section')} ${role}`;
    const cue = statement.statusCue;
    const status =
      statement.status === null
        ? []
        : [
            `      ${say('状态', 'status')} ${statusName(statement.status, language)}${cue === null ? '' : ` ← ${cue.ruleId} “${cue.text}”`}  ${say('表现', 'manifestations')} ${statement.manifestations.length}`,
          ];
    return [head, colours.dim(how), ...status.map(colours.dim), ...codings.map((coding) => this.#coding(coding))];
  }

  left(passage: LeftPassage): string[] {
    const cue = passage.cue === '' ? '' : ` “${passage.cue}”`;
    return [
      `${colours.dim(this.#place(passage.start))} ${colours.yellow(this.#view.say('未取', 'left'))} ${this.#quote(passage)} ${colours.dim(`← ${passage.reason}${cue}`)}`,
    ];
  }

  #coding(coding: Coding): string {
    const { say, categoryName } = this.#view;
    const mark = coding.isPrimary ? say('主类', 'primary') : say('兼类', 'also');
    const words = coding.matchedText === '' ? '' : ` “${coding.matchedText}”`;
    return `      ${mark} ${colours.cyan(coding.category)} ${categoryName(coding.category)} ${coding.score.toFixed(2)} ${colours.dim(`← ${coding.ruleId}${words}`)}`;
  }

  #place(offset: number): string {
    return `${String(lineOf(this.#analysis.document.source.text, offset)).padStart(4)}:${offset}`.padEnd(11);
  }

  #quote(span: Span): string {
    return shortened(this.#analysis.document.source.text.slice(span.start, span.end), LONGEST_QUOTE);
  }
}
