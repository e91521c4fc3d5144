import { describe, expect, it } from 'vitest';
import { readAs } from './read-fixture.ts';

async function textOf(body: string): Promise<string> {
  return (
    await readAs('a.html', Buffer.from(`<!DOCTYPE html><html><head><title>x</title></head><body>${body}</body></html>`))
  ).text;
}

const LONG = '理论学习不够深入，联系实际少，运用党的创新理论指导工作的本领不强，学用脱节的现象仍然存在。';

describe('a web page', () => {
  it('gives its main text without navigation, footer, scripts and what is hidden', async () => {
    const page =
      '<div class="top-nav"><a href="#">首页</a></div><nav>栏目</nav><script>var a="脚本"</script>' +
      `<div class="main"><div id="zoom"><p>${LONG}</p><p style="display: none">暗</p><p>${LONG}</p></div></div>` +
      '<div class="share">分享</div><div>扫一扫</div><footer>版权</footer>';
    expect(await textOf(page)).toBe(`${LONG}\n${LONG}`);
  });

  it('gives the title that stands above the main text', async () => {
    expect(
      await textOf(`<div><h1>某局2023年工作总结</h1><div>来源</div></div><div><p>${LONG}</p><p>${LONG}</p></div>`),
    ).toBe(`某局2023年工作总结\n${LONG}\n${LONG}`);
  });

  it('goes into the cell of a page laid out by tables, and not into the rows of a table', async () => {
    const layout = `<table><tr><td>左栏</td><td><table><tr><td><p>${LONG}</p><p>${LONG}</p></td></tr></table></td></tr></table>`;
    expect(await textOf(layout)).toBe(`${LONG}\n${LONG}`);
    const data = `<table><tr><th>问题</th><th>措施</th></tr><tr><td>${LONG}</td><td colspan="2">改</td></tr></table>`;
    expect(await textOf(data)).toBe(`| 问题 | 措施 |\n| ${LONG} | 改 |  |`);
  });

  it('has a line for each paragraph and each break, whatever the line ends of its source', async () => {
    expect(await textOf('<p>第一\n段</p>第二段<br>第三段<div>第四段</div><pre>甲\n乙</pre>')).toBe(
      '第一段\n第二段\n第三段\n第四段\n甲\n乙',
    );
  });

  it('counts its lists, each level in a form of its own', async () => {
    const list = '<ol><li>甲<ol><li>子<li>丑</ol></li><li value="5">乙</li><li>6.丙</li></ol>';
    expect(await textOf(list)).toBe('1.甲\n（1）子\n（2）丑\n5.乙\n6.丙');
    expect(await textOf('<ol style="list-style-type: cjk-ideographic" start="3"><li>甲</ol><ul><li>乙</ul>')).toBe(
      '三、甲\n●乙',
    );
  });

  it('tells its headings', async () => {
    const page = Buffer.from(`<html><body><h2>存在的问题</h2><p>${LONG}</p></body></html>`);
    expect((await readAs('a.html', page)).styledHeadings).toEqual([{ start: 0, end: 5, level: 2 }]);
  });

  it('is read in the encoding that it declares, or the one its bytes show', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<html><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>'),
      Buffer.from('b5b3bda8b9a4d7f7', 'hex'),
    ]);
    expect(await readAs('a.html', bytes)).toMatchObject({ text: '党建工作', encoding: 'gb18030' });
    const wrong = Buffer.from('<html><meta charset="gb2312"><p>党建工作情况报告</p></html>');
    expect((await readAs('a.html', wrong)).encoding).toMatch(/^(?:gb18030|utf-8)$/u);
    const utf16 = Buffer.from('\ufeff<html><p>党建工作</p></html>', 'utf16le');
    expect(await readAs('a.html', utf16)).toMatchObject({ format: 'html', text: '党建工作', encoding: 'utf-16le' });
  });
});
