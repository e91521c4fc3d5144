import type { Role } from '../model/section.ts';
import type { ProblemStatus, StatementKind } from '../model/statement.ts';
import type { Language } from './shared-options.ts';

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  background: '背景',
  achievements: '成效',
  rectification: '整改情况',
  problems: '问题',
  causes: '原因',
  measures: '措施',
  other: '其他',
};

const KIND_NAMES: Readonly<Record<StatementKind, string>> = {
  problem: '问题',
  cause: '原因',
  measure: '措施',
  claim: '称已整改',
};

const STATUS_NAMES: Readonly<Record<ProblemStatus, string>> = {
  present: '现存',
  resolved: '已解决',
  absent: '不存在',
  goal: '属目标',
  historical: '属过去',
  other: '其他',
};

export function roleName(role: Role, language: Language): string {
  return language === 'zh' ? ROLE_NAMES[role] : role;
}

export function kindName(kind: StatementKind, language: Language): string {
  return language === 'zh' ? KIND_NAMES[kind] : kind;
}

export function statusName(status: ProblemStatus, language: Language): string {
  return language === 'zh' ? STATUS_NAMES[status] : status;
}
