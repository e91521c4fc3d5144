import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WorkerRequest, WorkerResponse } from './worker-messages.ts';

const WORKER = fileURLToPath(new URL(`./worker${extname(import.meta.url)}`, import.meta.url));

/** The worker ended before it had answered. */
export class WorkerDied extends Error {}

/** A child process that answers one request at a time; a new one is started where the last has died. */
export class WorkerProcess {
  #child: ChildProcess | null = null;
  #isStopped = false;

  /** @throws WorkerDied where the process ends without an answer */
  async ask(request: WorkerRequest): Promise<WorkerResponse> {
    if (this.#isStopped) throw new WorkerDied('stopped');
    const child =
      this.#child ?? fork(WORKER, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#child = child;
    return new Promise((resolve, reject) => {
      const onMessage = (response: WorkerResponse) => {
        child.removeListener('exit', onExit);
        resolve(response);
      };
      const onExit = (code: number | null, signal: string | null) => {
        child.removeListener('message', onMessage);
        this.#child = null;
        reject(new WorkerDied(signal === null ? `exit code ${code}` : `signal ${signal}`));
      };
      child.once('message', onMessage);
      child.once('exit', onExit);
      child.send(request);
    });
  }

  stop(): void {
    this.#isStopped = true;
    this.#child?.kill();
    this.#child = null;
  }
}
