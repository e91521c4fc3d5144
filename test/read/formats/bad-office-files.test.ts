import { describe, expect, it } from 'vitest';
import { codesOf, fixture, readAs } from './read-fixture.ts';
import { paragraph, wordFile, wordXml, zipped } from './word-file.ts';

const BODY = paragraph('理论学习不够深入，联系实际少，运用党的创新理论指导工作的本领不强。');

/** What each file is, and the one diagnostic that says so. */
async function expectOne(name: string, bytes: Uint8Array, code: string): Promise<void> {
  const read = await readAs(name, bytes);
  expect(codesOf(read)).toEqual([code]);
  const [diagnostic] = read.diagnostics;
  expect(diagnostic?.path).toBe(name);
  expect(diagnostic?.message).not.toMatch(/undefined|TypeError|RangeError|\n/u);
  if (diagnostic?.severity === 'error') expect(read.text).toBe('');
}

/** A container with one stream of the name, as locked .docx files and workbooks are. */
function oleFile(stream: string, content = new Uint8Array(0)): Uint8Array {
  const bytes = Buffer.alloc(512 * 4 + content.length);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  for (const at of [60, 68]) bytes.writeUInt32LE(0xfffffffe, at);
  for (let at = 76; at < 512; at += 4) bytes.writeUInt32LE(at === 76 ? 0 : 0xffffffff, at);
  bytes.fill(0xff, 512, 1024);
  bytes.writeUInt32LE(0xfffffffe, 516);
  for (const [index, name] of ['Root Entry', stream].entries()) {
    const at = 1024 + index * 128;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE(name.length * 2 + 2, at + 64);
    bytes.writeUInt8(index === 0 ? 5 : 2, at + 66);
    for (const link of [68, 72, 76]) bytes.writeUInt32LE(0xffffffff, at + link);
    bytes.writeUInt32LE(0xfffffffe, at + 116);
  }
  bytes.writeUInt32LE(1, 1024 + 76);
  return bytes;
}

/** A part whose directory claims `size` bytes. */
function withClaim(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const changed = Buffer.from(bytes);
  const entry = changed.lastIndexOf(part) - 46;
  changed.writeUInt32LE(size, entry + 24);
  return changed;
}

describe('a .docx that cannot be used says so once', () => {
  it('where it is empty', async () => expectOne('a.docx', new Uint8Array(0), 'read.damaged'));

  it('where it is locked with a password', async () =>
    expectOne('a.docx', oleFile('EncryptedPackage'), 'read.encrypted'));

  it('where its parts are locked one by one', async () => {
    const bytes = Buffer.from(wordFile({ body: BODY }));
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1)) {
      bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
    }
    await expectOne('a.docx', bytes, 'read.encrypted');
  });

  it('where it is cut off', async () => {
    const bytes = wordFile({ body: BODY });
    await expectOne('a.docx', bytes.subarray(0, bytes.length - 30), 'read.damaged');
  });

  it('where it is some other kind of container', async () => {
    await expectOne(
      'a.docx',
      zipped({ 'xl/workbook.xml': '<workbook/>', '[Content_Types].xml': '<Types/>' }),
      'read.mislabelled',
    );
  });

  it('where it holds pictures and no text', async () => {
    const { diagnostics } = await readAs(
      'a.docx',
      wordFile({ body: paragraph('<w:r><w:drawing><a:blip/></w:drawing></w:r>') }),
    );
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'read.empty' }]);
    expect(diagnostics[0]?.message).toContain('OCR');
  });

  it('where its XML is broken before any text', async () => {
    await expectOne('a.docx', zipped({ ...wordXml({ body: '' }), 'word/document.xml': '<w:document' }), 'read.damaged');
  });
});

describe('a .docx that is broken in the middle', () => {
  it('gives what stands before the break, with a warning', async () => {
    const whole = wordXml({ body: BODY + paragraph('后面的话') });
    const xml = whole['word/document.xml']?.replace('后面的话', '<') ?? '';
    const read = await readAs('a.docx', zipped({ ...whole, 'word/document.xml': xml }));
    expect(read.text).toContain('理论学习不够深入');
    expect(read.diagnostics).toMatchObject([{ severity: 'warning', code: 'read.damaged' }]);
  });
});

describe('a .docx made to do harm', () => {
  it('is refused where it would unpack to gigabytes, before it does', async () => {
    const zeros = zipped({ ...wordXml({ body: BODY }), 'word/document.xml': `<w:document>${' '.repeat(9_000_000)}` });
    await expectOne('a.docx', zeros, 'read.bomb');
    await expectOne('a.docx', withClaim(wordFile({ body: BODY }), 'word/document.xml', 0xf0000000), 'read.bomb');
  });

  it('is never unpacked beyond what its directory claims', async () => {
    const read = await readAs('a.docx', withClaim(wordFile({ body: BODY.repeat(50) }), 'word/document.xml', 300));
    expect(read.text.length).toBeLessThan(300);
    expect(codesOf(read)).toContain('read.damaged');
  });

  it('is refused where its XML defines entities, and reads no other file', async () => {
    const attack =
      '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">]><w:document>&b;&x;</w:document>';
    await expectOne('a.docx', zipped({ ...wordXml({ body: '' }), 'word/document.xml': attack }), 'read.unsafe');
  });

  it('is refused where its XML is nested without end', async () => {
    await expectOne('a.docx', wordFile({ body: '<w:tbl><w:tr><w:tc>'.repeat(20_000) }), 'read.unsafe');
  });

  it('is refused where it names more parts than a document has', async () => {
    const bytes = Buffer.from(wordFile({ body: BODY }));
    bytes.writeUInt16LE(0xffff, bytes.length - 12);
    await expectOne('a.docx', bytes, 'read.bomb');
  });
});

describe('a .doc that cannot be used says so once', () => {
  it.each([
    ['an Excel workbook', 'Workbook', 'read.mislabelled'],
    ['a presentation', 'PowerPoint Document', 'read.mislabelled'],
    ['a file of Microsoft Works', 'MatOST', 'read.old-format'],
    ['a container of nothing known', 'Other', 'read.damaged'],
  ])('where it is %s', async (_, stream, code) => expectOne('a.doc', oleFile(stream), code));

  it('where it was made by Word 95', async () => {
    const bytes = Buffer.from(fixture('report.doc'));
    bytes.writeUInt16LE(0x68, bytes.indexOf(Buffer.from([0xec, 0xa5])) + 2);
    await expectOne('a.doc', bytes, 'read.old-format');
  });

  it('where it is locked with a password', async () => {
    const bytes = Buffer.from(fixture('report.doc'));
    const head = bytes.indexOf(Buffer.from([0xec, 0xa5]));
    bytes.writeUInt16LE(bytes.readUInt16LE(head + 10) | 0x100, head + 10);
    await expectOne('a.doc', bytes, 'read.encrypted');
  });

  it('where it is cut off behind its head', async () => {
    await expectOne('a.doc', fixture('report.doc').subarray(0, 700), 'read.damaged');
  });

  it('where it is empty', async () => expectOne('a.doc', new Uint8Array(0), 'read.damaged'));

  it('where its chains of sectors run in a circle', async () => {
    const bytes = Buffer.from(fixture('report.doc'));
    const table = (bytes.readUInt32LE(76) + 1) * 512;
    for (let at = table; at < table + 512; at += 4) bytes.writeUInt32LE(1, at);
    const read = await readAs('a.doc', bytes);
    expect(read.diagnostics.length).toBeGreaterThan(0);
  });
});

describe('other office files that cannot be used', () => {
  it('are read as far as they go where rich text is cut off', async () => {
    const bytes = fixture('report.rtf');
    const read = await readAs('a.rtf', bytes.subarray(0, bytes.length - 2000));
    expect(read.text).toContain('一、');
    expect(codesOf(read)).toContain('read.damaged');
  });

  it('say that a saved page holds none', async () => {
    await expectOne(
      'a.mht',
      Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x--\n'),
      'read.damaged',
    );
  });

  it('say that a page is nested without end, at once', async () => {
    const started = performance.now();
    await expectOne('a.html', Buffer.from(`<html>${'<div><b>'.repeat(200_000)}`), 'read.unsafe');
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('say that a page is empty', async () =>
    expectOne('a.html', Buffer.from('<html><body></body></html>'), 'read.empty'));
});
