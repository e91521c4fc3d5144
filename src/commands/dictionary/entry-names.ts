import type { DictionaryEntry, EntryKind } from '../../difference/dictionary-entry.ts';
import type { View } from '../terminal/view.ts';

const KIND_NAMES: Readonly<Record<EntryKind, readonly [zh: string, en: string]>> = {
  domain: ['线', 'domain'],
  category: ['类', 'category'],
  term: ['词条', 'term'],
  topic: ['话题', 'topic'],
  rule: ['规则', 'rule'],
  positive: ['正例', 'positive example'],
  negative: ['反例', 'negative example'],
  'set-word': ['词', 'word'],
  word: ['词', 'word'],
  'set-phrase': ['套话', 'set phrase'],
  'domain-word': ['词', 'word'],
  'stop-word': ['虚词', 'stop word'],
};

export function kindOfEntry(kind: EntryKind, { say }: View): string {
  return say(...KIND_NAMES[kind]);
}

/** The lists of the dictionaries by their keys, for readers of Chinese; others know them by the key alone. */
const LIST_NAMES: Readonly<Record<string, string>> = {
  numbering: '编号',
  ordinals: '次序词',
  roles: '标题用词',
  conjunctions: '标题中的并列词',
  labels: '行首标签',
  columns: '表格栏目名',
  turns: '正文里的转折',
  speaksOfAll: '总说前文各问题的话',
  announcing: '引出下文的话',
  closing: '结尾的话',
  furniture: '网页杂行',
  titles: '文件题目',
  addressees: '主送和称谓',
  authors: '署名',
  attachments: '附件',
  content: '各性质的正文用词',
  faults: '表示问题的说法',
  notFaults: '看着像、其实不是问题的说法',
  stillPresent: '使问题仍在的词',
  rules: '语境规则',
  exampleOpeners: '引出例子的词',
  continuations: '接着说同一问题的词',
  consequences: '说后果的词',
  topicOnly: '只说话题的话',
  tasks: '表示任务的词',
  existence: '只说有问题的话',
  recognition: '转到问题上的话',
  aboutAll: '总说以上问题的话',
  unfinished: '表示尚未改完的话',
  types: '文种',
  unitEndings: '单位名称的结尾',
  unitEndingExceptions: '不是单位结尾的词',
  unitPrefixes: '单位名称前的词',
  unitBodies: '代表单位的机构',
  unitGeneric: '泛指的单位',
  unitBreaks: '单位名称里没有的词',
  unitDependents: '单位的下属部分',
  placeEndings: '地名的结尾',
  unitLabels: '单位栏的名称',
  speakingFor: '代表谁发言',
  genericFolders: '不是单位的文件夹名',
  titleEndings: '标题的结尾',
  titleSkips: '标题上方的行',
  announcements: '说明是什么文件的话',
  spokenYear: '所说年份的词',
  plannedYear: '计划年份的词',
  restOfYear: '当年余下时间的词',
  previousYear: '上一年度的词',
  lookingBack: '回顾往年的词',
  manifestColumns: '对照表的列名',
  marks: '具体程度标志',
  bodies: '部门和职务名称的结尾',
  trades: '说得出单位行当的词',
};

/** A heading for what stands under one owner, `theory.depth 学习不深`; empty where the file is one list. */
export function ownerName({ owner, file }: Pick<DictionaryEntry, 'owner' | 'file'>, view: View): string {
  if (owner.startsWith('$')) return `${owner} ${view.say('词集', 'set')}`;
  const name = file === 'taxonomy.yaml' ? view.categoryName(owner) : view.say(LIST_NAMES[owner] ?? '', '');
  return `${owner} ${name}`.trim();
}

/** Fields that the files call otherwise than the program. */
const WRITTEN_FIELDS: Readonly<Record<string, string>> = { labelEnglish: 'label_en', defaultCategory: 'default' };

export function fieldName(name: string): string {
  return WRITTEN_FIELDS[name] ?? name;
}
