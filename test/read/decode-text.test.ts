import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/read/decode-text.ts';
import { BIG5_SENTENCE, GB_RARE_NAME, GB_SENTENCE, GB_SHORT_LINE } from './sample-bytes.ts';

const SENTENCE = '青山县林业局党支部组织生活制度执行不够严格。';

function utf8(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

function codes(bytes: Uint8Array): string[] {
  return decodeText(bytes, 'a.txt').diagnostics.map((diagnostic) => diagnostic.code);
}

describe('decodeText finds the encoding', () => {
  it('reads UTF-8 with and without a byte order mark as the same text', () => {
    const plain = decodeText(utf8(SENTENCE), 'a.txt');
    const marked = decodeText(utf8(`\ufeff${SENTENCE}`), 'a.txt');
    expect(plain).toEqual({ text: SENTENCE, encoding: 'utf-8', diagnostics: [] });
    expect(marked).toEqual(plain);
  });

  it.each(['le', 'be'] as const)('reads UTF-16%s with and without a byte order mark', (order) => {
    const text = `${SENTENCE}\n2023年，抓落实不到位。`;
    expect(decodeText(utf16(text, order), 'a.txt')).toEqual({ text, encoding: `utf-16${order}`, diagnostics: [] });
    expect(decodeText(utf16(`\ufeff${text}`, order), 'a.txt').text).toBe(text);
  });

  it('reads ASCII written as UTF-16 without taking its NUL bytes for binary data', () => {
    const text = 'plain English, two lines\nof it';
    expect(decodeText(utf16(text, 'le'), 'a.txt')).toMatchObject({ text, encoding: 'utf-16le' });
  });

  it('does not take English in single bytes for Chinese in UTF-16', () => {
    const text = 'Bush hid the facts';
    expect(decodeText(utf8(text), 'a.txt')).toMatchObject({ text, encoding: 'utf-8' });
  });

  it('reads GB text as gb18030', () => {
    const { text, bytes } = GB_SENTENCE;
    expect(decodeText(bytes, 'a.txt')).toEqual({ text, encoding: 'gb18030', diagnostics: [] });
  });

  it('keeps rare characters of names that GBK does not know', () => {
    const bytes = Buffer.concat([GB_RARE_NAME.bytes, GB_SENTENCE.bytes]);
    expect(decodeText(bytes, 'a.txt').text).toBe(GB_RARE_NAME.text + GB_SENTENCE.text);
  });

  it('reads GB18030 with a byte order mark and drops the mark', () => {
    const bytes = Buffer.concat([Buffer.from('84319533', 'hex'), GB_SHORT_LINE.bytes]);
    expect(decodeText(bytes, 'a.txt')).toMatchObject({ text: GB_SHORT_LINE.text, encoding: 'gb18030' });
  });

  it('reads Big5, which would be valid GB18030 too', () => {
    expect(() => new TextDecoder('gb18030', { fatal: true }).decode(BIG5_SENTENCE.bytes)).not.toThrow();
    const { text, bytes } = BIG5_SENTENCE;
    expect(decodeText(bytes, 'a.txt')).toEqual({ text, encoding: 'big5', diagnostics: [] });
  });

  it('gives back any text of common characters that was written as UTF-8 or marked UTF-16', () => {
    const text = fc.string({ unit: fc.constantFrom(...'党组织生活，。理论学习2023年\n一二（）“”abc '), minLength: 30 });
    fc.assert(
      fc.property(text, (written) => {
        expect(decodeText(utf8(written), 'a.txt').text).toBe(written);
        expect(decodeText(utf16(`\ufeff${written}`, 'be'), 'a.txt').text).toBe(written);
      }),
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text, encoding, diagnostics } = decodeText(bytes, 'a.txt');
        const isRefused = diagnostics.some((diagnostic) => diagnostic.severity === 'error');
        expect(encoding === '').toBe(isRefused);
        expect(isRefused ? text : '').toBe('');
        expect(text).not.toMatch(/\r|\u2028|\f/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('decodeText reads damaged files', () => {
  it('keeps a UTF-8 file that was cut in mid-character UTF-8 and counts one broken character', () => {
    const cut = utf8(SENTENCE).subarray(0, -1);
    const { text, encoding, diagnostics } = decodeText(cut, 'a.txt');
    expect(encoding).toBe('utf-8');
    expect(text).toBe(`${SENTENCE.slice(0, -1)}\ufffd`);
    expect(diagnostics).toMatchObject([{ code: 'read.broken-characters', severity: 'warning', start: 21, end: 22 }]);
    expect(diagnostics[0]?.message).toMatch(/^1 broken character/u);
  });

  it('keeps a UTF-8 file whose last line is nothing but the cut character UTF-8', () => {
    const bytes = Buffer.concat([utf8(`${SENTENCE}\n`), utf8('党').subarray(0, 2)]);
    expect(decodeText(bytes, 'a.txt')).toMatchObject({ text: `${SENTENCE}\n\ufffd`, encoding: 'utf-8' });
  });

  it('counts the broken bytes inside a UTF-8 file', () => {
    const bytes = Buffer.concat([
      utf8(SENTENCE),
      Buffer.from([0xff]),
      utf8(SENTENCE),
      Buffer.from([0xc0]),
      utf8(SENTENCE),
    ]);
    const { text, encoding, diagnostics } = decodeText(bytes, 'a.txt');
    expect([encoding, text.length]).toEqual(['utf-8', SENTENCE.length * 3 + 2]);
    expect(diagnostics[0]?.message).toMatch(/^2 broken/u);
  });

  it('keeps a GB file that was cut in mid-character GB', () => {
    const { text, encoding, diagnostics } = decodeText(GB_SENTENCE.bytes.subarray(0, -1), 'a.txt');
    expect([encoding, text]).toEqual(['gb18030', `${GB_SENTENCE.text.slice(0, -1)}\ufffd`]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['read.broken-characters']);
  });

  it('counts an odd byte at the end of UTF-16 as broken', () => {
    const bytes = Buffer.concat([utf16(`\ufeff${SENTENCE}`, 'le'), Buffer.from([0x50])]);
    expect(codes(bytes)).toEqual(['read.broken-characters']);
  });

  it('finds characters that were broken before the file was saved', () => {
    expect(codes(utf8(`${SENTENCE}锟斤拷${SENTENCE}`))).toEqual(['read.broken-characters']);
  });

  it('decodes each line of a UTF-8 file with GB lines in its own encoding', () => {
    const bytes = Buffer.concat([utf8(`${SENTENCE}\n`), GB_SHORT_LINE.bytes, utf8(`\n${SENTENCE}`)]);
    const { text, encoding, diagnostics } = decodeText(bytes, 'a.txt');
    expect(text).toBe(`${SENTENCE}\n${GB_SHORT_LINE.text}\n${SENTENCE}`);
    expect(encoding).toBe('utf-8');
    expect(diagnostics).toMatchObject([{ code: 'read.mixed-encoding', severity: 'warning' }]);
    expect(diagnostics[0]?.message).toContain('1 line(s) in gb18030 inside a file in utf-8');
  });

  it('decodes a UTF-8 line inside a GB file', () => {
    const line = Buffer.from('\n');
    const bytes = Buffer.concat([GB_SENTENCE.bytes, line, utf8('最后一行。'), line, GB_SENTENCE.bytes]);
    const { text, encoding, diagnostics } = decodeText(bytes, 'a.txt');
    expect(text).toBe(`${GB_SENTENCE.text}\n最后一行。\n${GB_SENTENCE.text}`);
    expect(encoding).toBe('gb18030');
    expect(diagnostics[0]?.code).toBe('read.mixed-encoding');
  });

  it('decodes GB lines inside a file whose byte order mark says UTF-8', () => {
    const bytes = Buffer.concat([utf8('\ufeff一\n'), GB_SENTENCE.bytes]);
    expect(decodeText(bytes, 'a.txt')).toMatchObject({ text: `一\n${GB_SENTENCE.text}`, encoding: 'utf-8' });
  });
});

describe('decodeText tidies and refuses', () => {
  it('makes every kind of line end a line feed', () => {
    const text = 'a\r\nb\rc\u2028d\fe\u2029f\u0085g\vh\n\ni and enough to be long';
    expect(decodeText(utf8(text), 'a.txt').text).toBe('a\nb\nc\nd\ne\nf\ng\nh\n\ni and enough to be long');
  });

  it.each([
    ['no bytes', ''],
    ['a byte order mark alone', '\ufeff'],
    ['blanks alone', ' \r\n\u3000\n'],
  ])('warns of a file that holds %s', (_, text) => {
    expect(decodeText(utf8(text), 'a.txt').diagnostics).toMatchObject([
      { code: 'read.empty', severity: 'warning', path: 'a.txt' },
    ]);
  });

  it('notes a file of fewer than 20 characters and not one of 20', () => {
    expect(codes(utf8('字'.repeat(19)))).toEqual(['read.too-short']);
    expect(codes(utf8('字'.repeat(20)))).toEqual([]);
  });

  it.each([
    ['a Word document (.docx)', 'PK\x03\x04\x14\0\x06\0[Content_Types].xml word/document.xml'],
    ['an Excel workbook (.xlsx)', 'PK\x03\x04\x14\0\x06\0[Content_Types].xml xl/workbook.xml'],
    ['a ZIP archive', 'PK\x03\x04\x14\0\x06\0photo.raw'],
    ['a PDF', '%PDF-1.7\n%\xe2\xe3\xcf\xd3'],
    ['a Word 97 document (.doc)', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0'],
    ['an Office 97 or WPS file (OLE)', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['a rich text document (RTF)', '{\\rtf1\\ansi plain text'],
    ['a PNG picture', '\x89PNG\r\n\x1a\n'],
    ['a program (ELF)', '\x7fELF\x02\x01\x01'],
    ['UTF-32 text', '\xff\xfe\0\0a\0\0\0'],
  ])('names %s for what it is', (name, latin1) => {
    const { text, encoding, diagnostics } = decodeText(Buffer.from(latin1, 'latin1'), 'b.txt');
    expect([text, encoding]).toEqual(['', '']);
    expect(diagnostics).toMatchObject([{ code: 'read.binary', severity: 'error', path: 'b.txt' }]);
    expect(diagnostics[0]?.message).toContain(`expected text, got ${name};`);
  });

  it('refuses bytes full of control characters', () => {
    expect(codes(Buffer.from([1, 2, 3, 0, 0, 65, 66, 0, 4, 5, 6]))).toEqual(['read.binary']);
  });

  it('reads a text with a stray control character and says where it stands', () => {
    const { text, diagnostics } = decodeText(utf8(`${SENTENCE}\0${SENTENCE}`), 'a.txt');
    expect(text).toBe(`${SENTENCE}\0${SENTENCE}`);
    expect(diagnostics).toMatchObject([{ code: 'read.control-characters', severity: 'info', start: 22, end: 23 }]);
  });

  it('warns of a web page that is called a text', () => {
    expect(codes(utf8('<!DOCTYPE html><html><body>正文</body></html>'))).toEqual(['read.markup']);
  });
});
