/** Proves to the server that the request comes from this client: no other site can set it without permission. */
export const REQUESTED_BY = { 'X-Requested-By': 'lintel-web' };

/** What a plain endpoint refused with; the same words as a GraphQL refusal. */
export interface HttpRefusal {
  code: string;
  message: string;
  ref?: string;
}

export type HttpAnswer = { ok: true } | { ok: false; status: number; error: HttpRefusal };

/** POST as JSON to one of the few endpoints beside GraphQL. Never throws: a server that cannot be reached is an answer too. */
export async function postJson(path: string, body: unknown = {}): Promise<HttpAnswer> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...REQUESTED_BY },
      body: JSON.stringify(body),
    });
    if (response.ok) return { ok: true };
    const answer = (await response.json().catch(() => null)) as { error?: HttpRefusal } | null;
    return { ok: false, status: response.status, error: answer?.error ?? unreachable };
  } catch {
    return { ok: false, status: 0, error: unreachable };
  }
}

const unreachable: HttpRefusal = {
  code: 'UNAVAILABLE',
  message: 'We could not reach Lintel. Check your connection and try again.',
};
