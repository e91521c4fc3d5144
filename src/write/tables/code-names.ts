/** What the codes of the tables are called in Chinese. */
export const KIND_NAMES = {
  problem: '问题',
  cause: '原因',
  measure: '措施',
  claim: '称已整改',
} as const;

export const STATUS_NAMES = {
  present: '现存',
  resolved: '已解决',
  absent: '不存在',
  goal: '属目标',
  historical: '属过去',
  other: '其他',
} as const;

export const ROLE_NAMES = {
  background: '背景',
  achievements: '成效',
  rectification: '整改情况',
  problems: '问题',
  causes: '原因',
  measures: '措施',
  other: '其他',
} as const;

export const SEVERITY_NAMES = { error: '未能读入', warning: '需核对', info: '供参考' } as const;

export const GROUPING_NAMES = {
  all: '全部',
  unit: '单位',
  year: '年度',
  type: '文种',
  unit_year: '单位和年度',
} as const;

export const LEVEL_NAMES = { domain: '线', category: '类' } as const;

export const FEATURE_NAMES = { category: '类别', word: '词' } as const;

export const LINEAGE_VERDICT_NAMES = {
  relapsed: '消失后重现',
  resolved: '末次报告不再有',
  new: '只见于末次报告',
  standstill: '原话重复，措施照旧',
  changed: '仍有，说法或措施有新意',
} as const;

export const CHANGE_NAMES = { verbatim: '几乎原话', edited: '有改动', reworded: '换了说法' } as const;
