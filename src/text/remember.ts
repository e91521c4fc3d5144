/**
 * A pure function of a text that remembers what it found. Reports of one genre repeat each other clause by clause,
 * so that most clauses need to be read only once.
 *
 * @param most how many texts are remembered; beyond that the memory is emptied and begins anew
 */
export function remember<Found>(find: (text: string) => Found, most: number): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const fresh = find(text);
    known.set(ownCopy(text), fresh);
    return fresh;
  };
}

/** A slice keeps the whole document that it was cut from in memory; a copy does not. */
function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
