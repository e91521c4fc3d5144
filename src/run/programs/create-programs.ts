import type { OutsidePrograms } from '../../read/programs/outside-programs.ts';
import { LibreOffice } from './libre-office.ts';
import { PageThread } from './page-thread.ts';
import { Tesseract } from './tesseract.ts';

/** Which programs readers may ask, in a shape that can be sent to another process. */
export interface ProgramSettings {
  /** Where its program is, or whether to look for it. */
  readonly libreOffice: 'find' | 'never' | { readonly path: string };
  readonly isOcrWanted: boolean;
  /** Whether nothing is to be told of work that takes long. */
  readonly isQuiet: boolean;
}

/** Nothing is started before a file needs it. */
export function createPrograms({ libreOffice, isOcrWanted, isQuiet }: ProgramSettings): OutsidePrograms {
  const place = typeof libreOffice === 'string' ? null : libreOffice.path;
  return {
    converter: libreOffice === 'never' ? null : new LibreOffice(place),
    recogniser: isOcrWanted ? new Tesseract(isQuiet ? () => {} : tell) : null,
    pageReader: new PageThread(),
  };
}

/** On a terminal the line takes the place of the bar, which is drawn anew below it. */
function tell(line: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}\n` : `${line}\n`);
}
