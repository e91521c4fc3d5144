import { describe, expect, it } from 'vitest';
import type { GoldSection } from '../../../src/statistics/agreement/gold-labels.ts';
import { locateGold } from '../../../src/statistics/agreement/locate-gold.ts';
import { matchSections } from '../../../src/statistics/agreement/match-sections.ts';
import { analysisOf, type SectionSketch } from '../analysis-builder.ts';

const TEXT = `
某单位总结
一、工作成效
（一）学习扎实
（二）作风优良
二、存在的问题
同时，我们也看到一些不足。
（一）原因分析
三、下一步打算
`;

function gold(heading_starts: string, level = 1, role: GoldSection['role'] = 'problems'): GoldSection {
  return { document: 'a.txt', heading_starts, level, role };
}

function match(labels: readonly GoldSection[], sketches: readonly SectionSketch[]) {
  const { sections } = locateGold({ path: 'a.txt', sections: labels, statements: [] }, TEXT);
  const matching = matchSections(sections, analysisOf({ text: TEXT, sections: sketches }).sections, TEXT);
  return {
    matched: matching.matched.map(([label, section]) => [label.label.heading_starts, section.id]),
    missed: matching.missed.map(({ label }) => label.heading_starts),
    extra: matching.extra.map((section) => section.id),
  };
}

describe('matchSections', () => {
  it('matches by the place of the heading with its number', () => {
    const { matched, missed } = match(
      [gold('一、工作'), gold('二、存在')],
      [{ at: '二、存在的问题', marker: '二、', role: 'problems' }],
    );
    expect(matched).toEqual([['二、存在', 'section-0']]);
    expect(missed).toEqual(['一、工作']);
  });

  it('matches a heading without number, and a passage without heading by its first words', () => {
    const sketches: SectionSketch[] = [
      { at: '某单位总结', role: 'other', form: 'heading' },
      { at: '同时，我们也看到', role: 'problems', form: 'passage', headless: true },
    ];
    const { matched } = match([gold('某单位'), gold('同时，我们')], sketches);
    expect(matched.map(([starts]) => starts)).toEqual(['某单位', '同时，我们']);
  });

  it('skips blanks in front of a heading', () => {
    const { matched } = match([gold('某单位')], [{ at: '\n某单位总结', role: 'other', headless: true }]);
    expect(matched).toHaveLength(1);
  });

  it('does not let a section of blanks take the place of the heading behind it', () => {
    const sketches: SectionSketch[] = [
      { at: '\n', role: 'other', level: 0, form: 'preamble', headless: true },
      { at: '某单位总结', role: 'other' },
    ];
    expect(match([gold('某单位')], sketches).matched).toEqual([['某单位', 'section-1']]);
  });

  it('matches whatever the level, and calls extra only what stands at a labelled level', () => {
    const sketches: SectionSketch[] = [
      { at: '一、工作成效', marker: '一、', role: 'achievements', level: 2 },
      { at: '三、下一步打算', marker: '三、', role: 'measures', level: 1 },
      { at: '（一）学习扎实', marker: '（一）', role: 'problems', level: 3 },
    ];
    const { matched, extra } = match([gold('一、工作')], sketches);
    expect(matched).toHaveLength(1);
    expect(extra).toEqual(['section-1']);
  });

  it('calls a deeper section extra only where its role differs from that of its parent, since others are never labelled', () => {
    const sketches: SectionSketch[] = [
      { at: '二、存在的问题', marker: '二、', role: 'problems' },
      { at: '同时，我们也看到', role: 'problems', level: 2, form: 'passage', headless: true, parent: 0 },
      { at: '（一）原因分析', marker: '（一）', role: 'causes', level: 2, parent: 0 },
      { at: '（一）学习扎实', marker: '（一）', role: 'measures', level: 2, parent: 0 },
    ];
    const { extra } = match([gold('二、存在'), gold('（一）原因', 2, 'causes')], sketches);
    expect(extra).toEqual(['section-3']);
  });

  it('calls every section of the highest labelled level extra, whatever the role around it', () => {
    const sketches: SectionSketch[] = [
      { at: '二、存在的问题', marker: '二、', role: 'problems' },
      { at: '（一）学习扎实', marker: '（一）', role: 'problems', level: 2, parent: 0 },
    ];
    expect(match([gold('（一）原因', 2, 'causes')], sketches).extra).toEqual(['section-1']);
  });

  it('never calls a preamble or a closing extra, nor anything in a document without labels of sections', () => {
    const sketches: SectionSketch[] = [
      { at: '某单位总结', role: 'other', form: 'preamble', headless: true },
      { at: '三、下一步打算', role: 'other', form: 'closing', headless: true },
      { at: '一、工作成效', marker: '一、', role: 'achievements' },
    ];
    expect(match([gold('一、工作')], sketches).extra).toEqual([]);
    expect(match([], sketches).extra).toEqual([]);
  });
});
