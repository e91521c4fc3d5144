/** The most that Excel takes, in UTF-16 units. */
const LONGEST = 31;

/**
 * A name that Excel takes for a sheet and that no other sheet has.
 *
 * @param taken names given so far; the new one is added
 */
export function sheetName(title: string, taken: Set<string>): string {
  const plain = title.replaceAll(/[[\]:*?/\\]/gu, ' ').replace(/^'|'$/gu, '');
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` ${number}`;
    const name = `${plain.slice(0, LONGEST - ending.length)}${ending}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
