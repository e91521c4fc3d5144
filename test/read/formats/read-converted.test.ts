import { describe, expect, it } from 'vitest';
import { docReader } from '../../../src/read/formats/doc.ts';
import type { Conversion } from '../../../src/read/programs/office-converter.ts';
import { NO_PROGRAMS } from '../../../src/read/programs/outside-programs.ts';
import { fixture } from './read-fixture.ts';
import { paragraph, wordFile } from './word-file.ts';

const TEXT = '一、理论学习不够深入，满足于读文件，研讨交流少。';

/** A converter that always ends the same way, and what it was asked for. */
function converterThat(conversion: Conversion): { asked: string[]; programs: Parameters<typeof docReader.read>[2] } {
  const asked: string[] = [];
  const converter = {
    name: 'Office',
    toDocx: async (_: Uint8Array, extension: string) => {
      asked.push(extension);
      return conversion;
    },
  };
  return { asked, programs: { ...NO_PROGRAMS, converter } };
}

const into = (text: string): Conversion => ({
  outcome: 'converted',
  bytes: wordFile({
    body: text
      .split('\n')
      .map((line) => paragraph(line))
      .join(''),
  }),
});

function word95(): Uint8Array {
  const bytes = Buffer.from(fixture('report.doc'));
  bytes.writeUInt16LE(0x68, bytes.indexOf(Buffer.from([0xec, 0xa5])) + 2);
  return bytes;
}

/** LibreOffice wrote it; one of its paragraphs is numbered by a field that counts by itself. */
function withLostNumber(): Uint8Array {
  return fixture('autonumber.doc');
}

describe('a file of an office program that is not read here', () => {
  it('is read as another office program converts it, which is told', async () => {
    const { programs, asked } = converterThat(into(TEXT));
    const read = await docReader.read(word95(), 'a.doc', programs);
    expect(read.text.trim()).toBe(TEXT);
    expect(read.diagnostics).toMatchObject([{ severity: 'warning', code: 'read.converted', path: 'a.doc' }]);
    expect(asked).toEqual(['.doc']);
  });

  it('is given over under its own ending, by which that program may know it', async () => {
    const { programs, asked } = converterThat(into(TEXT));
    await docReader.read(Buffer.from('01fe320000000000', 'hex'), '旧.WPS', programs);
    expect(asked).toEqual(['.wps']);
  });

  it.each([
    ['is not installed', { outcome: 'missing' }, /install Office/u],
    ['fails', { outcome: 'failed', reason: 'it took longer than 90 s' }, /Office could not convert it.+90 s/u],
    ['takes its bytes for text', into('Ò»¡¢´æÔÚµÄÎÊÌâ£¬ÀíÂÛÑ§Ï°²»¹»ÉîÈë¡£'), /nothing more/u],
    ['finds next to nothing in it', into('页'), /nothing more/u],
    ['gives what is no .docx', { outcome: 'converted', bytes: Buffer.from('none') }, /nothing more/u],
  ] as const)('stays one error where that program %s', async (_, conversion, message) => {
    const read = await docReader.read(word95(), 'a.doc', converterThat(conversion).programs);
    expect(read.diagnostics).toHaveLength(1);
    expect(read.diagnostics[0]).toMatchObject({ severity: 'error', code: 'read.old-format' });
    expect(read.diagnostics[0]?.message).toMatch(message);
  });
});

describe('a file whose automatic numbers are not explained', () => {
  const own = async () => docReader.read(withLostNumber(), 'a.doc');

  it('says so', async () => {
    expect((await own()).diagnostics.map(({ code }) => code)).toEqual(['read.numbering-lost']);
  });

  it('is read as converted where the conversion has all of its text and more', async () => {
    const lines = (await own()).text.trim().split('\n');
    const numbered = lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
    const read = await docReader.read(withLostNumber(), 'a.doc', converterThat(into(numbered)).programs);
    expect(read.text.trim()).toBe(numbered);
    expect(read.diagnostics.map(({ code }) => code)).toEqual(['read.converted']);
  });

  it.each([
    ['has no more than the file', (text: string) => text],
    ['has lost text', (text: string) => `一${text.slice(0, text.length / 2)}`],
    ['has other text', (text: string) => '别'.repeat(text.length * 2)],
  ])('is left as it was read here where the conversion %s', async (_, change) => {
    const { text } = await own();
    const read = await docReader.read(withLostNumber(), 'a.doc', converterThat(into(change(text.trim()))).programs);
    expect(read.text).toBe(text);
    expect(read.diagnostics).toMatchObject([{ code: 'read.numbering-lost', severity: 'warning' }]);
  });
});

describe('a file that is read here', () => {
  it('is never given to another program, so that its text does not depend on what is installed', async () => {
    const { programs, asked } = converterThat(into(TEXT));
    for (const name of ['report.doc', 'torture.doc', 'mixed.doc']) {
      expect(await docReader.read(fixture(name), name, programs)).toEqual(await docReader.read(fixture(name), name));
    }
    expect(asked).toEqual([]);
  });
});
