import { Refused, type Problem } from './refused.ts';
import { Turns } from './turns.ts';
import type { TypedQuery } from './typed-query.ts';

/** What was answered: the data, and what is wrong with it when it is not whole. */
export interface Answer<Result> {
  readonly data: Result;
  /** Errors of fields that are null for that reason; none when the answer is whole. */
  readonly problems: readonly Problem[];
}

interface Body<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly Problem[];
}

/**
 * Asks the server of this page. An answer without any data is thrown as {@link Refused} (a `node` that timed out is
 * null too, and says nothing of whether it is there), one with some of it is returned with its problems.
 *
 * @param signal ends the request, and with it the statement in the database
 */
export async function ask<Result, Variables>(
  query: TypedQuery<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Result>> {
  const requestId = crypto.randomUUID().slice(0, 8);
  const { response, body } = await turns.take(async () => {
    const response = await send(query, variables, requestId, signal);
    return { response, body: await read<Result>(response, requestId) };
  }, signal);
  const { data, errors = [] } = body;
  if (!data || (errors.length > 0 && Object.values(data).every(value => value === null))) {
    throw new Refused(errors, response.status, requestId);
  }
  return { data, problems: errors };
}

/**
 * A dashboard asks a dozen questions at once. Browsers keep six connections, of which some stay free for the page's own files, and a server with
 * few processors answers one after the other sooner than all together.
 */
const turns = new Turns(3);

async function send(query: string, variables: unknown, requestId: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json;q=0.9',
        'X-Request-Id': requestId,
      },
      body: JSON.stringify({ query, variables }),
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted) {
      throw cause;
    }
    throw new Refused([], 0, requestId);
  }
}

async function read<Result>(response: Response, requestId: string): Promise<Body<Result>> {
  try {
    return (await response.json()) as Body<Result>;
  } catch {
    throw new Refused([], response.status, requestId);
  }
}
