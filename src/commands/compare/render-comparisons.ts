import { ALL_OTHERS, type ComparedBy, type KeynessRow } from '../../model/keyness-row.ts';
import type { ComparedFeatures, Comparison, Side } from '../../statistics/keyness/keyness.ts';
import { alignedColumns, columnsOf } from '../terminal/aligned-columns.ts';
import { colours } from '../terminal/colours.ts';
import type { View } from '../terminal/view.ts';

/** What two groups were found to differ in. */
export interface ComparedGroups {
  readonly comparison: Comparison;
  readonly categories: ComparedFeatures;
  readonly words: ComparedFeatures;
}

export interface ComparisonScreen {
  readonly by: ComparedBy;
  /** Most lines of each table. */
  readonly top: number;
  readonly least: number;
  /** Documents whose group is unknown. */
  readonly unknown: number;
  /** The folder of the results, as the user would name it. */
  readonly output: string;
}

/** More comparisons than these nobody reads on a terminal. */
const MOST_SHOWN = 8;

/** The comparisons as tables for a terminal, and what one may conclude from them. */
export function renderComparisons(compared: readonly ComparedGroups[], screen: ComparisonScreen, view: View): string {
  const blocks = compared.slice(0, MOST_SHOWN).map((each) => comparisonLines(each, screen, view).join('\n'));
  return `${[...blocks, noteLines(compared, screen, view).join('\n')].join('\n\n')}\n`;
}

function comparisonLines(groups: ComparedGroups, { top }: ComparisonScreen, view: View): string[] {
  const { say } = view;
  const { comparison, categories, words } = groups;
  const reference = comparison.reference === ALL_OTHERS ? say('其余', 'all others') : comparison.reference;
  const nameOf = (row: KeynessRow) => view.categoryName(row.feature) || row.feature;
  return [
    colours.bold(`${comparison.target} ↔ ${reference}`),
    `  ${sizeOf(comparison.target, categories.target, words.target, view)}`,
    `  ${sizeOf(reference, categories.reference, words.reference, view)}`,
    ...tooFewLines(groups, view),
    '',
    ...featureTable(say('问题类别', 'categories'), categories.rows.slice(0, top), nameOf, 'share', view),
    '',
    ...featureTable(say('说得多的词', 'words used more'), directed(words, 1, top), (row) => row.feature, 'rate', view),
    '',
    ...featureTable(say('说得少的词', 'words used less'), directed(words, -1, top), (row) => row.feature, 'rate', view),
  ];
}

function sizeOf(name: string, problems: Side, words: Side, { say, language }: View): string {
  const count = (value: number) => value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB');
  return say(
    `${name}：报告 ${words.documents} 份，现存问题 ${count(problems.total)} 条，词 ${count(words.total)} 个`,
    `${name}: ${words.documents} documents, ${count(problems.total)} standing problems, ${count(words.total)} words`,
  );
}

function tooFewLines({ comparison, words, categories }: ComparedGroups, { say }: View): string[] {
  if (words.isTested && categories.isTested) return [];
  const fewer = words.target.documents <= words.reference.documents;
  const side = fewer ? comparison.target : comparison.reference;
  const count = Math.min(words.target.documents, words.reference.documents);
  const name = side === ALL_OTHERS ? say('其余', 'all others') : side;
  return [
    colours.yellow(
      say(
        `  报告太少：${name}只有 ${count} 份，无法以报告为单位检验。下表只说明这几份报告，不能推及其他。`,
        `  Too few documents: ${name} has ${count}, no test of whole documents is possible. The tables speak of these documents only.`,
      ),
    ),
  ];
}

function directed({ rows }: ComparedFeatures, sign: number, top: number): KeynessRow[] {
  return rows.filter(({ logRatio }) => Math.sign(logRatio) === sign).slice(0, top);
}

/** @param measure categories as a share of the problems, words in ten thousand */
function featureTable(
  title: string,
  rows: readonly KeynessRow[],
  nameOf: (row: KeynessRow) => string,
  measure: 'share' | 'rate',
  { say }: View,
): string[] {
  if (rows.length === 0) return [`${title}  ${say('无', 'none')}`];
  const unit = measure === 'share' ? '%' : say('‱', 'per 10k');
  const figures = [
    say('本组', 'target'),
    unit,
    say('对照', 'reference'),
    unit,
    say('对数比', 'log ratio'),
    say('95% 区间', '95 % interval'),
    'G²',
    say('报告间 p', 'document p'),
  ];
  const lines = alignedColumns(
    columnsOf([title], figures),
    rows.map((row) => [nameOf(row), ...figuresOf(row, measure === 'share' ? 100 : 10_000)]),
  );
  return lines.map((line, index) => (index === 0 ? colours.dim(line) : line));
}

function figuresOf(row: KeynessRow, scale: number): string[] {
  const part = (count: number, total: number) => ((count / total) * scale).toFixed(1);
  return [
    String(row.nTarget),
    part(row.nTarget, row.totalTarget),
    String(row.nReference),
    part(row.nReference, row.totalReference),
    signed(row.logRatio),
    `[${signed(row.logRatioLow)}, ${signed(row.logRatioHigh)}]`,
    row.g2.toFixed(1),
    probability(row.documentPAdjusted),
  ];
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}

function probability(value: number | null): string {
  if (value === null) return '–';
  return value < 0.001 ? value.toExponential(1) : value.toFixed(3);
}

function noteLines(compared: readonly ComparedGroups[], screen: ComparisonScreen, { say }: View): string[] {
  const { least, unknown, output, by } = screen;
  const tested = compared.some(({ words }) => words.isTested);
  const what = { unit: say('单位', 'unit'), year: say('年度', 'year'), type: say('文种', 'type') }[by];
  const more = compared.length - MOST_SHOWN;
  return [
    ...(more > 0 ? [say(`另有 ${more} 组见 keyness 表。`, `${more} more comparisons are in the keyness table.`)] : []),
    say(
      '对数比 +1 为本组占比是对照的两倍，−1 为一半。各表按 G² 排序；G² 把每条问题、每个词看作互不相干，只宜排序。',
      'Log ratio: +1 is twice as often in the target, −1 half. Ordered by G², which takes items for independent and is good for ordering only.',
    ),
    ...(tested
      ? [
          say(
            '差异是否可信看“报告间 p”：以报告为单位的秩和检验，已按所比项目之多校正；小于 0.05 才宜说有差异。',
            '“document p” tells whether to believe it: a rank-sum test of whole documents, adjusted for how many features were compared; below 0.05 speaks for a difference.',
          ),
        ]
      : []),
    ...(unknown > 0
      ? [
          say(
            `${unknown} 份报告${what}不明，未列入。`,
            `${unknown} documents of unknown ${what} stand on neither side.`,
          ),
        ]
      : []),
    say(
      `两组合计不足 ${least} 次的未列。全部结果在 ${output} 的 keyness 表。`,
      `Left out: what stands fewer than ${least} times on both sides. Everything is in the keyness table in ${output}.`,
    ),
  ];
}
