/** A thread that reads the PDF files that it is sent, one after the other, and tells their pages. */
import { parentPort } from 'node:worker_threads';
import { pdfPages } from '../../read/formats/pdf/pdf-pages.ts';
import { ReadFault } from '../../read/read-fault.ts';
import type { PageMessage } from './page-messages.ts';

parentPort?.on('message', (pdf: Uint8Array) => void tellPages(pdf));

async function tellPages(pdf: Uint8Array): Promise<void> {
  try {
    for await (const page of pdfPages(pdf)) tell({ kind: 'page', page });
    tell({ kind: 'end' });
  } catch (error) {
    tell(faultOf(error));
  }
}

function tell(message: PageMessage): void {
  parentPort?.postMessage(message);
}

function faultOf(error: unknown): PageMessage {
  if (error instanceof ReadFault) return { kind: 'fault', code: error.code, message: error.message };
  return { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
}
