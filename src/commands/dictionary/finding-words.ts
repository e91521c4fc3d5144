import type { CheckName, Finding } from '../../lint/finding.ts';
import type { Language } from '../shared-options.ts';

/** What a finding says: what is wrong, and, where there is something to compare, what was expected and what came. */
export interface FindingWords {
  readonly message: string;
  readonly details: readonly string[];
}

interface Wording {
  /** What stands below the message. */
  readonly compares: 'both' | 'got' | 'nothing';
  readonly zh: (finding: Finding) => string;
  readonly en: (finding: Finding) => string;
}

export function findingWords(finding: Finding, language: Language): FindingWords {
  const { compares, ...wording } = WORDINGS[finding.check];
  const names = DETAIL_NAMES[language];
  const expected = compares === 'both' ? [`${names.expected} ${finding.expected}`] : [];
  const got = compares === 'nothing' ? [] : [`${names.got} ${finding.got || names.nothing}`];
  return { message: wording[language](finding), details: [...expected, ...got] };
}

const DETAIL_NAMES = {
  zh: { expected: '应为', got: '实为', nothing: '无' },
  en: { expected: 'expected', got: 'got', nothing: 'nothing' },
} as const satisfies Record<Language, object>;

const WORDINGS: Readonly<Record<CheckName, Wording>> = {
  'numbering.taken': taken('编号', 'numbering'),
  'numbering.refused': refused('编号', 'numbering'),
  'role.taken': taken('标题规则', 'role rule'),
  'role.refused': refused('标题规则', 'role rule'),
  'turn.taken': taken('转折规则', 'turn'),
  'turn.refused': refused('转折规则', 'turn'),
  'line.taken': taken('文面规则', 'line rule'),
  'line.refused': refused('文面规则', 'line rule'),
  'status.taken': taken('语境规则', 'status rule'),
  'status.refused': refused('语境规则', 'status rule'),
  'document-type.taken': taken('文种', 'document type'),
  'document-type.refused': refused('文种', 'document type'),
  'specificity.taken': taken('具体程度标志', 'mark of specificity'),
  'specificity.refused': refused('具体程度标志', 'mark of specificity'),
  'rule.taken': taken('规则', 'rule'),
  'rule.refused': refused('规则', 'rule'),
  'category.positive': {
    compares: 'both',
    zh: ({ subject, example }) => `正例“${example}”没有归入 ${subject}`,
    en: ({ subject, example }) => `the positive example “${example}” is not coded ${subject}`,
  },
  'category.negative': {
    compares: 'both',
    zh: ({ subject, example }) => `反例“${example}”的主类成了 ${subject}`,
    en: ({ subject, example }) => `the negative example “${example}” has ${subject} as its primary category`,
  },
  'category.instead': {
    compares: 'both',
    zh: ({ subject, example, expected }) => `${subject} 的反例“${example}”没有归入 ${expected}`,
    en: ({ subject, example, expected }) => `the negative example “${example}” of ${subject} is not coded ${expected}`,
  },
  'uncategorised.positive': {
    compares: 'both',
    zh: ({ example }) => `未归类的例句“${example}”归入了别类`,
    en: ({ example }) => `the uncategorised example “${example}” is coded`,
  },
  'word.cut': {
    compares: 'both',
    zh: ({ subject }) => `“${subject}”单独分词时被切开`,
    en: ({ subject }) => `“${subject}” is cut apart when it stands alone`,
  },
  'word.cut-in-text': {
    compares: 'both',
    zh: ({ subject }) => `“${subject}”在句中被切开`,
    en: ({ subject }) => `“${subject}” is cut apart inside a sentence`,
  },
  'set-phrase.compiles': {
    compares: 'nothing',
    zh: ({ subject, example }) => `固定语“${subject}”认不出自己的写法“${example}”`,
    en: ({ subject, example }) => `the set phrase “${subject}” does not find its own wording “${example}”`,
  },
  'rule.dead': {
    compares: 'nothing',
    zh: ({ subject }) => `规则 ${subject} 一条自己的例句也没有取到，恐怕永远不起作用`,
    en: ({ subject }) => `the rule ${subject} takes none of its own examples; it is probably dead`,
  },
  'term.dead': {
    compares: 'got',
    zh: ({ subject, example }) => `${subject} 的词条“${example}”所能取到的，别类的词条都能取到，它永远不能单独决定`,
    en: ({ subject, example }) =>
      `whatever the term “${example}” of ${subject} matches, terms of other categories match too; it can never decide`,
  },
  'term.topic': {
    compares: 'got',
    zh: ({ subject, example }) =>
      `${subject} 的词条“${example}”同时列为话题；说出问题的留在 terms，只是话题的留在 topics`,
    en: ({ subject, example }) =>
      `the term “${example}” of ${subject} is a topic as well; keep it in terms where it names a fault, else in topics`,
  },
};

function taken(zh: string, en: string): Wording {
  return {
    compares: 'both',
    zh: ({ subject, example }) => `${zh} ${subject} 没有取到应取的例句“${example}”`,
    en: ({ subject, example }) => `the ${en} ${subject} does not take its example “${example}”`,
  };
}

function refused(zh: string, en: string): Wording {
  return {
    compares: 'got',
    zh: ({ subject, example }) => `${zh} ${subject} 取了不应取的例句“${example}”`,
    en: ({ subject, example }) => `the ${en} ${subject} takes “${example}”, which it must not`,
  };
}
