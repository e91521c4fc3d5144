import { type Dirent, lstat, readdir, type Stats, stat } from 'node:fs';

/** Line breaks, and the lone halves of surrogate pairs that stand for them: no name of a file can hold one. */
const STAND_INS: readonly (readonly [string, string])[] = [
  ['\n', '\udc0a'],
  ['\r', '\udc0d'],
  ['\u2028', '\udc28'],
  ['\u2029', '\udc29'],
];

/** A name without line breaks, which the signs of a glob do not match; `withLineBreaks` gives it back. */
export function withoutLineBreaks(name: string): string {
  return STAND_INS.reduce((text, [lineBreak, standIn]) => text.replaceAll(lineBreak, standIn), name);
}

export function withLineBreaks(name: string): string {
  return STAND_INS.reduce((text, [lineBreak, standIn]) => text.replaceAll(standIn, lineBreak), name);
}

type StatsListener = (error: NodeJS.ErrnoException | null, stats: Stats) => void;
type FolderListener = (error: NodeJS.ErrnoException | null, found: Dirent[]) => void;

/** The file system as a glob may search it: without line breaks in names. */
export const GLOB_FILES = {
  lstat: ((name: string, done: StatsListener) => lstat(withLineBreaks(name), done)) as typeof lstat,
  stat: ((name: string, done: StatsListener) => stat(withLineBreaks(name), done)) as typeof stat,
  readdir: ((name: string, options: { readonly withFileTypes: true }, done: FolderListener) => {
    readdir(withLineBreaks(name), options, (error, found) => {
      for (const entry of found ?? []) entry.name = withoutLineBreaks(entry.name);
      done(error, found);
    });
  }) as typeof readdir,
};
