import { level, paragraph, plan, style, table, use, type WordParts } from './word-file.ts';

const numbering = [
  plan(
    '0',
    level(0, 'chineseCountingThousand', '%1、', '<w:pStyle w:val="Heading1"/>'),
    level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="Heading2"/>'),
    level(2, 'decimal', '%3.'),
    level(3, 'decimal', '（%4）'),
    level(4, 'decimalEnclosedCircleChinese', '%5'),
  ),
  plan(
    '1',
    level(0, 'chineseCounting', '第%1章', '<w:suff w:val="space"/>'),
    level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
  ),
  plan('2', level(0, 'ideographTraditional', '%1、'), level(1, 'lowerLetter', '%2)'), level(2, 'upperRoman', '%3.')),
  plan('3', level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/>')),
  '<w:abstractNum w:abstractNumId="4"><w:numStyleLink w:val="Linked"/></w:abstractNum>',
  '<w:abstractNum w:abstractNumId="5"><w:styleLink w:val="Linked"/>' +
    `${level(0, 'decimalFullWidth', '%1．')}</w:abstractNum>`,
  plan('6', level(0, 'bullet', '\uf06c')),
  use('1', '0'),
  use('2', '0', '<w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride>'),
  use('3', '1'),
  use('4', '2'),
  use('5', '3'),
  use('6', '4'),
  use('7', '5'),
  use('8', '6'),
  use(
    '9',
    '3',
    `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/>${level(0, 'decimal', '问题%1：')}</w:lvlOverride>`,
  ),
].join('');

const styles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  style('Heading1', 'heading 1', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>', 'Normal'),
  style(
    'Heading2',
    'heading 2',
    '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>',
    'Normal',
  ),
  style('Child', 'Child', '', 'Heading2'),
  style('Heading3', 'heading 3', '<w:outlineLvl w:val="2"/>', 'Normal'),
  '<w:style w:type="numbering" w:styleId="Linked"><w:name w:val="Linked"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>',
].join('');

const item = (text: string, list: string, at = 0) => paragraph(text, { list, level: at });

/** Each paragraph, and the line that Word shows for it. */
const LINES: readonly (readonly [xml: string, shown: string])[] = [
  [paragraph('基本情况', { style: 'Heading1' }), '一、基本情况'],
  [paragraph('队伍建设', { style: 'Heading2' }), '（一）队伍建设'],
  [paragraph('制度建设', { style: 'Child' }), '（二）制度建设'],
  [item('第一点', '1', 2), '1.第一点'],
  [item('第二点', '1', 2), '2.第二点'],
  [item('其中之一', '1', 3), '（1）其中之一'],
  [item('细处', '1', 4), '①细处'],
  [item('细处又一', '1', 4), '②细处又一'],
  [item('其中之二', '1', 3), '（2）其中之二'],
  [item('重新起算', '2', 2), '1.重新起算'],
  [item('接着数', '2', 2), '2.接着数'],
  [paragraph('存在的问题', { style: 'Heading1' }), '二、存在的问题'],
  [paragraph('上级数过，下级重数', { style: 'Heading2' }), '（一）上级数过，下级重数'],
  [paragraph('不编号的标题', { style: 'Heading1', list: '0' }), '不编号的标题'],
  [paragraph('没有编号的三级标题', { style: 'Heading3' }), '没有编号的三级标题'],
  [item('总则', '3'), '第一章 总则'],
  [item('目的', '3', 1), '1.1 目的'],
  [item('依据', '3', 1), '1.2 依据'],
  [item('分则', '3'), '第二章 分则'],
  [item('范围', '3', 1), '2.1 范围'],
  [item('天干', '4'), '甲、天干'],
  [item('天干二', '4'), '乙、天干二'],
  [item('字母', '4', 1), 'a)字母'],
  [item('罗马', '4', 2), 'I.罗马'],
  [item('罗马二', '4', 2), 'II.罗马二'],
  [item('甲项', '5'), '1.甲项'],
  [item('甲项一', '5', 1), '1.1 甲项一'],
  [item('乙项', '5'), '2.乙项'],
  [item('不重数', '5', 1), '2.2 不重数'],
  [item('换了写法', '9'), '问题9：换了写法'],
  [item('换了写法又一', '9'), '问题10：换了写法又一'],
  [item('样式里的编号', '6'), '１．样式里的编号'],
  [item('样式里的编号二', '7'), '２．样式里的编号二'],
  [item('圆点', '8'), '●圆点'],
  [
    table(
      [paragraph('序号'), paragraph('问题')],
      [item('学习不深', '4'), item('表中三级', '1', 2)],
      [item('作风不实', '4'), paragraph('无')],
    ),
    '| 序号 | 问题 |\n| 丙、学习不深 | 1.表中三级 |\n| 丁、作风不实 | 无 |',
  ],
  [paragraph('下一步打算', { style: 'Heading1' }), '三、下一步打算'],
];

export const TORTURE: WordParts = { body: LINES.map(([xml]) => xml).join(''), styles, numbering };

/** What Word shows. */
export const TORTURE_SHOWN: string = LINES.map(([, shown]) => shown).join('\n');
