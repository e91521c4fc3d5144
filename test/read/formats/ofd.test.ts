import { describe, expect, it } from 'vitest';
import { ofdReader } from '../../../src/read/formats/ofd.ts';
import { makeOfd, type OfdText } from './make-ofd.ts';
import { mutations } from './mutations.ts';

const read = async (bytes: Uint8Array) => ofdReader.read(bytes, 'a.ofd');
const codes = async (bytes: Uint8Array) =>
  (await read(bytes)).diagnostics.map(({ code, severity }) => `${severity} ${code}`);

const FULL = '（一）理论学习不够深入。部分党员满足于读文件、听报告，';
const PAGE: readonly OfdText[] = [
  { text: '一、存在的问题', x: 39.2, y: 40 },
  { text: FULL, x: 39.2, y: 50 },
  { text: '联系工作实际思考不多。', x: 28, y: 60 },
  { text: '— 1 —', x: 100, y: 275 },
];

describe('an OFD file', () => {
  it('gives its paragraphs, without page numbers', async () => {
    const { text, encoding, diagnostics } = await read(makeOfd([PAGE, [{ text: '（二）调研偏少。', x: 39.2, y: 40 }]]));
    expect(text).toBe(`一、存在的问题\n${FULL}联系工作实际思考不多。\n（二）调研偏少。`);
    expect({ encoding, diagnostics }).toEqual({ encoding: 'ofd', diagnostics: [] });
  });

  it('that places cells in one object gives a row', async () => {
    const row = { text: '问题时限', x: 28, y: 40, deltaX: '5.6 60 5.6' };
    expect((await read(makeOfd([[row]]))).text).toBe('问题\t时限');
  });

  it('that scales its objects is read at their true places', async () => {
    const scaled = { text: '党建', x: 28, y: 40, attributes: 'CTM="2 0 0 2 0 0"' };
    expect((await read(makeOfd([[scaled, { text: '工作', x: 52, y: 45 }]]))).text).toBe('党建工作');
  });

  it('is read without the text of seals and watermarks that lies across', async () => {
    const mark = { text: '内部', x: 20, y: 20, attributes: 'CTM="0.7 0.7 -0.7 0.7 0 0"' };
    expect((await read(makeOfd([[...PAGE, mark]]))).text).not.toContain('内部');
  });

  it('is recognised by its parts', () => {
    expect(ofdReader.recognises(makeOfd([PAGE]))).toBe(true);
    expect(ofdReader.recognises(Buffer.from('PK\x03\x04'))).toBe(false);
  });
});

describe('an OFD file that is odd is told:', () => {
  const page = 'Doc_0/Pages/Page_0/Content.xml';

  it('a scan', async () => {
    const scan =
      '<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer><ofd:ImageObject ResourceID="4"/></ofd:Layer></ofd:Content></ofd:Page>';
    expect(await codes(makeOfd([PAGE], { [page]: scan }))).toEqual(['error read.scan']);
  });

  it('a cut one', async () => {
    expect(await codes(makeOfd([PAGE]).subarray(0, 300))).toEqual(['error read.damaged']);
  });

  it('one without pages', async () => {
    expect(await codes(makeOfd([]))).toEqual(['error read.damaged']);
  });

  it('one whose parts name places outside', async () => {
    const root = '<OFD><DocBody><DocRoot>../../etc/passwd</DocRoot></DocBody></OFD>';
    expect(await codes(makeOfd([PAGE], { 'OFD.xml': root }))).toEqual(['error read.damaged']);
  });

  it('one that defines entities, an XML bomb', async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${'b'.repeat(100)}"><!ENTITY c "&b;&b;&b;&b;">]><OFD>&c;</OFD>`;
    expect(await codes(makeOfd([PAGE], { 'OFD.xml': bomb }))).toEqual(['error read.unsafe']);
  });

  it('one with a broken page, whose others are read', async () => {
    const { text, diagnostics } = await read(makeOfd([PAGE, PAGE], { [page]: '<ofd:Page><ofd:Content>' }));
    expect(text).toContain('联系工作实际思考不多。');
    expect(diagnostics.map(({ code }) => code)).toEqual(['read.damaged-part']);
  });

  it('one that is broken in any way, without breaking the reader', async () => {
    for (const bytes of mutations(makeOfd([PAGE]), 200)) {
      const { text, diagnostics } = await read(bytes);
      expect(text !== '' || diagnostics.length > 0).toBe(true);
    }
  });
});
