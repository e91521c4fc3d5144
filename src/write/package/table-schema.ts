import type { Field, ForeignKey, Table } from '../table.ts';

/** A Table Schema of the Data Package standard, version 2. */
export type TableSchema = Readonly<Record<string, unknown>>;

/** The schema of a table. An empty cell is a missing value, of a text too. */
export function tableSchema({ name, fields, primaryKey, uniqueKey, foreignKeys }: Table): TableSchema {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: fields.map((field) => fieldDescriptor(field, primaryKey ?? [])),
    missingValues: [''],
    ...(primaryKey === undefined ? {} : { primaryKey }),
    ...(uniqueKey === undefined ? {} : { uniqueKeys: [uniqueKey] }),
    ...(foreignKeys === undefined ? {} : { foreignKeys: foreignKeys.map((key) => reference(key, name)) }),
  };
}

function fieldDescriptor(field: Field, primaryKey: readonly string[]): Record<string, unknown> {
  const { name, title, description } = field;
  const constraints = constraintsOf(field, primaryKey);
  return {
    name,
    title,
    description,
    ...typeOf(field),
    ...categoriesOf(field),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function typeOf({ type }: Field): Record<string, unknown> {
  if (type === 'list') return { type: 'list', delimiter: ';', itemType: 'string' };
  if (type === 'boolean') return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] };
  return { type: type === 'share' ? 'number' : type };
}

/** The names of codes; only texts may have them. */
function categoriesOf({ type, values }: Field): Record<string, unknown> {
  if (values === undefined || type !== 'string') return {};
  return { categories: Object.entries(values).map(([value, label]) => ({ value, label })) };
}

function constraintsOf({ name, type, values }: Field, primaryKey: readonly string[]): Record<string, unknown> {
  const key = primaryKey.includes(name) ? { required: true, ...(primaryKey.length === 1 ? { unique: true } : {}) } : {};
  const range = type === 'share' ? { minimum: 0, maximum: 1 } : {};
  const codes = values !== undefined && type === 'string' ? { enum: Object.keys(values) } : {};
  return { ...key, ...range, ...codes };
}

/** A key that refers to its own table names no resource. */
function reference({ field, table, references }: ForeignKey, own: string): Record<string, unknown> {
  const resource = table === own ? {} : { resource: table };
  return { fields: [field], reference: { ...resource, fields: [references] } };
}
