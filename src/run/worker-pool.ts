import type { WorkerRequest, WorkerResponse } from './worker-messages.ts';
import { WorkerProcess } from './worker-process.ts';

/** Worker processes that share the requests; each serves one at a time, in the order in which they come. */
export class WorkerPool {
  readonly #workers: readonly WorkerProcess[];
  readonly #idle: WorkerProcess[];
  readonly #waiting: ((worker: WorkerProcess) => void)[] = [];

  constructor(size: number) {
    this.#workers = Array.from({ length: size }, () => new WorkerProcess());
    this.#idle = [...this.#workers];
  }

  /** @throws WorkerDied where the process ends without an answer */
  async ask(request: WorkerRequest): Promise<WorkerResponse> {
    const worker = await this.#takeWorker();
    try {
      return await worker.ask(request);
    } finally {
      this.#giveBack(worker);
    }
  }

  stop(): void {
    for (const worker of this.#workers) worker.stop();
  }

  async #takeWorker(): Promise<WorkerProcess> {
    const worker = this.#idle.pop();
    return worker ?? new Promise((resolve) => this.#waiting.push(resolve));
  }

  #giveBack(worker: WorkerProcess): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(worker);
    else next(worker);
  }
}
