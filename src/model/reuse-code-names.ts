import type { FamilyKind } from './family.ts';
import type {
  ClauseEdit,
  DirectionCertainty,
  LeftoverKind,
  ReuseDirection,
  ReusedPassage,
  ReuseScope,
  ReuseVerdict,
} from './plan-reuse.ts';

/** What codes of repeated wording are called in Chinese, in the tables, on the page and at the terminal alike. */
type Names<Code extends string> = Readonly<Record<Code, string>>;

export const SCOPE_NAMES: Names<ReuseScope> = { self: '本单位', other: '外单位', upstream: '上级文件' };

export const DIRECTION_NAMES: Names<ReuseDirection> = {
  from_source: '来源在先',
  to_source: '本报告在先',
  undetermined: '无从判断',
};

export const CERTAINTY_NAMES: Names<DirectionCertainty> = { high: '高', medium: '中', low: '低', none: '无依据' };

/** The same behind a direction, where no title says what is high or low. */
export const CERTAINTY_PHRASES: Names<DirectionCertainty> = {
  high: '把握高',
  medium: '把握中等',
  low: '把握低',
  none: '无依据',
};

/** By the discounted share. */
export const VERDICT_NAMES: Names<ReuseVerdict> = {
  none: '个别语句',
  slight: '少量相同',
  partial: '部分相同',
  substantial: '大部分相同',
  nearly_all: '几乎全部相同',
  quotation: '引用上级文件',
};

export const EDIT_NAMES: Names<ReusedPassage['edit']> = {
  verbatim: '一字不改',
  edited: '有改动',
  reordered: '换了次序',
};

export const CLAUSE_EDIT_NAMES: Names<ClauseEdit> = {
  same: '相同',
  figures: '改数字或日期',
  renamed: '换名称',
  edited: '改文字',
  moved: '换次序',
  added: '增加',
  dropped: '删去',
};

export const FAMILY_KIND_NAMES: Names<FamilyKind> = {
  set_phrase: '固定语',
  template: '同一格式',
  boilerplate: '同样文字',
};

export const LEFTOVER_NAMES: Names<LeftoverKind> = {
  'unit-name': '来源单位名称',
  department: '来源单位的部门、职务或行当用词',
  'stale-year': '已过去的年份',
  'outdated-phrase': '不再通行的提法',
};
