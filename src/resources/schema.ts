import { z } from 'zod';
import type { DictionaryProblem } from './dictionary-problem.ts';
import { issueProblems } from './issue-problems.ts';
import { nearestKey } from './nearest-key.ts';
import { camelCase, snakeCase, type YamlContent } from './yaml-content.ts';

/** What a part of a dictionary must look like, and the value that it becomes. */
export type Schema<T> = z.ZodType<T>;

type Shape = Readonly<Record<string, Schema<unknown>>>;

export const text: Schema<string> = z.string().min(1);

/** A sign of a numbering may be nothing at all. */
export const anyText: Schema<string> = z.string();

export const number: Schema<number> = z.number();

export const flag: Schema<boolean> = z.boolean();

export function listOf<T>(item: Schema<T>): Schema<T[]> {
  return z.array(item);
}

export function filledListOf<T>(item: Schema<T>): Schema<T[]> {
  return z.array(item).min(1);
}

export function oneOf<const T extends string>(values: readonly T[]): Schema<T> {
  return z.enum(values);
}

/** A part that the file may leave out. */
export function orElse<T>(schema: Schema<T>, value: T): Schema<T> {
  return schema.optional().transform((given) => given ?? value);
}

/** A map whose keys are names that the author chooses. */
export function mapOf<T>(value: Schema<T>): Schema<Record<string, T>> {
  return z.record(z.string(), value);
}

/** Adds a condition; `problemOf` says what is wrong as `expected X, got Y`, or null. */
export function checked<T>(schema: Schema<T>, problemOf: (value: T) => string | null): Schema<T> {
  return schema.check((context) => {
    const message = problemOf(context.value);
    if (message !== null) context.issues.push({ code: 'custom', message, input: context.value });
  });
}

/** A map with exactly these keys, written in the file as here or with `_` before small letters. */
export function closed<S extends Shape>(shape: S): Schema<{ [K in keyof S]: z.output<S[K]> }> {
  const known = Object.keys(shape).map(snakeCase);
  const object = z.strictObject(shape, { error: (issue) => unknownKeys(issue, known) });
  return z.preprocess(withModelKeys, object) as unknown as Schema<{ [K in keyof S]: z.output<S[K]> }>;
}

export interface Validated<T> {
  /** Null where there are problems. */
  readonly value: T | null;
  readonly problems: readonly DictionaryProblem[];
}

/** Checks what a file says against its schema; every problem has its line. Each schema is used once: compiling it does not pay. */
export function validate<T>(schema: Schema<T>, content: YamlContent, file: string): Validated<T> {
  const result = schema.safeParse(content.value, { jitless: true });
  if (result.success) return { value: result.data, problems: [] };
  return { value: null, problems: result.error.issues.flatMap((issue) => issueProblems(issue, content, file)) };
}

/** One line for each unknown key, in their order. */
function unknownKeys(
  issue: { readonly code?: string; readonly keys?: unknown },
  known: readonly string[],
): string | undefined {
  if (issue.code !== 'unrecognized_keys' || !Array.isArray(issue.keys)) return undefined;
  return issue.keys.map((key) => unknownKey(String(key), known)).join('\n');
}

function unknownKey(key: string, known: readonly string[]): string {
  if (key.includes('：'))
    return `expected "key: value" with a half-width colon and a blank, got "${key}" with the full-width colon "："`;
  const nearest = nearestKey(snakeCase(key), known);
  const hint = nearest === null ? '' : `; did you mean "${nearest}"?`;
  return `expected one of the keys ${known.join(', ')}, got "${snakeCase(key)}"${hint}`;
}

function withModelKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (!Object.keys(value).some((key) => key.includes('_'))) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [camelCase(key), each]));
}
