/** Bytes as editors of the time wrote them; given as hexadecimal so that no converter of ours stands behind them. */
export interface SampleBytes {
  readonly text: string;
  readonly bytes: Buffer;
}

export const GB_SENTENCE: SampleBytes = {
  text: '青山县林业局党支部组织生活制度执行不够严格，部分党员理论学习不深入。',
  bytes: hex(
    'c7e0c9bdcfd8c1d6d2b5bed6b5b3d6a7b2bfd7e9d6afc9fabbeed6c6b6c8d6b4d0d0b2bbb9bbd1cfb8f1a3acb2bfb7d6b5b3d4b1' +
      'c0edc2dbd1a7cfb0b2bbc9eec8eba1a3',
  ),
};

export const GB_SHORT_LINE: SampleBytes = {
  text: '第二行是老式编码的文字。',
  bytes: hex('b5dab6fed0d0cac7c0cfcabdb1e0c2ebb5c4cec4d7d6a1a3'),
};

/** Two characters, as they stand in names, that only the four-byte codes of GB18030 hold. */
export const GB_RARE_NAME: SampleBytes = { text: '𠮷㐂同志', bytes: hex('9534b2358139ef31cdacd6be') };

export const BIG5_SENTENCE: SampleBytes = {
  text: '黨支部組織生活制度執行不夠嚴格，部分黨員理論學習不深入。',
  bytes: hex(
    'c4d2a4e4b3a1b2d5c2b4a5cdaca1a8eeabd7b0f5a6e6a4a3b0f7c459aee6a141b3a1a4c0c4d2adfbb27abdd7bec7b2dfa4a3b260' +
      'a44aa143',
  ),
};

function hex(digits: string): Buffer {
  return Buffer.from(digits, 'hex');
}
