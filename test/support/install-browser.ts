import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserPath } from './browser-path.ts';

/** Milliseconds. Without a network the tests of the page are left out; they must not keep the others waiting. */
const LONGEST_UPDATE = 90_000;
const LONGEST_INSTALL = 400_000;

const NETWORK = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::https::Timeout=20'];

/**
 * Before the tests: where there is no Chromium, and this is a Debian machine on which we may, installs Debian's. Never
 * fails: tests that need a browser are then left out, and say so. `JINGJIAN_NO_BROWSER=1` refuses the installation.
 */
function installBrowser(): void {
  if (browserPath() !== undefined) return;
  const obstacle = findObstacle();
  if (obstacle !== null) {
    say(`no Chromium, and it cannot be installed here (${obstacle}); the tests of the page will be left out`);
    return;
  }
  say('no Chromium: installing it with apt-get, for the tests of the page');
  const isInstalled =
    aptGet(['update', '-qq'], LONGEST_UPDATE) &&
    aptGet(['install', '-y', '-qq', '--no-install-recommends', 'chromium'], LONGEST_INSTALL);
  say(isInstalled ? 'Chromium is installed' : 'it could not be installed; the tests of the page will be left out');
}

function findObstacle(): string | null {
  if ((process.env['JINGJIAN_NO_BROWSER'] ?? '') !== '') return 'JINGJIAN_NO_BROWSER is set';
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return 'this is no Debian';
  if (!existsSync('/usr/bin/apt-get')) return 'there is no apt-get';
  return process.getuid?.() === 0 ? null : 'not started as root';
}

function aptGet(words: readonly string[], timeout: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', [...NETWORK, ...words], { stdio: ['ignore', 2, 2], env, timeout });
  return status === 0;
}

function say(message: string): void {
  process.stderr.write(`test browser: ${message}\n`);
}

installBrowser();
