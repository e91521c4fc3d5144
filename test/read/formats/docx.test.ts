import { describe, expect, it } from 'vitest';
import { TORTURE, TORTURE_SHOWN } from './numbering-torture.ts';
import { codesOf, readAs } from './read-fixture.ts';
import {
  level,
  paragraph,
  plan,
  run,
  style,
  table,
  use,
  type WordParts,
  wordFile,
  wordXml,
  zipped,
} from './word-file.ts';

async function read(body: string, parts: Partial<WordParts> = {}) {
  return readAs('a.docx', wordFile({ body, ...parts }));
}

async function textOf(body: string, parts: Partial<WordParts> = {}): Promise<string> {
  return (await read(body, parts)).text;
}

const FILLER = paragraph('这一段只是让文件长到像一份材料的样子，别无他用。');
const LIST = { numbering: plan('0', level(0, 'chineseCounting', '%1、')) + use('1', '0') };

describe('a .docx', () => {
  it('shows every automatic number as Word does', async () => {
    const { text, diagnostics } = await readAs('a.docx', wordFile(TORTURE));
    expect(text).toBe(TORTURE_SHOWN);
    expect(diagnostics).toEqual([]);
  });

  it('counts 一 to 一百零一 in Chinese', async () => {
    const body = Array.from({ length: 101 }, () => paragraph('项', { list: '1' })).join('');
    const lines = (await textOf(body, LIST)).split('\n');
    expect([10, 11, 20, 21, 100, 101].map((number) => lines[number - 1])).toEqual([
      '十、项',
      '十一、项',
      '二十、项',
      '二十一、项',
      '一百、项',
      '一百零一、项',
    ]);
  });

  it('counts empty paragraphs of a list and shows no number without words', async () => {
    const body = paragraph('甲', { list: '1' }) + paragraph('', { list: '1' }) + paragraph('丙', { list: '1' });
    expect(await textOf(body, LIST)).toBe('一、甲\n\n三、丙');
  });

  it('says that numbers are lost where the file does not explain them', async () => {
    const { text, diagnostics } = await read(paragraph('没有说明的编号', { list: '77' }) + FILLER);
    expect(text).toMatch(/^没有说明的编号\n/u);
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'read.numbering-lost' }]);
  });

  it('ends a circle of styles', async () => {
    const styles = style('A', 'A', '', 'B') + style('B', 'B', '', 'A');
    expect(await textOf(paragraph('正文', { style: 'A' }), { styles })).toBe('正文');
  });

  it('reads soft breaks, page breaks, hyphens and symbols as the characters they look like', async () => {
    const body = paragraph(
      '<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
    );
    expect(await textOf(body)).toBe('甲\n乙-☑');
  });

  it('takes one tab for a blank and leaves the tabs of a line of columns', async () => {
    const tabbed = (count: number) => paragraph(`<w:r><w:t>甲</w:t>${'<w:tab/><w:t>乙</w:t>'.repeat(count)}</w:r>`);
    expect(await textOf(tabbed(1) + tabbed(2))).toBe('甲 乙\n甲\t乙\t乙');
  });
});

describe('tracked changes of a .docx', () => {
  it('are read as if accepted, and told', async () => {
    const body = paragraph(
      `${run('问题')}<w:del><w:r><w:delText>不大</w:delText></w:r></w:del><w:ins>${run('突出')}</w:ins>` +
        `<w:moveFrom>${run('移走')}</w:moveFrom><w:moveTo>${run('移来')}</w:moveTo>`,
    );
    const { text, diagnostics } = await read(body + FILLER);
    expect(text.split('\n')[0]).toBe('问题突出移来');
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'read.tracked-changes' }]);
  });

  it('join paragraphs whose border was deleted, under the number of the second', async () => {
    const body =
      paragraph('上半句', { list: '1', properties: '<w:rPr><w:del/></w:rPr>' }) +
      paragraph('下半句', { list: '1' }) +
      paragraph('其二', { list: '1' });
    expect(await textOf(body, LIST)).toBe('一、上半句下半句\n二、其二');
  });

  it('leave earlier properties out', async () => {
    const change =
      '<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
    expect(await textOf(paragraph('不再编号', { properties: change }), LIST)).toBe('不再编号');
  });

  it('take deleted rows of tables away', async () => {
    const rows = table([paragraph('甲'), paragraph('乙')], [paragraph('丙'), paragraph('丁')]);
    const deleted = rows.replace('<w:tr>', '<w:tr><w:trPr><w:del/></w:trPr>');
    expect(await textOf(deleted)).toBe('| 丙 | 丁 |');
  });
});

describe('what Word does not show of a .docx', () => {
  it('is left out where it is hidden by hand or by style, and told', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = paragraph(
      `${run('明')}${run('暗', '<w:vanish/>')}${run('也暗', '<w:rStyle w:val="Secret"/>')}${run('不暗', '<w:vanish w:val="0"/>')}`,
    );
    const { text, diagnostics } = await read(body + FILLER, { styles });
    expect(text.split('\n')[0]).toBe('明不暗');
    expect(diagnostics).toMatchObject([{ code: 'read.hidden-text' }]);
  });

  it('is left out where a whole paragraph is hidden, and not counted', async () => {
    const hidden = paragraph(run('隐藏', '<w:vanish/>'), { list: '1', properties: '<w:rPr><w:vanish/></w:rPr>' });
    const body = paragraph('甲', { list: '1' }) + hidden + paragraph('乙', { list: '1' });
    expect(await textOf(body, LIST)).toBe('一、甲\n二、乙');
  });

  it('is the code of a field; its result stays', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE \\@ "yyyy"</w:instrText><w:fldChar w:fldCharType="separate"/>' +
      '<w:t>2023</w:t><w:fldChar w:fldCharType="end"/><w:t>年</w:t></w:r>';
    expect(await textOf(paragraph(field))).toBe('2023年');
  });

  it('is a table of contents, whose headings stand in the text already', async () => {
    const contents =
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC \\o</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>一、甲 1</w:t></w:r>',
      ) + paragraph('<w:r><w:t>二、乙 2</w:t><w:fldChar w:fldCharType="end"/></w:r>');
    const { text, diagnostics } = await read(contents + FILLER);
    expect(text.trim()).not.toContain('、甲');
    expect(diagnostics).toMatchObject([{ severity: 'info', code: 'read.contents-left-out' }]);
  });

  it('is the words that ask for some', async () => {
    const control =
      '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>单击此处输入文字</w:t></w:r></w:p></w:sdtContent></w:sdt>';
    expect(await textOf(control + paragraph('正文'))).toBe('正文');
  });

  it('are notes, which are told', async () => {
    const { text, diagnostics } = await read(
      paragraph('<w:r><w:t>正文</w:t><w:footnoteReference w:id="2"/></w:r>') + FILLER,
    );
    expect(text.split('\n')[0]).toBe('正文');
    expect(diagnostics).toMatchObject([{ code: 'read.notes-left-out' }]);
  });
});

describe('text boxes and tables of a .docx', () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

  it('gives a text box once, behind the paragraph that it hangs on', async () => {
    const drawn = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('框内')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('框内')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await textOf(paragraph(`${run('框外')}${drawn}${run('之后')}`))).toBe('框外之后\n框内');
  });

  it('gives a text box that has only the form of old files', async () => {
    expect(
      await textOf(paragraph(`<w:r><w:pict><v:shape><v:textbox>${box('红头')}</v:textbox></v:shape></w:pict></w:r>`)),
    ).toBe('\n红头');
  });

  it('gives a table row by row, merged columns as empty cells', async () => {
    const rows = table(
      [paragraph('问题'), paragraph('措施')],
      [paragraph('甲') + paragraph('又'), paragraph('乙|丙')],
    ).replace('<w:tc><w:tcPr/><w:p><w:pPr></w:pPr><w:r><w:rPr></w:rPr><w:t xml:space="preserve">措施', (cell) =>
      cell.replace('<w:tcPr/>', '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'),
    );
    expect(await textOf(rows)).toBe('| 问题 | 措施 |  |\n| 甲 又 | 乙／丙 |');
  });

  it('reads a report that stands in the cell of a form as paragraphs', async () => {
    const whole = Array.from({ length: 14 }, (_, index) => paragraph(`第${index + 1}段`)).join('');
    const lines = (await textOf(table([paragraph('对照检查'), whole]))).split('\n');
    expect(lines).toHaveLength(15);
    expect(lines[14]).toBe('第14段');
  });

  it('reads a table of one column as paragraphs, and a table inside a cell as its text', async () => {
    expect(await textOf(table([paragraph('甲')], [paragraph('乙')]))).toBe('甲\n乙');
    expect(await textOf(table([paragraph('甲'), table([paragraph('内一'), paragraph('内二')])]))).toBe(
      '| 甲 | 内一 内二 |',
    );
  });
});

describe('headings by style in a .docx', () => {
  it('are told with their level and place, numbered or not', async () => {
    const styles = style('H2', 'heading 2', '') + style('Own', 'Own', '', 'H2');
    const body =
      paragraph('正文在前。') +
      paragraph('存在的问题', { style: 'Own' }) +
      paragraph('大纲', { properties: '<w:outlineLvl w:val="0"/>' });
    const { text, styledHeadings = [] } = await read(body, { styles });
    expect(styledHeadings.map(({ start, end, level: depth }) => [depth, text.slice(start, end)])).toEqual([
      [2, '存在的问题'],
      [1, '大纲'],
    ]);
  });
});

describe('other spellings of the same .docx', () => {
  it('is read whatever prefix it uses, and in the strict form', async () => {
    const xml = wordXml({ body: paragraph('正文', { list: '1' }), ...LIST });
    const renamed = Object.fromEntries(
      Object.entries(xml).map(([name, text]) => [
        name,
        text
          .replaceAll(/(<\/?|\s)w:/gu, '$1ns0:')
          .replaceAll('xmlns:w=', 'xmlns:ns0=')
          .replaceAll(
            'schemas.openxmlformats.org/wordprocessingml/2006/main',
            'purl.oclc.org/ooxml/wordprocessingml/main',
          ),
      ]),
    );
    expect((await readAs('a.docx', zipped(renamed))).text).toBe('一、正文');
  });

  it('is read with a backslash between folders', async () => {
    const xml = wordXml({ body: paragraph('正文') });
    const renamed = Object.fromEntries(Object.entries(xml).map(([name, text]) => [name.replaceAll('/', '\\'), text]));
    const read = await readAs('a.docx', zipped(renamed));
    expect(read).toMatchObject({ format: 'docx', text: '正文' });
  });

  it('passes over headers and footers', async () => {
    const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('页眉')}</w:hdr>`;
    expect((await readAs('a.docx', wordFile({ body: FILLER }, { 'word/header1.xml': header }))).text).not.toContain(
      '页眉',
    );
  });
});

describe('speed', () => {
  it('reads a hundred pages within a second', async () => {
    const body = Array.from({ length: 2000 }, (_, index) =>
      paragraph(
        '理论学习不够深入，联系实际少，运用党的创新理论指导工作的本领不强。',
        index % 4 === 0 ? { list: '1' } : {},
      ),
    ).join('');
    const bytes = wordFile({ body, ...LIST });
    const started = performance.now();
    const { text, diagnostics } = await readAs('a.docx', bytes);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(text.length).toBeGreaterThan(60_000);
    expect(codesOf({ text, encoding: '', diagnostics })).toEqual([]);
  });
});
