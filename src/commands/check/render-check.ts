import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { PlanReuse, ReusedPassage, ReuseScope } from '../../model/plan-reuse.ts';
import { colours } from '../terminal/colours.ts';
import { speaker } from '../terminal/say.ts';
import type { CheckView } from './check-view.ts';
import { passageLines } from './passage-lines.ts';
import { sourceLines } from './source-lines.ts';

/** So many sources of a scope are shown passage by passage, and so many passages of each; the tables have them all. */
const SHOWN_SOURCES = 2;
const SHOWN_PASSAGES = 6;

/** The result of a check for a terminal: for each plan its sources, then the heaviest of them side by side. */
export function renderCheck(fresh: readonly DocumentAnalysis[], rows: readonly PlanReuse[], view: CheckView): string {
  const blocks = fresh.map((analysis) =>
    planBlock(
      analysis,
      rows.filter((row) => row.documentId === analysis.document.id),
      view,
    ),
  );
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function planBlock({ document }: DocumentAnalysis, rows: readonly PlanReuse[], view: CheckView): string[] {
  const say = speaker(view.language);
  const { unit, year } = document.metadata;
  const about = [unit, year === null ? '' : String(year)].filter((each) => each !== '').join(' · ');
  const head = `${colours.bold(document.source.path)}${about === '' ? '' : `  ${about}`}`;
  const corpus = say(`与 ${view.corpus} 份报告比较。`, `Compared with ${view.corpus} documents.`);
  if (view.empty.has(document.id))
    return [head, say('没有找到整改措施，未作比对。', 'No measures were found, so nothing was compared.')];
  if (rows.length === 0)
    return [head, `${corpus}${say('没有发现相同的整段文字。', ' No passages in common were found.')}`];
  return [
    head,
    `${corpus}${say('只比较文字，不推断原因；灰色是固定语。', ' Wording only, no reasons; set phrases are dimmed.')}`,
    ...SCOPES.flatMap((scope) =>
      scopeLines(
        rows.filter((row) => row.scope === scope),
        scope,
        view,
      ),
    ),
  ];
}

const SCOPES: readonly ReuseScope[] = ['self', 'other', 'upstream'];

function scopeLines(rows: readonly PlanReuse[], scope: ReuseScope, view: CheckView): string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, SHOWN_SOURCES).flatMap((row) => sideBySide(row, view));
  return ['', colours.bold(scopeTitle(scope, view)), ...rows.flatMap((row) => sourceLines(row, view)), ...shown];
}

function sideBySide(row: PlanReuse, view: CheckView): string[] {
  const say = speaker(view.language);
  const heaviest = row.passages.filter(isMoreThanPhrases).sort((a, b) => weightOf(b) - weightOf(a));
  const kept = new Set(heaviest.slice(0, SHOWN_PASSAGES));
  const left = heaviest.length - kept.size;
  const more = say(
    `另有 ${left} 段，见 --output 的 passages 表。`,
    `${left} more passages: see the table passages of --output.`,
  );
  return [
    '',
    colours.underline(
      say(`与第 ${row.rank} 个来源对照：${row.sourcePath}`, `Side by side with source ${row.rank}: ${row.sourcePath}`),
    ),
    ...row.passages.filter((passage) => kept.has(passage)).flatMap((passage) => passageLines(passage, view)),
    ...(left > 0 ? [colours.dim(more)] : []),
  ];
}

/** A passage of set phrases alone is counted in the tables, and not worth a reader's look. */
function isMoreThanPhrases({ discountedSimilarity }: ReusedPassage): boolean {
  return discountedSimilarity >= 0.15;
}

function weightOf({ characters, discountedSimilarity }: ReusedPassage): number {
  return characters * discountedSimilarity;
}

function scopeTitle(scope: ReuseScope, view: CheckView): string {
  const say = speaker(view.language);
  if (scope === 'self') return say('本单位其他报告', 'Other documents of the same unit');
  if (scope === 'other') return say('外单位报告', 'Documents of other units');
  return say('引用的上级文件', 'Reference documents quoted');
}
