import type { Candidate } from './gather-candidates.ts';

/** Drops a wording that only ever stands inside one longer wording. */
export function withoutFragments(candidates: readonly Candidate[]): Candidate[] {
  const widest = new Map<string, number>();
  for (const { words, places } of candidates) {
    for (const part of partsOf(words)) widest.set(part, Math.max(widest.get(part) ?? 0, places.length));
  }
  return candidates.filter(({ wording, places }) => (widest.get(wording) ?? 0) < places.length);
}

/** The runs of neighbouring words that are shorter than the whole. */
function partsOf(words: readonly string[]): string[] {
  const parts: string[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 1; end <= words.length; end += 1) {
      if (end - start < words.length) parts.push(words.slice(start, end).join(''));
    }
  }
  return parts;
}

/** The first `most` of a ranking; what holds, or stands in, one that was taken says nothing new. */
export function mostDistinct<Ranked extends { readonly candidate: Candidate }>(
  ranked: readonly Ranked[],
  most: number,
): Ranked[] {
  const taken: Ranked[] = [];
  for (const each of ranked) {
    if (taken.length >= most) break;
    const { wording } = each.candidate;
    const isNew = taken.every(
      ({ candidate }) => !candidate.wording.includes(wording) && !wording.includes(candidate.wording),
    );
    if (isNew) taken.push(each);
  }
  return taken;
}
