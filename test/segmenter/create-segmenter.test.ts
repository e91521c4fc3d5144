import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfigurationError } from '../../src/model/configuration-error.ts';
import type { DomainWord } from '../../src/model/dictionaries.ts';
import type { Segmenter } from '../../src/model/segmenter.ts';
import { createSegmenter } from '../../src/segmenter/create-segmenter.ts';
import { createNodeRsSegmenter } from '../../src/segmenter/node-rs-segmenter.ts';
import { createNodejiebaSegmenter } from '../../src/segmenter/nodejieba-segmenter.ts';

vi.mock('../../src/segmenter/nodejieba-segmenter.ts', () => ({ createNodejiebaSegmenter: vi.fn() }));
vi.mock('../../src/segmenter/node-rs-segmenter.ts', () => ({ createNodeRsSegmenter: vi.fn() }));

const WORDS: readonly DomainWord[] = [{ word: '三会一课', tag: 'n' }];
const native: Segmenter = { name: 'native', cut: (text) => [text], partOfSpeech: () => 'n' };
const portable: Segmenter = { name: 'portable', cut: (text) => [...text], partOfSpeech: () => 'x' };

function fails(message: string): () => never {
  return () => {
    throw new Error(message);
  };
}

beforeEach(() => {
  vi.mocked(createNodejiebaSegmenter).mockReset().mockReturnValue(native);
  vi.mocked(createNodeRsSegmenter).mockReset().mockReturnValue(portable);
});

describe('createSegmenter', () => {
  it('takes nodejieba, hands it the words and does not load the other', () => {
    expect(createSegmenter(WORDS)).toEqual({ segmenter: native, fallbackReason: null });
    expect(createNodejiebaSegmenter).toHaveBeenCalledWith(WORDS);
    expect(createNodeRsSegmenter).not.toHaveBeenCalled();
  });

  it('takes @node-rs/jieba where nodejieba cannot be loaded, and says why', () => {
    vi.mocked(createNodejiebaSegmenter).mockImplementation(fails('nodejieba.node was not built'));
    const { segmenter, fallbackReason } = createSegmenter(WORDS);
    expect(segmenter).toBe(portable);
    expect(fallbackReason).toBe('nodejieba: nodejieba.node was not built');
    expect(createNodeRsSegmenter).toHaveBeenCalledWith(WORDS);
  });

  it('takes the one that is asked for, which is no fallback', () => {
    expect(createSegmenter(WORDS, '@node-rs/jieba')).toEqual({ segmenter: portable, fallbackReason: null });
    expect(createNodejiebaSegmenter).not.toHaveBeenCalled();
    expect(createSegmenter(WORDS, 'nodejieba').segmenter).toBe(native);
  });

  it('never falls back from the one that is asked for', () => {
    vi.mocked(createNodejiebaSegmenter).mockImplementation(fails('not built'));
    expect(() => createSegmenter(WORDS, 'nodejieba')).toThrow(ConfigurationError);
    expect(createNodeRsSegmenter).not.toHaveBeenCalled();
  });

  it('tells what to do and every reason where none can be loaded', () => {
    vi.mocked(createNodejiebaSegmenter).mockImplementation(fails('not built'));
    vi.mocked(createNodeRsSegmenter).mockImplementation(() => {
      throw 'no such package';
    });
    expect(() => createSegmenter(WORDS)).toThrow(ConfigurationError);
    expect(() => createSegmenter(WORDS)).toThrow(
      /npm ci[\s\S]*nodejieba: not built[\s\S]*@node-rs\/jieba: no such package/u,
    );
  });
});
