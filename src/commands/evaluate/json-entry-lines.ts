/** Strings, signs, line ends and bare values, one by one. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|\n|[^\s"{}[\],:]+/gu;

/**
 * The lines, from 1, on which the entries of the lists inside a map begin: for each key of the map one line an entry.
 *
 * @param text a map in well-formed JSON
 */
export function jsonEntryLines(text: string): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  let [line, depth, key, isStart] = [1, 0, '', false];
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '\n') {
      line += 1;
      continue;
    }
    if (isStart && token !== ']') lines.get(key)?.push(line);
    isStart = false;
    if (token === '}' || token === ']') depth -= 1;
    if (token === '{' || token === '[') depth += 1;
    if (depth === 1 && token.startsWith('"')) key = JSON.parse(token) as string;
    if (depth === 2 && token === '[') lines.set(key, []);
    isStart = depth === 2 && (token === '[' || token === ',');
  }
  return lines;
}
