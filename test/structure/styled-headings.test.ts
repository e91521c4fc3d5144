import { describe, expect, it } from 'vitest';
import type { StyledHeading } from '../../src/model/styled-heading.ts';
import { fold } from '../../src/patterns/fold.ts';
import { buildOutline } from '../../src/structure/build-outline.ts';
import { structure } from '../support/read-text.ts';

/** Lines that begin with `@1 ` are headings of that level by their style. */
function outlineOf(lines: readonly string[]): string[] {
  const headings: StyledHeading[] = [];
  let text = '';
  for (const line of lines) {
    const [, level, words = line] = /^@(\d) (.*)$/u.exec(line) ?? [];
    if (level !== undefined)
      headings.push({ start: text.length, end: text.length + words.length, level: Number(level) });
    text += `${words}\n`;
  }
  const { sections } = buildOutline(text, fold(text), 'd', 'a.docx', structure, headings);
  return sections.map((each) => `${'  '.repeat(each.level)}${each.marker?.text ?? ''}${each.heading}`.trimEnd());
}

const BODY = '学习不够深入，联系实际少，运用理论指导工作的本领不强，学用脱节的现象仍然存在。';

describe('headings by style', () => {
  it('open sections where their words alone would not, one inside the other by level', () => {
    const lines = [
      '某局2023年工作总结',
      BODY,
      '@1 检视情况',
      '@2 思想政治',
      BODY,
      '@2 纪律作风',
      BODY,
      '@1 后续考虑',
      BODY,
    ];
    expect(outlineOf(lines)).toEqual(['', '  检视情况', '    思想政治', '    纪律作风', '  后续考虑']);
  });

  it('stand below a numbered heading of a higher style', () => {
    const lines = [
      '某局2023年工作总结',
      BODY,
      '@1 一、存在的问题',
      '@2 思想政治',
      BODY,
      '@2 纪律作风',
      BODY,
      '@1 二、下一步打算',
      BODY,
    ];
    expect(outlineOf(lines)).toEqual(['', '  一、存在的问题', '    思想政治', '    纪律作风', '  二、下一步打算']);
  });

  it('are no headings where a whole paragraph was given the style', () => {
    expect(outlineOf(['某局2023年工作总结', BODY, `@1 ${BODY}`, '@1 检视情况', BODY])).toEqual(['', '  检视情况']);
  });

  it('change nothing where there are none', () => {
    const lines = ['某局2023年工作总结', BODY, '一、存在的问题', BODY, '二、下一步打算', BODY];
    expect(outlineOf(lines)).toEqual(outlineOf(lines.map((line) => line.replace(/^(?=[一二]、)/u, '@1 '))));
  });
});
