import { existsSync } from 'node:fs';

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where a Chromium is; undefined on a machine without one. */
export function browserPath(): string | undefined {
  return PLACES.find((place) => place !== undefined && existsSync(place));
}
