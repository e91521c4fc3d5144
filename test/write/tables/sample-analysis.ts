import type { Coding } from '../../../src/model/coding.ts';
import type { DocumentAnalysis } from '../../../src/model/document-analysis.ts';
import type { Section } from '../../../src/model/section.ts';
import type { Span } from '../../../src/model/span.ts';
import type { Statement } from '../../../src/model/statement.ts';
import type { Row, Table } from '../../../src/write/table.ts';

export const TEXT =
  '引言。\n一、存在的问题\n一是学习不深。\n只读标题，\n“学用”脱节。\n二是会议已改进。\n三、原因\n认识不足。\n';

export function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function section(differing: Partial<Section>): Section {
  return {
    id: 'd1-s001',
    parentId: null,
    order: 1,
    level: 0,
    form: 'preamble',
    marker: null,
    heading: '',
    headingSpan: { start: 0, end: 0 },
    role: 'background',
    roleSource: 'position:preamble',
    paragraphs: [],
    rows: [],
    start: 0,
    end: 4,
    ...differing,
  };
}

function statement(differing: Partial<Statement>): Statement {
  return {
    id: 'd1-0000e',
    sectionId: 'd1-s002',
    kind: 'problem',
    order: 1,
    marker: '一是',
    start: TEXT.indexOf('一是'),
    end: TEXT.indexOf('\n二是'),
    title: spanOf('学习不深。'),
    status: 'present',
    statusCue: null,
    manifestations: [],
    ruleId: 'item',
    ...differing,
  };
}

function coding(differing: Partial<Coding>): Coding {
  return {
    statementId: 'd1-0000e',
    category: 'theory.depth',
    isPrimary: true,
    score: 0.75,
    ruleId: 'term:学习不深',
    matchedText: '学习不深',
    match: spanOf('学习不深'),
    status: 'present',
    coder: 'jingjian',
    ...differing,
  };
}

const FAULT = { status: 'present', isExample: false } as const;

const CURED = statement({
  id: 'd1-0000t',
  order: 2,
  marker: '二是',
  ...spanOf('二是会议已改进。'),
  title: spanOf('会议已改进。'),
  status: 'resolved',
});

/** A document with a present problem of two categories, a cured one that the model left outside, and a cause. */
export const ANALYSIS: DocumentAnalysis = {
  document: {
    id: 'd1',
    source: {
      path: '甲局/2023年.txt',
      text: TEXT,
      sha256: 'ab12',
      encoding: 'gb18030',
      format: 'txt',
      diagnostics: [],
    },
    metadata: {
      unit: '甲局',
      year: 2023,
      type: '民主生活会',
      title: '对照检查材料',
      date: '2024-01-05',
      source: 'unit:path;year:path',
    },
  },
  sections: [
    section({}),
    section({
      id: 'd1-s002',
      order: 2,
      level: 1,
      form: 'numbered',
      marker: { kind: 'chinese', value: 1, text: '一、 ', ...spanOf('一、') },
      heading: '存在的问题',
      role: 'problems',
      roleSource: 'heading:存在的问题',
      start: 4,
      end: TEXT.indexOf('三、'),
    }),
    section({
      id: 'd1-s003',
      parentId: 'd1-s002',
      order: 3,
      level: 2,
      heading: '原因',
      role: 'causes',
      roleSource: 'heading:原因',
      start: TEXT.indexOf('三、'),
      end: TEXT.length,
    }),
  ],
  statements: [
    {
      statement: statement({
        manifestations: [
          { ...spanOf('学习不深'), ...FAULT },
          { ...spanOf('只读标题'), ...FAULT },
        ],
      }),
      codings: [
        coding({}),
        coding({
          category: 'theory.application',
          isPrimary: false,
          score: 0.25,
          ruleId: 'theory.application.apart',
          matchedText: '只读标题，"学用"脱节',
          match: spanOf('只读标题，\n“学用”脱节'),
        }),
      ],
    },
    {
      statement: CURED,
      codings: [
        coding({
          statementId: CURED.id,
          category: 'uncategorised',
          score: 0.6,
          ruleId: 'model',
          matchedText: '会议;改进',
          match: null,
          status: 'resolved',
        }),
      ],
    },
    {
      statement: statement({
        id: 'd1-00015',
        sectionId: 'd1-s003',
        kind: 'cause',
        order: 3,
        marker: '',
        ...spanOf('认识不足。'),
        title: spanOf('认识不足。'),
        status: null,
        manifestations: [],
      }),
      codings: [],
    },
  ],
  left: [],
  words: [],
  tokens: 21,
  diagnostics: [],
};

/** The same document, of which nobody knows whose it is. */
export const ANONYMOUS: DocumentAnalysis = {
  ...ANALYSIS,
  document: {
    ...ANALYSIS.document,
    metadata: { unit: '', year: null, type: '', title: '', date: '', source: '' },
  },
};

/** A row by the names of its table's columns. */
export function named(table: Table, row: Row | undefined): Record<string, unknown> {
  return Object.fromEntries(table.fields.map((field, index) => [field.name, row?.[index]]));
}
