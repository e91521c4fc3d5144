import {
  type DictionaryChange,
  entryOf,
  type FieldChange,
  type MovedEntry,
} from '../../difference/dictionary-change.ts';
import type { EntryFields } from '../../difference/dictionary-entry.ts';
import { colours } from '../terminal/colours.ts';
import type { View } from '../terminal/view.ts';
import { boundedItems } from './bounded-items.ts';
import { fieldName, kindOfEntry } from './entry-names.ts';
import type { VersionLines } from './version-lines.ts';

/** What the lines are made with. */
export interface ChangesView {
  readonly view: View;
  readonly lines: VersionLines;
  /** How many items a list shows. */
  readonly most: number;
}

export const CHANGE_SIGNS = {
  added: colours.green('+'),
  removed: colours.red('-'),
  moved: colours.yellow('→'),
  changed: colours.yellow('~'),
  reordered: colours.yellow('↕'),
} as const;

/** A rule or category that is different: itself, then a line for each field that is; or what a new one says. */
export function changeDetails(change: DictionaryChange, all: ChangesView): string[] {
  const { name, kind, fields } = entryOf(change);
  const { view, lines } = all;
  const place = colours.dim(view.say(`（${lines.of(change).line}）`, ` (${lines.of(change).line})`));
  const was = change.type === 'moved' ? movedRule(change, all) : '';
  const head = `${CHANGE_SIGNS[change.type]} ${kindOfEntry(kind, view)} ${name}${place}${was}`;
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
    ...(removed.length === 0 ? [] : [`${colours.red('-')} ${list(removed)}`]),
    ...(added.length === 0 ? [] : [`${colours.green('+')} ${list(added)}`]),
  ];
  return `${key}${parts.join('  ')}`;
}
