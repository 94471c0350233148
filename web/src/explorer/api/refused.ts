/** An error as GraphQL tells it. */
export interface Problem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly [name: string]: unknown };
}

/** A request that brought no data. */
export class Refused extends Error {
  constructor(
    readonly problems: readonly Problem[],
    /** The HTTP status; 0 when the server did not answer at all. */
    readonly status: number,
    readonly requestId: string,
  ) {
    super(problems[0]?.message ?? `HTTP ${status}`);
    this.name = 'Refused';
  }

  /** The sort of the first problem, such as TIMED_OUT; UNREACHABLE when nobody answered. */
  get code(): string {
    return this.problems[0]?.extensions?.code ?? (this.status === 0 ? 'UNREACHABLE' : `HTTP_${this.status}`);
  }
}
