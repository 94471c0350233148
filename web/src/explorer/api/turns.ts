/** Lets so many tasks run at once; the others wait for their turn, in their order. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(private readonly most: number) {}

  /** @param signal a task that is given up while it waits never runs, and its turn goes to the next */
  async take<Result>(task: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    await this.#turn();
    try {
      signal?.throwIfAborted();
      return await task();
    } finally {
      this.#running--;
      this.#waiting.shift()?.();
    }
  }

  async #turn(): Promise<void> {
    while (this.#running >= this.most) {
      await new Promise<void>(resolve => this.#waiting.push(resolve));
    }
    this.#running++;
  }
}
