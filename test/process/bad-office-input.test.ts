import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeZip } from '../read/archives/make-zip.ts';
import { paragraph, wordFile, wordXml, zipped } from '../read/formats/word-file.ts';
import { keptFolders } from '../support/kept-folder.ts';
import { type Finished, REPORT, readTable, runProgram } from './run-program.ts';

const file = (name: string) => readFileSync(path.join('test/read', name));
const GIGABYTES = 2_200_000_000;
const EXTENSIONS = ['docx', 'doc', 'wps', 'rtf', 'html', 'mht', 'pdf', 'ofd'];

const DEFINITION =
  '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
const withDefinition = (xml: string) => xml.replace(/^(?:<\?xml[^>]*>)?/u, DEFINITION);

function bombArchive(): Buffer {
  return makeZip([{ name: 'a.txt', bytes: Buffer.alloc(40_000_000, '0') }]);
}

function deepArchive(): Buffer {
  let bytes = makeZip([{ name: 'a.txt', bytes: REPORT }]);
  for (let depth = 0; depth < 5; depth += 1) bytes = makeZip([{ name: 'i.zip', bytes }]);
  return bytes;
}

/** Each file that cannot be read, and the one code that says why. */
const BAD: Readonly<Record<string, readonly [content: string | Uint8Array, code: string]>> = {
  ...Object.fromEntries(EXTENSIONS.map((each) => [`empty.${each}`, ['', 'read.empty'] as const])),
  'empty.zip': ['', 'read.damaged'],
  'empty.7z': ['', 'read.damaged'],
  'locked.pdf': [file('formats/files/locked.pdf'), 'read.encrypted'],
  'locked.zip': [file('archives/files/locked.zip'), 'read.encrypted'],
  'locked.7z': [file('archives/files/locked.7z'), 'read.encrypted'],
  'cut.doc': [file('formats/fixtures/report.doc').subarray(0, 5000), 'read.damaged'],
  'cut.docx': [file('formats/fixtures/report-libreoffice.docx').subarray(0, 5000), 'read.damaged'],
  'cut.pdf': [file('formats/files/official.pdf').subarray(0, 50_000), 'read.damaged'],
  'cut.zip': [file('archives/files/nested.zip').subarray(0, 300), 'read.damaged'],
  'cut.7z': [file('archives/files/names.7z').subarray(0, 150), 'read.damaged'],
  'picture.pdf': [Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'read.mislabelled'],
  'program.docx': [Buffer.from('7f454c46020101000000000000000000', 'hex'), 'read.mislabelled'],
  'bomb.zip': [bombArchive(), 'read.bomb'],
  'bomb.docx': [
    zipped({ ...wordXml({ body: '' }), 'word/document.xml': `<w:document>${' '.repeat(9_000_000)}` }),
    'read.bomb',
  ],
  'deep.zip': [deepArchive(), 'read.archive-depth'],
  'deep.html': [`<html>${'<div>'.repeat(300_000)}`, 'read.unsafe'],
  'deep.rtf': [`{\\rtf1 ${'{'.repeat(300_000)}`, 'read.damaged'],
  'outside.zip': [makeZip([{ name: '../../outside.txt', bytes: REPORT }]), 'read.unsafe-path'],
  'entities.docx': [
    zipped({
      ...wordXml({ body: '' }),
      'word/document.xml': withDefinition(wordXml({ body: paragraph('&b;&x;') })['word/document.xml'] ?? ''),
    }),
    'read.unsafe',
  ],
  'entities.ofd': [
    zipped({ 'OFD.xml': withDefinition('<OFD><DocBody><DocRoot>&x;</DocRoot></DocBody></OFD>') }),
    'read.unsafe',
  ],
};
const HUGE = ['huge.txt', 'huge.docx', 'huge.pdf'];

describe('a folder of files made or broken to do harm', () => {
  const makeFolder = keptFolders();
  let folder = '';
  let run: Finished;
  let took = 0;

  beforeAll(async () => {
    const sound = { 'in/sound.txt': REPORT, 'in/sound.docx': wordFile({ body: paragraph('一、问题') }) };
    const bad = Object.entries(BAD).map(([name, [content]]) => [`in/${name}`, content] as const);
    folder = makeFolder({ ...sound, ...Object.fromEntries(bad), 'in/~$sound.docx': 'lock' });
    for (const name of HUGE) {
      writeFileSync(path.join(folder, 'in', name), '');
      truncateSync(path.join(folder, 'in', name), GIGABYTES);
    }
    mkdirSync(path.join(folder, 'in/loop'));
    symlinkSync('..', path.join(folder, 'in/loop/up'));
    symlinkSync('self.txt', path.join(folder, 'in/self.txt'));
    if (process.platform !== 'win32') {
      symlinkSync('/dev/zero', path.join(folder, 'in/endless.txt'));
      execFileSync('mkfifo', [path.join(folder, 'in/pipe.txt')]);
    }
    const started = performance.now();
    run = await runProgram(['analyze', 'in', '--formats', 'csv', '--output', 'out'], { folder });
    took = performance.now() - started;
  }, 120_000);

  const diagnosticsOf = (name: string) =>
    readTable(path.join(folder, 'out'), 'diagnostics').filter(
      (row) => row['message']?.startsWith(`${name}: `) || row['message']?.startsWith(`${name}/`),
    );

  it('ends in time, as a run that succeeds', () => {
    expect(run.code).toBe(0);
    expect(run.messages).toBe('');
    expect(took).toBeLessThan(60_000);
  });

  it('gives the sound files whole, and no lock file', () => {
    const documents = readTable(path.join(folder, 'out'), 'documents');
    expect(documents.map((row) => row['path'])).toEqual(['sound.docx', 'sound.txt']);
    expect(documents.map((row) => Number(row['characters']) > 0)).toEqual([true, true]);
    expect(diagnosticsOf('~$sound.docx')).toEqual([]);
  });

  it.each(Object.entries(BAD).map(([name, [, code]]) => [name, code]))('says of %s one thing: %s', (name, code) => {
    const told = diagnosticsOf(name);
    expect(told.map((row) => row['code'])).toEqual([code]);
    expect(told[0]?.['message']).not.toMatch(/undefined|TypeError|RangeError|root:/u);
  });

  it.each(HUGE)('says of %s (2 GB) that it is too large, without reading it', (name) => {
    expect(diagnosticsOf(name).map((row) => row['code'])).toEqual(['read.too-large']);
  });

  it.each([
    ['loop/up', 'read.link-not-followed'],
    ['self.txt', 'read.unreadable'],
    ...(process.platform === 'win32'
      ? []
      : [
          ['endless.txt', 'read.unreadable'],
          ['pipe.txt', 'read.unreadable'],
        ]),
  ])('passes over %s: %s', (name, code) => {
    expect(diagnosticsOf(name).map((row) => row['code'])).toEqual([code]);
  });
});

describe('a file that somebody writes to while it is read', () => {
  const makeFolder = keptFolders();

  it('is read in one state or left out with a diagnostic; the others are read', async () => {
    const folder = makeFolder({ 'in/sound.txt': REPORT, 'in/growing.txt': REPORT });
    const writer = setInterval(() => appendFileSync(path.join(folder, 'in/growing.txt'), '又一行。\n'), 1);
    try {
      const { code } = await runProgram(['analyze', 'in', '--formats', 'csv', '--output', 'out'], { folder });
      expect(code).toBe(0);
    } finally {
      clearInterval(writer);
    }
    const paths = readTable(path.join(folder, 'out'), 'documents').map((row) => row['path']);
    const codes = readTable(path.join(folder, 'out'), 'diagnostics').map((row) => row['code']);
    expect(paths).toContain('sound.txt');
    expect(paths.includes('growing.txt') || codes.includes('read.changed')).toBe(true);
  });
});
