import { type Category, type Taxonomy, UNCATEGORISED } from '../../model/taxonomy.ts';
import type { Proposal } from '../../suggest/proposal.ts';
import type { View } from '../terminal/view.ts';

/** The proposals in the shape of `taxonomy.yaml`, lines indented as there; those that fit no category as comments. */
export function proposalsYaml(proposals: readonly Proposal[], taxonomy: Taxonomy, { say }: View): string {
  const head = say(
    '# 建议，须经人工审定：把采用的行粘贴到 taxonomy.yaml 中同名的列表',
    '# Proposals for review: paste the lines you accept into the lists of the same name in taxonomy.yaml',
  );
  const domains = taxonomy.domains.flatMap((domain) => {
    const categories = domain.categories.flatMap((category) => categoryLines(category, proposals));
    return categories.length === 0 ? [] : [`  ${domain.code}:`, '    categories:', ...categories];
  });
  const others = proposals.filter(({ guess }) => guess.category === UNCATEGORISED).map(({ wording }) => `# ${wording}`);
  const lines = [
    head,
    ...(domains.length === 0 ? [] : ['domains:', ...domains]),
    ...(others.length === 0 ? [] : [say('# 可能不属于任何一类：', '# Perhaps of no category:'), ...others]),
  ];
  return `${lines.join('\n')}\n`;
}

function categoryLines(category: Category, proposals: readonly Proposal[]): string[] {
  const own = proposals.filter(({ guess }) => guess.category === category.code);
  const list = (kind: Proposal['kind']) => {
    const wordings = own.filter((proposal) => proposal.kind === kind).map(({ wording }) => `          - ${wording}`);
    return wordings.length === 0 ? [] : [`        ${kind}s:`, ...wordings];
  };
  const lines = [...list('topic'), ...list('term')];
  return lines.length === 0 ? [] : [`      ${category.code.slice(category.domain.length + 1)}:`, ...lines];
}
