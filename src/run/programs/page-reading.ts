import type { Worker } from 'node:worker_threads';
import type { ShownPage } from '../../read/formats/paged-text.ts';
import type { PageMessage } from './page-messages.ts';

/** In milliseconds: how long a file may take, and how much longer for each page that it has given. */
export interface Patience {
  readonly file: number;
  readonly page: number;
}

/** How the reading of one file ended. */
export type Reading =
  | { readonly outcome: 'read'; readonly pages: readonly ShownPage[] }
  | { readonly outcome: 'fault'; readonly code: string; readonly message: string }
  | { readonly outcome: 'failure'; readonly message: string }
  /** After so many seconds and pages; the thread is still at it. */
  | { readonly outcome: 'too-slow'; readonly seconds: number; readonly pages: number }
  /** The thread ended by itself. */
  | { readonly outcome: 'broken' };

/** In milliseconds. */
const STEP = 50;

/**
 * Waits for what a thread tells of the file that it was sent. Its time is counted in small steps, of which none is made
 * up for: while the computer sleeps, or this program is busy and cannot take the pages, no patience is lost.
 */
export async function readingOf(worker: Worker, patience: Patience): Promise<Reading> {
  return new Promise((resolve) => {
    const pages: ShownPage[] = [];
    let spent = 0;
    const onExit = () => finish({ outcome: 'broken' });
    const onMessage = (message: PageMessage) => {
      if (message.kind === 'page') pages.push(message.page);
      else finish(endOf(message, pages));
    };
    const clock = setInterval(() => {
      spent += STEP;
      if (spent < patience.file + patience.page * pages.length) return;
      finish({ outcome: 'too-slow', seconds: Math.round(spent / 1000), pages: pages.length });
    }, STEP);
    const finish = (reading: Reading) => {
      clearInterval(clock);
      worker.off('message', onMessage).off('exit', onExit);
      resolve(reading);
    };
    worker.on('message', onMessage).once('exit', onExit);
  });
}

function endOf(message: Exclude<PageMessage, { readonly kind: 'page' }>, pages: readonly ShownPage[]): Reading {
  if (message.kind === 'end') return { outcome: 'read', pages };
  if (message.kind === 'failure') return { outcome: 'failure', message: message.message };
  return { outcome: 'fault', code: message.code, message: message.message };
}
