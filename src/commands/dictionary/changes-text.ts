import { groupBy } from '../../collections/group-by.ts';
import { CHANGE_TYPES, type DictionaryChange, entryOf, type MovedEntry } from '../../difference/dictionary-change.ts';
import type { DictionaryEntry } from '../../difference/dictionary-entry.ts';
import { DICTIONARY_FILES } from '../../resources/load-dictionaries.ts';
import { colours } from '../terminal/colours.ts';
import type { View } from '../terminal/view.ts';
import { boundedItems } from './bounded-items.ts';
import { CHANGE_SIGNS, type ChangesView, changeDetails } from './change-details.ts';
import { kindOfEntry, ownerName } from './entry-names.ts';

/** The changes of the dictionaries for a reader, by file and by category, set or list. */
export function changesText(changes: readonly DictionaryChange[], view: ChangesView): string[] {
  return DICTIONARY_FILES.flatMap((file) => {
    const own = changes.filter((change) => entryOf(change).file === file);
    if (own.length === 0) return [];
    const owners = groupBy(own, (change) => entryOf(change).owner);
    return ['', colours.bold(file), ...[...owners.values()].flatMap((group) => ownerLines(group, view))];
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
  const head = heading === '' ? [] : [`  ${colours.cyan(heading)}`];
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
    const blocks = changes.map((change) => changeDetails(change, all).join('\n'));
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
  return `    ${colours.yellow('↕')} ${view.say(`${name}的先后次序变了`, `the order of each ${name} is another one`)}`;
}

function listLine(first: DictionaryChange, changes: readonly DictionaryChange[], all: ChangesView): string {
  const { view, most } = all;
  const items = boundedItems(
    changes.map((change) => entryWords(change, all)),
    most,
    view,
  );
  const from = first.type === 'moved' ? movedFrom(first, view) : '';
  const name = `${kindOfEntry(entryOf(first).kind, view)} ${changes.length}${from}`;
  return `    ${CHANGE_SIGNS[first.type]} ${name}${view.say('：', ': ')}${items.join(view.say('、', '; '))}`;
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
  return `${[name, ...more].join(' ')}${colours.dim(view.say(`（${lines.of(change).line}）`, ` (${lines.of(change).line})`))}`;
}

/** A tag needs no name; years and the right category do. */
function moreWords(key: string, values: readonly string[]): string {
  return key === 'tag' ? values.join(' ') : `${key === 'is' ? '→' : key} ${values.join(' ')}`;
}
