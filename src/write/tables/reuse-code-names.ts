import type { ClauseEdit } from '../../model/plan-reuse.ts';

/** What the codes of the tables on repeated wording are called in Chinese. */
export const SCOPE_NAMES = { self: '本单位', other: '外单位', upstream: '上级文件（引用）' } as const;

export const DIRECTION_NAMES = { from_source: '来源在先', to_source: '本报告在先', undetermined: '无从判断' } as const;

export const CERTAINTY_NAMES = { high: '高', medium: '中', low: '低', none: '无依据' } as const;

/** By the discounted share. */
export const VERDICT_NAMES = {
  none: '个别语句',
  slight: '少量相同',
  partial: '部分相同',
  substantial: '大部分相同',
  nearly_all: '几乎全部相同',
  quotation: '引用上级文件',
} as const;

export const EDIT_NAMES = { verbatim: '一字不改', edited: '有改动', reordered: '换了次序' } as const;

export const CLAUSE_EDIT_NAMES: Readonly<Record<ClauseEdit, string>> = {
  same: '相同',
  figures: '改数字或日期',
  renamed: '换名称',
  edited: '改文字',
  moved: '换次序',
  added: '增加',
  dropped: '删去',
};

export const FAMILY_KIND_NAMES = { set_phrase: '固定语', template: '同一格式', boilerplate: '同样文字' } as const;

export const LEFTOVER_NAMES = {
  'unit-name': '来源单位名称',
  department: '来源单位的部门或职务',
  'stale-year': '已过去的年份',
  'outdated-phrase': '不再通行的提法',
} as const;
