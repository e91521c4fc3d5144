import type { Disagreement, DisagreementIssue } from '../../statistics/agreement/disagreement.ts';
import type { Say } from '../terminal/say.ts';

const CHINESE: Readonly<Record<DisagreementIssue, string>> = {
  missed: '漏取',
  extra: '多取',
  kind: '类型不同',
  status: '状态不同',
  role: '性质不同',
  level: '层级不同',
  primary: '主类不同',
  also: '兼类不同',
};

const ENGLISH: Readonly<Record<DisagreementIssue, string>> = {
  missed: 'missed',
  extra: 'extra',
  kind: 'other kind',
  status: 'other status',
  role: 'other role',
  level: 'other level',
  primary: 'other primary category',
  also: 'other further categories',
};

/** What a disagreement is about, in a few words. */
export function issueName({ issue, subject }: Disagreement, say: Say): string {
  if (issue !== 'missed' && issue !== 'extra') return say(CHINESE[issue], ENGLISH[issue]);
  const isSection = subject === 'section';
  return say(`${CHINESE[issue]}${isSection ? '的节' : '的条目'}`, `${ENGLISH[issue]} ${subject}`);
}
