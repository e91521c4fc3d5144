import type { WordingFamily } from '../../model/family.ts';
import type { PageFamily } from '../../model/page-data.ts';
import { thousandth } from './thousandth.ts';

export function familyEntry(family: WordingFamily): PageFamily {
  const { kind, medoidText, members, documents, units, firstYear, lastYear, meanSimilarity } = family;
  const similarity = thousandth(meanSimilarity);
  return { kind, text: medoidText, members, documents, units, firstYear, lastYear, similarity };
}
