import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/model/configuration-error.ts';
import { loadTools } from '../../src/run/tools.ts';

describe('loadTools', () => {
  it('takes the segmenter that it is told to take', () => {
    const { analyzer, segmenterFallback } = loadTools('dictionaries', '@node-rs/jieba');
    expect(analyzer.segmenter.name).toMatch(/^@node-rs\/jieba \d/u);
    expect(segmenterFallback).toBeNull();
  });

  it('refuses a folder without dictionaries and names it', () => {
    expect(() => loadTools('no-such-folder')).toThrow(ConfigurationError);
    expect(() => loadTools('no-such-folder')).toThrow('no-such-folder');
  });
});
