import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ArchiveShelf } from '../../../src/read/archives/archive-shelf.ts';
import { openArchive } from '../../../src/read/archives/open-archive.ts';
import { findFiles } from '../../../src/read/find-files.ts';
import { FORMAT_READERS } from '../../../src/read/formats/formats.ts';
import { ReadFault } from '../../../src/read/read-fault.ts';
import { readSource } from '../../../src/read/read-source.ts';
import { mutations } from '../formats/mutations.ts';
import { temporaryFolders } from '../temporary-folder.ts';
import { makeZip } from './make-zip.ts';

const own = (name: string) => readFileSync(fileURLToPath(new URL(`files/${name}`, import.meta.url)));
const makeFolder = temporaryFolders();

const FIRST = '一、存在的问题\n（一）理论学习不够深入。\n';
const SECOND = '一、存在的问题\n（一）调研走访偏少。\n';

/** Finds and reads everything, as a run does. */
async function readAll(files: Readonly<Record<string, Uint8Array | string>>, input = '.') {
  const folder = await makeFolder(files);
  const found = await findFiles([input], { workingDirectory: folder, extensions: ['.txt', '.md'] });
  const shelf = new ArchiveShelf();
  const read = await Promise.all(found.files.map(async (file) => readSource(file, FORMAT_READERS, shelf)));
  return {
    texts: Object.fromEntries(found.files.map(({ path: name }, index) => [name, textOf(read[index])])),
    codes: found.diagnostics.map(({ path: name, severity, code }) => `${severity} ${code} ${name}`),
    found,
  };
}

function textOf(read: Awaited<ReturnType<typeof readSource>> | undefined): string {
  if (read === undefined) return '';
  return 'text' in read ? read.text : read.diagnostics.map(({ code }) => code).join(' ');
}

describe('the files of an archive are documents:', () => {
  it('of a ZIP whose names are GBK, each in its own encoding', async () => {
    const { texts, codes, found } = await readAll({ 'in/总结.zip': own('gbk-names.zip') }, 'in');
    expect(texts).toEqual({
      '总结.zip/青山县林业局/2022年总结.txt': FIRST,
      '总结.zip/青山县林业局/2023年总结.txt': SECOND,
    });
    expect(codes).toEqual([]);
    expect(found.files[0]).toMatchObject({ inputFolder: 'in', members: [0] });
  });

  it('of a 7-Zip archive', async () => {
    expect((await readAll({ 'a.7z': own('names.7z') })).texts).toEqual({
      'a.7z/青山县林业局/2022年总结.txt': FIRST,
      'a.7z/青山县林业局/2023年总结.txt': SECOND,
    });
  });

  it('of an archive in an archive, and no deeper', async () => {
    const inner = own('nested.zip');
    const { texts, codes } = await readAll({ 'a.zip': makeZip([{ name: '外.zip', bytes: inner }]) });
    expect(texts).toEqual({ 'a.zip/外.zip/说明.txt': FIRST });
    expect(codes).toEqual(['warning read.archive-depth a.zip/外.zip']);
    expect(Object.keys((await readAll({ 'b.zip': inner })).texts)).toEqual([
      'b.zip/各单位/内层.zip/青山县林业局/2022年总结.txt',
      'b.zip/各单位/内层.zip/青山县林业局/2023年总结.txt',
      'b.zip/说明.txt',
    ]);
  });

  it('of which one or a folder can be named', async () => {
    const files = { 'in/a.zip': own('gbk-names.zip') };
    const one = 'in/a.zip/青山县林业局/2022年总结.txt';
    expect((await readAll(files, one)).texts).toEqual({ 'a.zip/青山县林业局/2022年总结.txt': FIRST });
    expect(Object.keys((await readAll(files, 'in/a.zip/青山县林业局')).texts)).toHaveLength(2);
    await expect(readAll(files, 'in/a.zip/乙局')).rejects.toThrow('no file to read');
  });

  it('without lock files, what systems leave behind, and links', async () => {
    const names = ['~$报告.txt', '__MACOSX/a.txt', '.git/a.txt', 'manifest.csv', 'README.md', '报告.txt'];
    const zip = makeZip([
      ...names.map((name) => ({ name, bytes: FIRST })),
      { name: 'l.txt', bytes: '/etc/passwd', isLink: true },
    ]);
    expect(Object.keys((await readAll({ 'a.zip': zip })).texts)).toEqual(['a.zip/报告.txt']);
  });

  it('but a document that is packed as one stays one', async () => {
    const ofd = makeZip([{ name: 'OFD.xml', bytes: '<a/>' }]);
    expect(Object.keys((await readAll({ 'a.zip': ofd })).texts)).toEqual(['a.zip']);
  });

  it('that is a ZIP by its bytes, whatever it is called', async () => {
    expect(Object.keys((await readAll({ 'a.7z': own('gbk-names.zip') })).texts)).toHaveLength(2);
  });
});

describe('what is odd about an archive is told once, and the rest is read:', () => {
  const sound = { name: '报告.txt', bytes: FIRST };

  it.each([
    ['a password', own('locked.zip'), 'error read.encrypted a.zip'],
    ['a cut archive', own('gbk-names.zip').subarray(0, 250), 'error read.damaged a.zip'],
    ['an empty file', Buffer.alloc(0), 'error read.damaged a.zip'],
    ['something else', Buffer.from('报告全文如下。'), 'error read.damaged a.zip'],
  ])('%s', async (_, bytes, code) => {
    const { texts, codes } = await readAll({ 'a.zip': bytes, 'b.txt': FIRST });
    expect(texts).toEqual({ 'b.txt': FIRST });
    expect(codes).toEqual([code]);
  });

  it.each(['locked.7z', 'locked-names.7z'])('a password on %s', async (name) => {
    const { texts, codes } = await readAll({ 'a.7z': own(name), 'b.txt': FIRST });
    expect(texts).toEqual({ 'b.txt': FIRST });
    expect(codes).toEqual(['error read.encrypted a.7z']);
  });

  it('a cut 7-Zip archive', async () => {
    const { codes } = await readAll({ 'a.7z': own('names.7z').subarray(0, 120), 'b.txt': FIRST });
    expect(codes).toEqual(['error read.damaged a.7z']);
  });

  it.each(['../b.txt', '/etc/b.txt', 'C:\\b.txt', 'a/../../b.txt'])('a name that leads outside: %j', async (name) => {
    const { texts, codes } = await readAll({ 'a.zip': makeZip([{ name, bytes: FIRST }, sound]) });
    expect(texts).toEqual({ 'a.zip/报告.txt': FIRST });
    expect(codes).toEqual(['error read.unsafe-path a.zip']);
  });

  it('a bomb, which is not unpacked', async () => {
    const bomb = { name: 'bomb.txt', bytes: Buffer.alloc(20_000_000, 32) };
    const { texts, codes } = await readAll({ 'a.zip': makeZip([bomb, sound]) });
    expect(Object.keys(texts)).toEqual(['a.zip/报告.txt']);
    expect(codes).toEqual(['error read.bomb a.zip']);
  });

  it('a bomb that claims to be small, which is unpacked no further than it claims', async () => {
    const bomb = { name: 'bomb.txt', bytes: Buffer.alloc(20_000_000, 32), claimedSize: 100 };
    expect((await readAll({ 'a.zip': makeZip([bomb, sound]) })).texts).toEqual({
      'a.zip/bomb.txt': 'read.damaged',
      'a.zip/报告.txt': FIRST,
    });
  });

  it('more than is ever unpacked from one archive', async () => {
    const huge = Array.from({ length: 60 }, (_, index) => ({
      name: `${index}.txt`,
      bytes: 'x',
      claimedSize: 190_000_000,
    }));
    expect((await readAll({ 'a.zip': makeZip(huge), 'b.txt': FIRST })).codes).toEqual(['error read.too-large a.zip']);
  });

  it('a name that stands twice', async () => {
    const { texts, codes } = await readAll({ 'a.zip': makeZip([sound, { ...sound, bytes: SECOND }]) });
    expect(texts).toEqual({ 'a.zip/报告.txt': FIRST });
    expect(codes).toEqual(['warning read.repeated-name a.zip']);
  });

  it('a file that is not what its checksum says, or is packed in a way that is not read', async () => {
    const zip = makeZip([
      { ...sound, name: 'a.txt', wrongChecksum: true },
      { ...sound, name: 'b.txt', method: 12 },
    ]);
    expect((await readAll({ 'a.zip': zip })).texts).toEqual({
      'a.zip/a.txt': 'read.damaged',
      'a.zip/b.txt': 'read.damaged',
    });
  });

  it('files of other formats', async () => {
    const { codes } = await readAll({ 'a.zip': makeZip([sound, { name: '照片.jpg', bytes: 'x' }]) });
    expect(codes).toEqual(['info read.unsupported-format a.zip/照片.jpg']);
  });

  it('and where nothing else is there, it is said why', async () => {
    await expect(readAll({ 'a.zip': own('locked.zip') })).rejects.toThrow('locked with a password');
  });
});

describe('the names in a ZIP', () => {
  const names = async (files: Parameters<typeof makeZip>[0]) =>
    (await openArchive({ bytes: makeZip(files) })).entries.map((entry) => entry.name);

  it('are UTF-8 where the archive says so, and where all of them can be', async () => {
    expect(await names([{ name: '报告.txt', bytes: '' }])).toEqual(['报告.txt']);
    expect(await names([{ name: '报告.txt', bytes: '', flags: 0 }])).toEqual(['报告.txt']);
  });

  it('are GB18030 or Big5 by the look of the whole list', async () => {
    const big5 = Buffer.from('c4d2a4e4b3a1b2d5c2b4a5cdaca1a8eeabd7b0f5a6e62e747874', 'hex');
    expect(await names([{ name: big5, bytes: '', flags: 0 }])).toEqual(['黨支部組織生活制度執行.txt']);
  });

  it('may part folders with backslashes', async () => {
    expect(await names([{ name: '甲局\\报告.txt', bytes: '' }])).toEqual(['甲局/报告.txt']);
  });
});

describe('a broken archive', () => {
  it.each([
    ['gbk-names.zip', 80],
    ['nested.zip', 80],
    ['names.7z', 12],
    ['locked.7z', 8],
  ])('made from %s never breaks the reader', async (name, count) => {
    for (const bytes of mutations(own(name), count)) expect(await outcome(bytes)).toMatch(/^(?:read|fault)$/u);
  });

  async function outcome(bytes: Buffer): Promise<string> {
    try {
      const archive = await openArchive({ bytes });
      for (const entry of archive.entries) await archive.read(entry);
      return 'read';
    } catch (error) {
      if (error instanceof ReadFault) return 'fault';
      throw error;
    }
  }
});

describe('ArchiveShelf', () => {
  it('says that the archive has changed where its file is gone or another', async () => {
    const folder = await makeFolder({ 'a.zip': own('gbk-names.zip') });
    const absolutePath = path.join(folder, 'a.zip');
    await expect(new ArchiveShelf().read(absolutePath, [7])).rejects.toThrow('has changed');
    expect(await readSource({ absolutePath: `${absolutePath}x`, path: 'a.zip/b.txt', members: [0] })).toMatchObject({
      diagnostics: [{ code: 'read.unreadable' }],
    });
  });
});
