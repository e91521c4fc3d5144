import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';

const HEADINGS = `numbering:
  - {id: chinese, before: [""], numerals: [chinese], after: [、], rank: 1, examples: {yes: [一、情况], no: [一心]}}
ordinals: []
roles:
  - role: problems
    whole: ["存在*(问题|不足)"]
    examples: {yes: [存在的问题], no: [打算]}
conjunctions: [及]
labels:
  - {role: measures, words: [整改措施]}
columns:
  - {role: problems, words: ["*问题*"]}
turns: []
speaks_of_all: [这些]
announcing: {ends: [如下], examples: {yes: [报告如下], no: [报告]}}
closing: {contains: [特此报告], examples: {yes: [特此报告], no: [报告]}}
furniture: {starts: [上一篇], examples: {yes: [上一篇], no: [报告]}}
titles: {ends: [报告], continues: ["("], examples: {yes: [报告], no: [一]}}
addressees: [党委]
authors: [局]
attachments: ["附件*"]
content:
  - {role: problems, words: [不够]}
`;

const CONTEXT = `sets:
  lack: [不够, 不足]
  who: [有的同志]
faults: [$lack]
notFaults: []
stillPresent: [但]
rules:
  - id: goal.aim
    status: goal
    reach: forward
    words: ["^要*解决"]
    examples: {yes: [要坚决解决], no: [解决]}
exampleOpeners: [比如]
continuations: [有的]
consequences: [导致]
topicOnly: ["*方面"]
tasks: [加强]
existence: [存在*问题]
recognition: [认识到]
aboutAll: [上述问题]
unfinished: {contains: [尚未完成], examples: {yes: [整改尚未完成], no: [已经完成]}}
`;

const TAXONOMY = `sets:
  study_things: [理论, 原著]
domains:
  theory:
    label: 理论学习
    label_en: Theory study
    default: depth
    topics: [理论学习]
    categories:
      depth:
        label: 学习不深
        label_en: Shallow
        definition: 学得浅。
        exclude: ["形式单一 → theory.form"]
        topics: [原著原文]
        terms:
          - 浅尝辄止
          - "学习*$lack"
        rules:
          - id: theory.depth.original
            all: ["$study_things", "$lack"]
            within: clause
            examples: {yes: [原著读得不够], no: [读原著]}
        examples:
          positive: [学习不够深入]
          negative:
            - {text: 讲课照本宣科, is: theory.form}
      form:
        label: 形式单一
        label_en: Dull
        definition: 形式呆板。
        terms: [照本宣科]
        examples:
          positive: [学习照本宣科]
uncategorised:
  label: 未归类
  label_en: Uncategorised
  definition: 其他。
  examples:
    positive: [保密意识不强]
`;

const TYPES = `types:
  - {type: 工作总结, words: [总结], examples: {yes: [工作总结], no: [报告]}}
unit_endings: [局]
unit_ending_exceptions: [局面]
unit_prefixes: [中共]
unit_bodies: [党组]
unit_generic: [本]
unit_breaks: [关于]
unit_dependents: [支部]
place_endings: [市]
unit_labels: [单位]
speaking_for: [我代表]
generic_folders: [材料]
title_endings: [报告]
title_skips: [附件]
announcements: [现将]
spoken_year: [度]
planned_year: [计划]
rest_of_year: [下半年]
previous_year: [上年度]
looking_back: [整改]
manifest_columns:
  path: [路径]
  unit: [单位]
  year: [年份]
  type: [文种]
  title: [标题]
  date: [日期]
`;

/** The smallest set of dictionaries without a problem. */
export const SMALL_FILES: Readonly<Record<string, string>> = {
  'headings.yaml': HEADINGS,
  'context.yaml': CONTEXT,
  'taxonomy.yaml': TAXONOMY,
  'document-types.yaml': TYPES,
  'set-phrases.yaml':
    'phrases:\n  - {text: 以习近平新时代中国特色社会主义思想为指导, from: 2017}\n  - {text: "围绕中心，服务大局"}\n',
  'specificity.yaml':
    'marks:\n  - {id: figure, weight: 1, words: [0次], examples: {yes: [学习3次], no: [学习]}}\nbodies: [办公室]\ntrades: [病区]\n',
  'words.txt': '三会一课 nz\n两个维护 nz\n',
  'stop-words.txt': '的 了\n和\n',
};

/** Writes the small dictionaries with some files exchanged (null: left out), uses the folder and removes it. */
export function withFolder<T>(
  changes: Readonly<Record<string, string | Uint8Array | null>>,
  use: (folder: string) => T,
): T {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'dictionaries-')), 'words');
  mkdirSync(folder);
  for (const [name, content] of Object.entries({ ...SMALL_FILES, ...changes })) {
    if (content !== null) writeFileSync(path.join(folder, name), content);
  }
  try {
    return use(folder);
  } finally {
    rmSync(path.dirname(folder), { recursive: true });
  }
}

/** The lines of the error that the folder gives, without the path of the folder. */
export function problemsOf(changes: Readonly<Record<string, string | Uint8Array | null>>): string[] {
  return withFolder(changes, (folder) => {
    try {
      loadDictionaries(folder);
      return [];
    } catch (error) {
      return (error as Error).message.split('\n').map((line) => line.replaceAll(`${folder}/`, ''));
    }
  });
}

/** A small file with one passage, which stands in it once, exchanged. */
export function changed(name: string, from: string, to: string): string {
  const text = SMALL_FILES[name] ?? '';
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${name}`);
  return text.replace(from, () => to);
}
