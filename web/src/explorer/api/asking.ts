import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { ask, type Answer } from './ask.ts';
import type { TypedQuery } from './typed-query.ts';

/**
 * A question that an element asks whenever its variables change. An answer that comes after the next question was asked is dropped,
 * and its statement in the database ended. `states.ts` shows how it goes.
 */
export class Asking<Result, Variables> {
  readonly #host: ReactiveControllerHost;
  readonly #task: Task<readonly [string], Answer<Result> | null>;
  #variables: Variables | null = null;
  #latest: Answer<Result> | null = null;
  #askedAt = 0;

  /** @param variables what to ask now; null asks nothing. Compared by value. */
  constructor(
    host: ReactiveControllerHost,
    readonly query: TypedQuery<Result, Variables>,
    variables: () => Variables | null,
  ) {
    this.#host = host;
    this.#task = new Task(host, {
      args: () => {
        this.#variables = variables();
        return [JSON.stringify(this.#variables)] as const;
      },
      task: (_, { signal }) => this.#ask(signal),
    });
  }

  /** What was asked last, for "copy the query". */
  get variables(): Variables | null {
    return this.#variables;
  }

  /** The answer to what was asked last; null while it is awaited, when it failed, and when nothing was asked. */
  get answer(): Answer<Result> | null {
    return this.#task.status === TaskStatus.COMPLETE ? (this.#task.value ?? null) : null;
  }

  /** The last answer that came, also while the next one is awaited: what may stay on screen meanwhile. */
  get latest(): Answer<Result> | null {
    return this.answer ?? this.#latest;
  }

  get failure(): unknown {
    return this.#task.status === TaskStatus.ERROR ? this.#task.error : null;
  }

  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** Whether the answer has been awaited so long that the user is offered to cancel. */
  get slow(): boolean {
    return this.pending && performance.now() - this.#askedAt >= SLOW_MILLIS;
  }

  retry(): void {
    void this.#task.run();
  }

  cancel(): void {
    this.#task.abort();
  }

  async #ask(signal: AbortSignal): Promise<Answer<Result> | null> {
    if (this.#variables === null) {
      return null;
    }
    this.#askedAt = performance.now();
    const slow = setTimeout(() => this.#host.requestUpdate(), SLOW_MILLIS + 1);
    try {
      const answer = await ask(this.query, this.#variables, signal);
      this.#latest = answer;
      return answer;
    } finally {
      clearTimeout(slow);
    }
  }
}

const SLOW_MILLIS = 2000;
