/** Does one task at a time, in the order in which they come. */
export class TaskQueue {
  #last: Promise<unknown> = Promise.resolve();

  async add<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(task);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
