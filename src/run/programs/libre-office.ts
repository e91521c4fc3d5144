import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Conversion, OfficeConverter } from '../../read/programs/office-converter.ts';
import { inTemporaryFolder } from './in-temporary-folder.ts';
import { type ProgramEnd, runToEnd } from './run-to-end.ts';
import { TaskQueue } from './task-queue.ts';

/** In milliseconds, of one file: a slow computer takes twenty seconds to start it for the first time. */
const LIMIT = 90_000;

/** Its names on the search path, and where it stands on systems that do not put it there. */
const USUAL_PLACES: readonly string[] = [
  'soffice',
  'libreoffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** Documents come from anywhere: no macro runs, and nothing that they refer to is fetched. */
const SETTINGS: readonly (readonly [place: string, name: string, value: string])[] = [
  ['org.openoffice.Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['org.openoffice.Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['org.openoffice.Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['org.openoffice.Office.Common/Security/Scripting', 'DisableActiveContent', 'true'],
  ['org.openoffice.Office.Writer/Content/Update', 'Link', '0'],
  ['org.openoffice.Office.Common/Misc', 'UseLocking', 'false'],
];

/**
 * LibreOffice, started without a window for one file at a time. It has a profile of its own, so that it neither minds
 * nor disturbs one that is open on the screen.
 */
export class LibreOffice implements OfficeConverter {
  readonly name = 'LibreOffice';
  readonly #places: readonly string[];
  readonly #queue = new TaskQueue();
  #isMissing = false;
  readonly #limit: number;

  /**
   * @param place of its program; null to look where it usually is
   * @param limit in milliseconds, of one file
   */
  constructor(place: string | null, limit = LIMIT) {
    this.#places = place === null ? USUAL_PLACES : [place];
    this.#limit = limit;
  }

  async toDocx(bytes: Uint8Array, extension: string): Promise<Conversion> {
    return this.#queue.add(async () => {
      if (this.#isMissing) return { outcome: 'missing' };
      return inTemporaryFolder(async (folder) => this.#convert(bytes, extension, folder));
    });
  }

  async #convert(bytes: Uint8Array, extension: string, folder: string): Promise<Conversion> {
    const profile = path.join(folder, 'profile');
    await mkdir(path.join(profile, 'user'), { recursive: true });
    await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), settingsXml());
    await writeFile(path.join(folder, `document${extension}`), bytes);
    const end = await this.#start(wordsFor(profile, `document${extension}`), folder);
    if (end.outcome === 'missing') {
      this.#isMissing = true;
      return end;
    }
    if (end.outcome === 'too-slow') {
      return { outcome: 'failed', reason: `it took longer than ${Math.round(this.#limit / 1000)} s` };
    }
    return convertedFile(path.join(folder, 'out', 'document.docx'));
  }

  async #start(words: readonly string[], folder: string): Promise<ProgramEnd> {
    for (const place of this.#places) {
      const end = await runToEnd(place, words, { folder, limit: this.#limit });
      if (end.outcome !== 'missing') return end;
    }
    return { outcome: 'missing' };
  }
}

function wordsFor(profile: string, file: string): string[] {
  return [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--norestore',
    '--nolockcheck',
    '--nodefault',
    '--convert-to',
    'docx:MS Word 2007 XML',
    '--outdir',
    'out',
    file,
  ];
}

/** It says nothing of a failure but that there is no file. */
async function convertedFile(place: string): Promise<Conversion> {
  try {
    return { outcome: 'converted', bytes: await readFile(place) };
  } catch {
    return { outcome: 'failed', reason: 'it cannot open the file' };
  }
}

function settingsXml(): string {
  const items = SETTINGS.map(
    ([place, name, value]) =>
      `<item oor:path="/${place}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">' +
    `${items.join('')}</oor:items>`
  );
}
