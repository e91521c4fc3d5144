import { type Category, type Domain, type Taxonomy, UNCATEGORISED } from '../model/taxonomy.ts';

/**
 * The taxonomy as coders and readers want it, in Markdown: every category with what belongs to it and what does not,
 * its examples, and how many words and rules know it.
 *
 * @param dictionaries SHA-256 of the dictionaries that it was made from
 */
export function renderCodebook(taxonomy: Taxonomy, dictionaries: string): string {
  const { domains, categories, uncategorised } = taxonomy;
  const lines = [
    '# 问题分类编码手册',
    '',
    `${domains.length} 条线，${categories.length} 类。由词典生成（SHA-256 ${dictionaries}），改词典而不改本文。`,
    '',
    '| 线 | 类 | 代码 | 用语 | 话题 | 规则 |',
    '|---|---|---|---:|---:|---:|',
    ...domains.flatMap(({ label, categories: own }) => own.map((each) => overviewRow(label, each))),
    '',
    ...domains.flatMap(domainLines),
    `## ${inline(uncategorised.label)} \`${UNCATEGORISED}\``,
    '',
    inline(uncategorised.definition),
    '',
    ...examples('例', uncategorised.examples),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function overviewRow(domain: string, { label, code, terms, topics, rules }: Category): string {
  return `| ${inline(domain)} | ${inline(label)} | \`${code}\` | ${terms.length} | ${topics.length} | ${rules.length} |`;
}

function domainLines({ code, label, labelEnglish, defaultCategory, categories }: Domain): string[] {
  return [
    `## ${inline(label)} \`${code}\``,
    '',
    `${inline(labelEnglish)}。只说到这条线而未说具体问题的，归入 \`${defaultCategory}\`。`,
    '',
    ...categories.flatMap(categoryLines),
  ];
}

function categoryLines(category: Category): string[] {
  const { code, label, labelEnglish, definition, include, exclude, terms, topics, rules, positive, negative } =
    category;
  return [
    `### ${inline(label)} \`${code}\``,
    '',
    `${inline(labelEnglish)}。${inline(definition)}`,
    '',
    `词典中用语 ${terms.length} 条、话题 ${topics.length} 条、规则 ${rules.length} 条。`,
    '',
    ...listed('包括', include),
    ...listed('不包括', exclude),
    ...examples('例', positive),
    ...examples(
      '反例',
      negative.map(({ text, is }) => `${text}（应为 ${is}）`),
    ),
  ];
}

/** Examples beyond these are for training and tests; nobody reads on. */
const MOST_EXAMPLES = 10;

function examples(title: string, items: readonly string[]): string[] {
  const more =
    items.length > MOST_EXAMPLES ? `（${items.length} 个中的 ${MOST_EXAMPLES} 个，其余见 taxonomy.yaml）` : '';
  return listed(`${title}${more}`, items.slice(0, MOST_EXAMPLES));
}

function listed(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`**${title}**`, '', ...items.map((item) => `- ${inline(item)}`), ''];
}

/** Text of a dictionary on one line, without a sign that Markdown would take for its own. */
function inline(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>#|~]/gu, (sign) => `\\${sign}`);
}
