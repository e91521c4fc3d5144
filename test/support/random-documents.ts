import fc from 'fast-check';

const HEADINGS = [
  '基本情况',
  '主要工作成效',
  '上年度整改措施落实情况',
  '存在的主要问题',
  '存在的问题及下一步打算',
  '原因剖析',
  '下一步打算',
  '理论学习方面',
  '学习抓得不紧',
  '附件',
];

const NUMBERS = [
  (value: number) => `${'一二三四五六七八九'[value - 1]}、`,
  (value: number) => `（${'一二三四五六七八九'[value - 1]}）`,
  (value: number) => `(${'一二三四五六七八九'[value - 1]})`,
  (value: number) => `${value}.`,
  (value: number) => `${value}、`,
  (value: number) => `（${value}）`,
  (value: number) => `${value}）`,
  (value: number) => '①②③④⑤⑥⑦⑧⑨'[value - 1] ?? '',
  (value: number) => `${'一二三四五六七八九'[value - 1]}是`,
  (value: number) => `第${'一二三四五六七八九'[value - 1]}，`,
  (value: number) => `${['首先', '其次', '再次', '最后'][(value - 1) % 4]}，`,
  (value: number) => `第${'一二三四五六七八九'[value - 1]}部分 `,
  (value: number) => `${'#'.repeat(((value - 1) % 4) + 1)} `,
  (value: number) => `1.${value} `,
  () => '- ',
  () => '● ',
] as const;

const SENTENCES = [
  '理论学习不够深入，满足于读文件。',
  '一是读原著偏少；二是体会谈得不深；三是学过就算。',
  '支部建设不规范，会议记录缺项。',
  '会议记录缺项的问题已全部整改到位。',
  '同时，我们也清醒认识到，工作中还存在不少问题和不足：',
  '分析这些现象，最根本的是党性锤炼放松了。',
  '下一步，将认真抓好整改。',
  '主要表现在以下几个方面：',
  '要坚持每月集中学习一次，进一步加强党性锻炼。',
  '比如，上半年只学了两次。',
  '全年召开支部大会四次，完成投资3.5亿元。',
  '问题表现：下基层偏少。整改措施：每月下去两天。',
  '特此报告。',
];

const LINES = [
  '',
  '  ',
  '中共枫溪镇委员会',
  '2024年1月15日',
  '枫溪镇党委对照检查材料',
  '——在组织生活会上的发言',
  '同志们：',
  '— 3 —',
  '| 序号 | 存在问题 | 整改措施 |',
  '|---|---|---|',
  '| 1 | 学习不深入 | 每月一学 |',
  '序号\t问题\t整改情况',
  '1\t学习不深入\t已整改',
  '问题表现：学习不深入。',
  '整改措施：',
  '责任人：王某',
  '【存在问题】',
  '**整改措施**',
];

const NOISE = [
  ' ',
  '　',
  '\t',
  '\u200b',
  '\ufeff',
  '。',
  '；',
  '，',
  '“',
  '”',
  '）',
  '一、',
  '1.',
  '#',
  '|',
  '🙂',
  '\u0000',
];

const heading = fc
  .tuple(fc.constantFrom(...NUMBERS), fc.integer({ min: 1, max: 9 }), fc.constantFrom(...HEADINGS), fc.boolean())
  .map(([number, value, words, isRunIn]) => `${number(value)}${words}${isRunIn ? '。部分党员学习不够。' : ''}`);

const paragraph = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));

const item = fc
  .tuple(fc.constantFrom(...NUMBERS), fc.integer({ min: 1, max: 9 }), paragraph)
  .map(([number, value, words]) => `${number(value)}${words}`);

const cleanLine = fc.oneof(heading, item, paragraph, fc.constantFrom(...HEADINGS), fc.constantFrom(...LINES));

/** A line with a sign put in somewhere. */
const noisyLine = fc
  .tuple(cleanLine, fc.constantFrom(...NOISE), fc.nat())
  .map(([line, noise, at]) => `${line.slice(0, at % (line.length + 1))}${noise}${line.slice(at % (line.length + 1))}`);

/** Documents of headings, items, paragraphs, tables, labels, furniture, blank lines and stray signs in any order. */
export const randomDocument = fc
  .array(fc.oneof({ weight: 4, arbitrary: cleanLine }, { weight: 1, arbitrary: noisyLine }), { maxLength: 30 })
  .map((lines) => lines.join('\n'));
