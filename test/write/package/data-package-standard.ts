/**
 * The Data Package standard, version 2.0, as a JSON Schema, for what this program writes of it: Data Package, Data
 * Resource, Table Dialect and Table Schema as datapackage.org specifies them. Stricter than the standard in one way:
 * a property that the standard does not know is refused where it is likely a slip, in dialects, schemas and fields.
 */

const text = { type: 'string', minLength: 1 };
const names = { type: 'array', minItems: 1, items: text };
/** Relative, with `/`, never upwards; or a web address. */
const path = { type: 'string', pattern: '^(?!/|\\.|~)(?!.*(?:^|/)\\.\\./)(?!.*\\\\)(?!file:).+$' };

const reference = {
  type: 'object',
  required: ['fields'],
  properties: { resource: text, fields: { anyOf: [text, names] } },
  additionalProperties: false,
};

const foreignKey = {
  type: 'object',
  required: ['fields', 'reference'],
  properties: { fields: { anyOf: [text, names] }, reference },
  additionalProperties: false,
};

const missingValues = { type: 'array', items: { type: 'string' }, uniqueItems: true };

const common = { name: text, title: text, description: text, missingValues, example: {}, rdfType: text };

/** A field of one type, with the properties and constraints that the standard gives to it. */
function fieldOf(type: string, properties: object, constraints: object): object {
  const shared = { required: { type: 'boolean' }, unique: { type: 'boolean' } };
  return {
    type: 'object',
    required: ['name', 'type'],
    properties: {
      ...common,
      type: { const: type },
      ...properties,
      constraints: { type: 'object', properties: { ...shared, ...constraints }, additionalProperties: false },
    },
    additionalProperties: false,
  };
}

const numeric = { minimum: { type: 'number' }, maximum: { type: 'number' }, enum: { type: 'array', minItems: 1 } };
const lengths = { minLength: { type: 'integer', minimum: 0 }, maxLength: { type: 'integer', minimum: 0 } };
const labelled = {
  type: 'object',
  required: ['value'],
  properties: { value: text, label: text },
  additionalProperties: false,
};
const categories = {
  categories: { anyOf: [names, { type: 'array', minItems: 1, items: labelled }] },
  categoriesOrdered: { type: 'boolean' },
};

const field = {
  oneOf: [
    fieldOf(
      'string',
      { ...categories, format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] } },
      {
        ...lengths,
        pattern: text,
        enum: { ...names, uniqueItems: true },
      },
    ),
    fieldOf('integer', { bareNumber: { type: 'boolean' }, groupChar: text }, numeric),
    fieldOf('number', { bareNumber: { type: 'boolean' }, groupChar: text, decimalChar: text }, numeric),
    fieldOf('boolean', { trueValues: names, falseValues: names }, {}),
    fieldOf(
      'list',
      {
        delimiter: text,
        itemType: { enum: ['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time'] },
      },
      lengths,
    ),
  ],
};

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    missingValues,
    primaryKey: { anyOf: [text, names] },
    uniqueKeys: { type: 'array', minItems: 1, items: names },
    foreignKeys: { type: 'array', minItems: 1, items: foreignKey },
    fieldsMatch: { type: 'array', items: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] }, maxItems: 1 },
  },
  additionalProperties: false,
};

const dialect = {
  type: 'object',
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
    header: { type: 'boolean' },
    headerRows: { type: 'array', items: { type: 'integer', minimum: 1 } },
    delimiter: text,
    lineTerminator: text,
    quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
    doubleQuote: { type: 'boolean' },
    escapeChar: { type: 'string', minLength: 1, maxLength: 1 },
    nullSequence: text,
    skipInitialSpace: { type: 'boolean' },
    sheetNumber: { type: 'integer', minimum: 1 },
    sheetName: text,
  },
  additionalProperties: false,
};

const resource = {
  type: 'object',
  required: ['name'],
  oneOf: [{ required: ['path'] }, { required: ['data'] }],
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    path: { anyOf: [path, { type: 'array', minItems: 1, items: path }] },
    type: { const: 'table' },
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: text,
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
    dialect,
    schema: tableSchema,
  },
};

/** JSON Schema, draft 7. */
export const DATA_PACKAGE_STANDARD = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['$schema', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: text,
    description: text,
    version: text,
    created: { type: 'string' },
    keywords: names,
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
