import { KIND_NAMES, ROLE_NAMES, STATUS_NAMES } from '../model/code-names.ts';
import type { Role } from '../model/section.ts';
import type { ProblemStatus, StatementKind } from '../model/statement.ts';
import type { Language } from './shared-options.ts';

export function roleName(role: Role, language: Language): string {
  return language === 'zh' ? ROLE_NAMES[role] : role;
}

export function kindName(kind: StatementKind, language: Language): string {
  return language === 'zh' ? KIND_NAMES[kind] : kind;
}

export function statusName(status: ProblemStatus, language: Language): string {
  return language === 'zh' ? STATUS_NAMES[status] : status;
}
