/** Texts with equal ones taken together; an empty text belongs to no group. */
export interface DistinctTexts {
  /** Each text once, in the order of first sight. */
  readonly texts: readonly string[];
  /** For each text handed in its place in `texts`; −1 for an empty one. */
  readonly groupOf: Int32Array;
  /** For each of `texts` the texts handed in that are equal to it, ascending. */
  readonly members: readonly (readonly number[])[];
}

/** Takes equal texts together. */
export function distinctTexts(texts: readonly string[]): DistinctTexts {
  const groups = new Map<string, number[]>();
  texts.forEach((text, index) => {
    if (text === '') return;
    const members = groups.get(text);
    if (members === undefined) groups.set(text, [index]);
    else members.push(index);
  });
  const groupOf = new Int32Array(texts.length).fill(-1);
  const members = [...groups.values()];
  members.forEach((indexes, group) => {
    for (const index of indexes) groupOf[index] = group;
  });
  return { texts: [...groups.keys()], groupOf, members };
}
