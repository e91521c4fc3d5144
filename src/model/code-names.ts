import type { Severity } from './diagnostic.ts';
import type { LinkChange, Verdict } from './lineage.ts';
import type { Role } from './section.ts';
import type { ProblemStatus, StatementKind } from './statement.ts';

/** What codes are called in Chinese, in the tables, on the page and at the terminal alike. */
type Names<Code extends string> = Readonly<Record<Code, string>>;

export const KIND_NAMES: Names<StatementKind> = { problem: '问题', cause: '原因', measure: '措施', claim: '整改情况' };

export const STATUS_NAMES: Names<ProblemStatus> = {
  present: '现存',
  resolved: '已解决',
  absent: '不存在',
  goal: '属目标',
  historical: '属过去',
  other: '其他',
};

export const ROLE_NAMES: Names<Role> = {
  background: '基本情况',
  achievements: '成效',
  rectification: '整改情况',
  problems: '问题',
  causes: '原因',
  measures: '措施',
  other: '其他',
};

export const SEVERITY_NAMES: Names<Severity> = { error: '未能读入', warning: '需核对', info: '供参考' };

export const GROUPING_NAMES = {
  all: '全部',
  unit: '单位',
  year: '年度',
  type: '文种',
  unit_year: '单位和年度',
} as const;

export const LEVEL_NAMES = { domain: '线', category: '类' } as const;

export const FEATURE_NAMES = { category: '类别', word: '词' } as const;

export const LINEAGE_VERDICT_NAMES: Names<Verdict> = {
  relapsed: '消失后重现',
  resolved: '末次报告不再提',
  new: '只见于末次报告',
  standstill: '原话重复，措施照旧',
  changed: '仍有，说法或措施未照旧',
};

/** The same where there is little space: beside a title, to choose from. */
export const LINEAGE_VERDICT_SHORT_NAMES: Names<Verdict> = {
  relapsed: '消失后重现',
  resolved: '不再提',
  new: '新出现',
  standstill: '照旧',
  changed: '有变化',
};

export const CHANGE_NAMES: Names<LinkChange> = { verbatim: '几乎原话', edited: '有改动', reworded: '换了说法' };
