import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { docxReader } from '../../../src/read/formats/docx.ts';
import { LibreOffice } from '../../../src/run/programs/libre-office.ts';
import { keptFolders } from '../../support/kept-folder.ts';
import { fakeProgram, isInstalled } from './fake-program.ts';
import { word95File } from './word-95-file.ts';

const REPORT = readFileSync('test/read/formats/fixtures/report.doc');
const isThere = isInstalled('soffice') || isInstalled('libreoffice');

describe('LibreOffice', () => {
  const makeFolder = keptFolders();
  const standIn = (code: string) => fakeProgram(path.join(makeFolder({}), 'bin'), 'soffice', code);

  it('that is not installed is told, and looked for only once', async () => {
    const office = new LibreOffice('/nowhere/soffice');
    expect(await office.toDocx(REPORT, '.doc')).toEqual({ outcome: 'missing' });
    expect(await office.toDocx(REPORT, '.doc')).toEqual({ outcome: 'missing' });
  });

  it('that hangs is ended, and its folder removed', async () => {
    const note = path.join(makeFolder({}), 'note');
    const code = `require('node:fs').writeFileSync(${JSON.stringify(note)}, process.cwd()); setInterval(() => {}, 1000)`;
    const office = new LibreOffice(standIn(code), 1500);
    expect(await office.toDocx(REPORT, '.doc')).toEqual({ outcome: 'failed', reason: 'it took longer than 2 s' });
    expect(readFileSync(note, 'utf8')).toContain('jingjian-program-');
    expect(existsSync(readFileSync(note, 'utf8'))).toBe(false);
  });

  it('that writes no file has failed', async () => {
    expect(await new LibreOffice(standIn('')).toDocx(REPORT, '.doc')).toMatchObject({ outcome: 'failed' });
  });

  it('runs without a window, in a profile of its own in which no macro runs and no link is followed', async () => {
    const code =
      `const fs = require('node:fs'); const words = process.argv.slice(2);` +
      `const profile = new URL(words[0].split('=')[1]);` +
      `const settings = fs.readFileSync(new URL(profile.href + '/user/registrymodifications.xcu'), 'utf8');` +
      `fs.mkdirSync('out'); fs.writeFileSync('out/document.docx', JSON.stringify({ words, settings, files: fs.readdirSync('.') }))`;
    const conversion = await new LibreOffice(standIn(code)).toDocx(REPORT, '.wps');
    if (conversion.outcome !== 'converted') throw new Error(conversion.outcome);
    const seen = JSON.parse(Buffer.from(conversion.bytes).toString()) as Record<string, string[]>;
    expect(seen['words']).toEqual(expect.arrayContaining(['--headless', '--convert-to', 'document.wps']));
    expect(seen['files']).toContain('document.wps');
    expect(seen['settings']).toContain('<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value>');
    expect(seen['settings']).toContain('<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value>');
  });
});

if (!isThere) process.stderr.write('SKIPPED: LibreOffice is not installed, so its conversions are not tested\n');

describe.skipIf(!isThere)(`LibreOffice itself${isThere ? '' : ' (SKIPPED: it is not installed)'}`, () => {
  const textOf = async (bytes: Uint8Array, extension: string) => {
    const conversion = await new LibreOffice(null).toDocx(bytes, extension);
    if (conversion.outcome !== 'converted') throw new Error(conversion.outcome);
    return (await docxReader.read(conversion.bytes, 'a.docx')).text;
  };

  it('opens a file of Word 95', async () => {
    expect(await textOf(word95File(['1. Study was not deep enough.', '2. Visits were rare.']), '.doc')).toMatch(
      /^1\. Study was not deep enough\.\n+2\. Visits were rare\.\n*$/u,
    );
  }, 60_000);

  it('keeps the numbers of automatic lists', async () => {
    expect(await textOf(REPORT, '.doc')).toContain('一、');
  }, 60_000);
});
