import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { textTraps, type YamlSlip } from './text-traps.ts';
import type { ChildLines, YamlContent } from './yaml-content.ts';
import { yamlErrorWords } from './yaml-error-words.ts';

export interface ParsedYaml {
  /** Null where the text is no YAML. */
  readonly content: YamlContent | null;
  readonly slips: readonly YamlSlip[];
}

interface Source {
  readonly text: string;
  lineOf(offset: number): number;
}

/** Reads any YAML and tells in plain words what is wrong with it, one slip a line, or what will not mean what it seems to. */
export function parseYaml(text: string): ParsedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const source: Source = { text, lineOf: (offset) => counter.linePos(offset).line };
  const root = document.contents;
  const traps = [...textTraps(text), ...nodesOf(root).flatMap((node) => nodeTraps(node, source))];
  const errors = document.errors.map((error) => slipOf(error, source));
  const slips = onePerLine([...traps, ...errors.filter((error) => !isEchoOf(traps, error))]);
  return { content: document.errors.length > 0 ? null : toContent(root, source), slips };
}

function slipOf(error: { code: string; message: string; pos: readonly [number, number] }, source: Source): YamlSlip {
  const place = restOfLine(source.text, error.pos[0]);
  return { line: source.lineOf(error.pos[0]), message: yamlErrorWords(error.code, error.message, place) };
}

/** One slip makes the parser stumble again on the lines behind it. */
function isEchoOf(traps: readonly YamlSlip[], error: YamlSlip): boolean {
  return traps.some((trap) => trap.line <= error.line);
}

function onePerLine(slips: readonly YamlSlip[]): YamlSlip[] {
  const byLine = new Map<number, YamlSlip>();
  for (const slip of slips) if (!byLine.has(slip.line)) byLine.set(slip.line, slip);
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

function restOfLine(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end).trim();
}

function nodesOf(node: unknown): Node[] {
  if (isMap(node)) return [node, ...node.items.flatMap((pair) => [...nodesOf(pair.key), ...nodesOf(pair.value)])];
  if (isSeq(node)) return [node, ...node.items.flatMap(nodesOf)];
  return isScalar(node) || isAlias(node) ? [node] : [];
}

function nodeTraps(node: Node, source: Source): YamlSlip[] {
  const message = trapOf(node, source.text);
  return message === null ? [] : [{ line: source.lineOf(startOf(node)), message }];
}

function trapOf(node: Node, text: string): string | null {
  if (isAlias(node)) return needsQuotes('*', lineAround(text, startOf(node)));
  if ('anchor' in node && node.anchor !== undefined) return needsQuotes('&', lineAround(text, startOf(node)));
  if (node.tag !== undefined) return needsQuotes('!', lineAround(text, startOf(node)));
  if (!isScalar(node)) return null;
  const written = text.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  if (written.includes('\n') && node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED') return runsOn(written);
  const behind = restOfLine(text, node.range?.[1] ?? 0);
  return behind.startsWith('#') && typeof node.value === 'string' ? cutShort(written, behind) : null;
}

const MOST_SHOWN = 60;

function lineAround(text: string, offset: number): string {
  const line = restOfLine(text, text.lastIndexOf('\n', offset - 1) + 1);
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
}

function needsQuotes(sign: string, got: string): string {
  return `expected quotation marks around a text that begins with "${sign}", got ${got}`;
}

function cutShort(written: string, behind: string): string {
  return `expected the text alone, got a comment behind it that is left out: ${written} ${behind}; put the comment on a line of its own, or all of it in quotation marks`;
}

function runsOn(written: string): string {
  const first = written.slice(0, written.indexOf('\n')).trim();
  return `expected the text to end on its line, got one that runs on to the next: ${first}; is a quotation mark or a "- " missing?`;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function toContent(root: Node | null, source: Source): YamlContent {
  const lines = new Map<object, ChildLines>();
  return { value: toValue(root, source, lines), lines };
}

function toValue(node: unknown, source: Source, lines: Map<object, ChildLines>): unknown {
  if (isMap(node)) {
    const pairs = node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair] as const);
    const map = Object.fromEntries(pairs.map(([key, pair]) => [key, toValue(pair.value, source, lines)]));
    lines.set(map, Object.fromEntries(pairs.map(([key, pair]) => [key, source.lineOf(startOf(pair.key as Node))])));
    return map;
  }
  if (isSeq(node)) {
    const list = node.items.map((item) => toValue(item, source, lines));
    lines.set(
      list,
      node.items.map((item) => source.lineOf(startOf(item as Node))),
    );
    return list;
  }
  return isScalar(node) ? node.value : null;
}
