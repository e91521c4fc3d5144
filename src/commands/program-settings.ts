import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { ProgramSettings } from '../run/programs/create-programs.ts';
import type { SharedOptions } from './shared-options.ts';

/**
 * What the options say of programs beside this one.
 *
 * @throws ConfigurationError where the one that is named is not there
 */
export function programSettings({ libreoffice, ocr, quiet }: SharedOptions): ProgramSettings {
  return { libreOffice: libreOfficeSetting(libreoffice), isOcrWanted: ocr, isQuiet: quiet };
}

function libreOfficeSetting(written: SharedOptions['libreoffice']): ProgramSettings['libreOffice'] {
  if (written === undefined) return 'find';
  if (written === false) return 'never';
  const path = resolve(written);
  if (existsSync(path)) return { path };
  throw new ConfigurationError(
    `--libreoffice: there is no program at ${written}. Give the path of soffice, or leave the option out to look for it`,
    'program-no-libreoffice',
  );
}
