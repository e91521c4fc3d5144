import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { DATA_PACKAGE_STANDARD } from './data-package-standard.ts';

export interface FieldDescriptor {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly delimiter?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly enum?: readonly string[];
  };
}

interface KeyReference {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

export interface ResourceDescriptor {
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
  readonly bom?: boolean;
  readonly encoding?: string;
  readonly dialect: { readonly delimiter: string; readonly lineTerminator: string; readonly quoteChar: string };
  readonly schema: {
    readonly fields: readonly FieldDescriptor[];
    readonly missingValues: readonly string[];
    readonly primaryKey?: readonly string[];
    readonly uniqueKeys?: readonly (readonly string[])[];
    readonly foreignKeys?: readonly KeyReference[];
  };
}

export interface PackageDescriptor {
  readonly version: string;
  readonly resources: readonly ResourceDescriptor[];
}

export function readPackage(folder: string): PackageDescriptor {
  return JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as PackageDescriptor;
}

/** What in a descriptor is not as the standard asks. */
export function faultsOfDescriptor(descriptor: unknown): string[] {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(DATA_PACKAGE_STANDARD);
  validate(descriptor);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

type Rows = readonly Readonly<Record<string, string | null>>[];

/** What in the files of a folder is not as its descriptor says: bytes, columns, types, constraints, keys. */
export function faultsOfData(folder: string): string[] {
  const { resources } = readPackage(folder);
  const tables = new Map(resources.map((resource) => [resource.name, rowsOf(folder, resource)]));
  return resources.flatMap((resource) => {
    const rows = tables.get(resource.name) ?? [];
    return [...fileFaults(folder, resource), ...cellFaults(resource, rows), ...keyFaults(resource, rows, tables)];
  });
}

function rowsOf(folder: string, { path, dialect, schema }: ResourceDescriptor): Rows {
  const text = readFileSync(join(folder, path), 'utf8').replace(/^\ufeff/u, '');
  const [header, ...rows] = parse(text, {
    delimiter: dialect.delimiter,
    record_delimiter: dialect.lineTerminator,
    quote: dialect.quoteChar,
  }) as string[][];
  const names = schema.fields.map(({ name }) => name);
  if (header?.join() !== names.join()) throw new Error(`${path}: the header is ${header?.join()}`);
  const known = (cell: string) => (schema.missingValues.includes(cell) ? null : cell);
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, known(row[index] ?? '')])));
}

function fileFaults(folder: string, { path, bytes, hash, bom }: ResourceDescriptor): string[] {
  const content = readFileSync(join(folder, path));
  const faults: string[] = [];
  if (content.length !== bytes) faults.push(`${path}: ${content.length} bytes, not ${bytes}`);
  if (`sha256:${createHash('sha256').update(content).digest('hex')}` !== hash) faults.push(`${path}: another hash`);
  if (content.subarray(0, 3).equals(Buffer.from('\ufeff')) !== bom) faults.push(`${path}: bom is not ${bom}`);
  return faults;
}

const LEXICAL: Readonly<Record<string, RegExp>> = {
  string: /./su,
  integer: /^-?\d+$/u,
  number: /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/u,
  boolean: /^(?:true|false)$/u,
  list: /^[^;]+(?:;[^;]+)*$/u,
};

function cellFaults({ path, schema }: ResourceDescriptor, rows: Rows): string[] {
  return schema.fields.flatMap((field) => {
    const cells = rows.map((row) => row[field.name] ?? null);
    const bad = cells.filter((cell) => !obeys(cell, field));
    const known = cells.filter((cell) => cell !== null);
    const repeated = field.constraints?.unique === true && new Set(known).size < known.length;
    return [
      ...bad.slice(0, 3).map((cell) => `${path}: ${field.name}: ${JSON.stringify(cell)}`),
      ...(repeated ? [`${path}: ${field.name} is not unique`] : []),
    ];
  });
}

function obeys(cell: string | null, { type, constraints = {} }: FieldDescriptor): boolean {
  if (cell === null) return constraints.required !== true;
  if (LEXICAL[type]?.test(cell) !== true) return false;
  if (constraints.enum !== undefined && !constraints.enum.includes(cell)) return false;
  return !(Number(cell) < (constraints.minimum ?? Number.NaN)) && !(Number(cell) > (constraints.maximum ?? Number.NaN));
}

function keyFaults(
  { path, name, schema }: ResourceDescriptor,
  rows: Rows,
  tables: ReadonlyMap<string, Rows>,
): string[] {
  const keys = [...(schema.primaryKey === undefined ? [] : [schema.primaryKey]), ...(schema.uniqueKeys ?? [])];
  const repeated = keys.filter((key) => new Set(rows.map((row) => keyOf(row, key))).size < rows.length);
  const dangling = (schema.foreignKeys ?? []).filter(({ fields, reference }) => {
    const there = new Set((tables.get(reference.resource ?? name) ?? []).map((row) => keyOf(row, reference.fields)));
    const referring = rows.filter((row) => fields.every((field) => row[field] !== null));
    return referring.some((row) => !there.has(keyOf(row, fields)));
  });
  return [
    ...repeated.map((key) => `${path}: ${key.join()} is repeated`),
    ...dangling.map(({ fields }) => `${path}: ${fields.join()} refers to nothing`),
  ];
}

function keyOf(row: Rows[number], fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row[field]));
}
