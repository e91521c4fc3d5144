import type { FrequencyRow } from '../../../src/model/frequency-row.ts';
import type { WordFrequency, WordGroup } from '../../../src/model/word-frequency.ts';

export const WORD: WordFrequency = { word: '学习', count: 7, documents: 2 };

export const WORD_GROUP: WordGroup = { unit: '甲局', year: 2023, role: 'problems', words: [WORD] };

export const FREQUENCY: FrequencyRow = {
  groupBy: 'unit_year',
  group: '甲局 2023',
  category: 'theory.depth',
  level: 'category',
  problems: 1,
  problemsTotal: 3,
  share: 1 / 3,
  shareLow: 0.0614919447,
  shareHigh: 0.7923402991,
  documents: 1,
  documentsTotal: 1,
  documentShare: 1,
  documentShareLow: 0.2065432914,
  documentShareHigh: 1,
  per10kCharacters: 12.3456789,
};
