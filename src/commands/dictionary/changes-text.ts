import pc from 'picocolors';
import {
  CHANGE_TYPES,
  type DictionaryChange,
  entryOf,
  type FieldChange,
  type MovedEntry,
} from '../../difference/dictionary-change.ts';
import type { DictionaryEntry, EntryFields } from '../../difference/dictionary-entry.ts';
import { DICTIONARY_FILES } from '../../resources/load-dictionaries.ts';
import type { View } from '../evaluate/view.ts';
import { boundedItems } from './bounded-items.ts';
import { fieldName, kindOfEntry, ownerName } from './entry-names.ts';
import type { VersionLines } from './version-lines.ts';

/** What the lines are made with. */
export interface ChangesView {
  readonly view: View;
  readonly lines: VersionLines;
  /** How many items a list shows. */
  readonly most: number;
}

/** The changes of the dictionaries for a reader, by file and by category, set or list. */
export function changesText(changes: readonly DictionaryChange[], view: ChangesView): string[] {
  return DICTIONARY_FILES.flatMap((file) => {
    const own = changes.filter((change) => entryOf(change).file === file);
    if (own.length === 0) return [];
    const owners = groupBy(own, (change) => entryOf(change).owner);
    return ['', pc.bold(file), ...[...owners.values()].flatMap((group) => ownerLines(group, view))];
  });
}

/** `新增 2，删除 1`. */
export function changesSummary(changes: readonly DictionaryChange[], { say }: View): string {
  const parts = CHANGE_TYPES.flatMap((type) => {
    const count = changes.filter((change) => change.type === type).length;
    return count === 0 ? [] : [say(`${TYPE_NAMES[type][0]} ${count}`, `${count} ${TYPE_NAMES[type][1]}`)];
  });
  return parts.join(say('，', ', '));
}

export const TYPE_NAMES: Readonly<Record<DictionaryChange['type'], readonly [zh: string, en: string]>> = {
  added: ['新增', 'added'],
  removed: ['删除', 'removed'],
  moved: ['移动', 'moved'],
  changed: ['修改', 'changed'],
  reordered: ['次序改变', 'reordered'],
};

function ownerLines(changes: readonly DictionaryChange[], { view, ...more }: ChangesView): string[] {
  const [first] = changes;
  const heading = first === undefined ? '' : ownerName(entryOf(first), view);
  const head = heading === '' ? [] : [`  ${pc.cyan(heading)}`];
  const groups = [...groupBy(changes, groupOf)].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  return [...head, ...groups.flatMap(([, group]) => groupLines(group, { view, ...more }))];
}

/** Changes that one line, or one run of lines, tells together, in the order of the types. */
function groupOf(change: DictionaryChange): string {
  const { kind } = entryOf(change);
  const from = change.type === 'moved' ? `${change.from.owner} ${change.from.kind}` : '';
  return `${CHANGE_TYPES.indexOf(change.type)} ${kind} ${from}`;
}

function groupLines(changes: readonly DictionaryChange[], all: ChangesView): string[] {
  const [first] = changes;
  if (first === undefined) return [];
  if (first.type === 'reordered') return [reorderedLine(first.to, all)];
  if (first.type === 'changed' || isDetailed(entryOf(first))) {
    const blocks = changes.map((change) => detailLines(change, all).join('\n'));
    return boundedItems(blocks, all.most, all.view).map((block) => `    ${block}`);
  }
  return [listLine(first, changes, all)];
}

/** What has more to say than its words stands on lines of its own. */
function isDetailed({ kind }: DictionaryEntry): boolean {
  return kind === 'rule' || kind === 'category' || kind === 'domain';
}

function reorderedLine({ kind }: DictionaryEntry, { view }: ChangesView): string {
  const name = kindOfEntry(kind, view);
  return `    ${pc.yellow('↕')} ${view.say(`${name}的先后次序变了`, `the order of each ${name} is another one`)}`;
}

const SIGNS = {
  added: pc.green('+'),
  removed: pc.red('-'),
  moved: pc.yellow('→'),
  changed: pc.yellow('~'),
  reordered: pc.yellow('↕'),
} as const;

function listLine(first: DictionaryChange, changes: readonly DictionaryChange[], all: ChangesView): string {
  const { view, most } = all;
  const items = boundedItems(
    changes.map((change) => entryWords(change, all)),
    most,
    view,
  );
  const from = first.type === 'moved' ? movedFrom(first, view) : '';
  const name = `${kindOfEntry(entryOf(first).kind, view)} ${changes.length}${from}`;
  return `    ${SIGNS[first.type]} ${name}${view.say('：', ': ')}${items.join(view.say('、', '; '))}`;
}

function movedFrom({ from, to }: MovedEntry, view: View): string {
  const kind = from.kind === to.kind ? '' : ` ${kindOfEntry(from.kind, view)}`;
  const owner = from.file === to.file ? from.owner : `${from.file} ${from.owner}`;
  return view.say(`（原在 ${owner}${kind}）`, ` (from ${owner}${kind})`);
}

/** `浅尝辄止(123)`: the words, what else is said of them, and the line. */
function entryWords(change: DictionaryChange, { lines, view }: ChangesView): string {
  const { name, fields } = entryOf(change);
  const more = Object.entries(fields).map(([key, values]) => moreWords(key, values));
  return `${[name, ...more].join(' ')}${pc.dim(view.say(`（${lines.of(change).line}）`, ` (${lines.of(change).line})`))}`;
}

/** A tag needs no name; years and the right category do. */
function moreWords(key: string, values: readonly string[]): string {
  return key === 'tag' ? values.join(' ') : `${key === 'is' ? '→' : key} ${values.join(' ')}`;
}

function detailLines(change: DictionaryChange, all: ChangesView): string[] {
  const { name, kind, fields } = entryOf(change);
  const { view, lines } = all;
  const place = pc.dim(view.say(`（${lines.of(change).line}）`, ` (${lines.of(change).line})`));
  const was = change.type === 'moved' ? movedRule(change, all) : '';
  const head = `${SIGNS[change.type]} ${kindOfEntry(kind, view)} ${name}${place}${was}`;
  if (change.type === 'changed' || change.type === 'moved')
    return [head, ...change.fields.map((field) => `        ${fieldText(field, all)}`)];
  const said = fieldsText(fields, all);
  return [said === '' ? head : `${head} ${said}`];
}

function movedRule({ from }: MovedEntry, { view, lines }: ChangesView): string {
  const { line } = lines.before(from);
  return view.say(`，原为 ${from.name}（${line}）`, `, was ${from.name} (${line})`);
}

/** What a rule says, without its examples. */
function fieldsText(fields: EntryFields, { view, most }: ChangesView): string {
  return Object.entries(fields)
    .filter(([key]) => !key.startsWith('examples.'))
    .map(([key, values]) => `${fieldName(key)} ${boundedItems(values, most, view).join(view.say('、', '; '))}`)
    .join(view.say('；', ' | '));
}

function fieldText({ name, removed, added }: FieldChange, { view, most }: ChangesView): string {
  const { say } = view;
  const list = (values: readonly string[]) => boundedItems(values, most, view).join(say('、', '; '));
  const key = `${fieldName(name)}${say('：', ': ')}`;
  if (removed.length + added.length === 0) return `${key}${say('先后次序变了', 'another order')}`;
  if (removed.length === 1 && added.length === 1) return `${key}${removed[0]} → ${added[0]}`;
  const parts = [
    ...(removed.length === 0 ? [] : [`${pc.red('-')} ${list(removed)}`]),
    ...(added.length === 0 ? [] : [`${pc.green('+')} ${list(added)}`]),
  ];
  return `${key}${parts.join('  ')}`;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
