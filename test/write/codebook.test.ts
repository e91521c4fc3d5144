import { describe, expect, it } from 'vitest';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { renderCodebook } from '../../src/write/codebook.ts';

const { taxonomy, sha256 } = loadDictionaries('dictionaries');
const codebook = renderCodebook(taxonomy, sha256);

/** The part of the codebook under the heading of a category. */
function sectionOf(code: string): string {
  const start = codebook.indexOf(`\`${code}\`\n`);
  return codebook.slice(start, codebook.indexOf('\n### ', start));
}

describe('the codebook', () => {
  it('has a heading for every domain and category, with its code and definition', () => {
    for (const { code, label } of taxonomy.domains) expect(codebook).toContain(`\n## ${label} \`${code}\`\n`);
    for (const { code, label, definition } of taxonomy.categories) {
      expect(codebook).toContain(`\n### ${label} \`${code}\`\n`);
      expect(codebook).toContain(definition.replaceAll(/\s+/gu, ' '));
    }
    expect(codebook).toContain('`uncategorised`');
  });

  it('tells what belongs to a category and what does not, with examples, and how many words know it', () => {
    for (const { code, include, exclude, positive, terms, topics, rules } of taxonomy.categories) {
      const section = sectionOf(code);
      for (const each of [...include, ...exclude, ...positive.slice(0, 10)]) {
        expect(section.replaceAll('\\', '')).toContain(each.replaceAll(/\s+/gu, ' ').replaceAll('\\', ''));
      }
      expect(section).toContain(`用语 ${terms.length} 条、话题 ${topics.length} 条、规则 ${rules.length} 条`);
    }
  });

  it('says which dictionaries it was made from', () => {
    expect(codebook).toContain(sha256);
  });

  it('keeps signs of Markdown in a definition from being taken for such', () => {
    const [first, ...others] = taxonomy.categories;
    if (first === undefined) throw new Error('a taxonomy with categories');
    const [domain, ...domains] = taxonomy.domains;
    if (domain === undefined) throw new Error('a taxonomy with domains');
    const odd = { ...first, label: '甲|乙', definition: '<b>*不*</b>\n# 深' };
    const text = renderCodebook(
      { ...taxonomy, categories: [odd, ...others], domains: [{ ...domain, categories: [odd] }, ...domains] },
      sha256,
    );
    expect(text).toContain('| 甲\\|乙 |');
    expect(text).toContain('\\<b\\>\\*不\\*\\</b\\> \\# 深');
  });
});
