/** Proves to the server that the request comes from this client: no other site can set it without permission. */
export const REQUESTED_BY = { 'X-Requested-By': 'lintel-web' };

/** What a plain endpoint refused with; the same words as a GraphQL refusal. */
export interface HttpRefusal {
  code: string;
  message: string;
  ref?: string;
  /** Field name → what to correct. */
  fields?: Record<string, string>;
}

export type HttpAnswer<Body> = { ok: true; body: Body } | { ok: false; status: number; error: HttpRefusal };

/** POST as JSON to one of the few endpoints beside GraphQL. Never throws: a server that cannot be reached is an answer too. */
export function postJson<Body = unknown>(path: string, body: unknown = {}): Promise<HttpAnswer<Body>> {
  return ask<Body>(path, { method: 'POST', headers: { 'Content-Type': 'application/json', ...REQUESTED_BY }, body: JSON.stringify(body) });
}

/** How files travel: told of each step, and stopped. */
export interface Sending {
  /** With how many bytes have gone, of how many: all of them while the server reads. */
  onSent: (sent: number, of: number) => void;
  signal: AbortSignal;
}

/** POST of a form with files. Never throws either: a file that changed while it was sent is an answer too, and so is that it was stopped. */
export function postFiles<Body>(path: string, form: FormData, { onSent, signal }: Sending, headers: Record<string, string> = {}): Promise<Body | { error: HttpRefusal }> {
  // `fetch` does not tell how much of a body has gone.
  const request = new XMLHttpRequest();
  return new Promise((resolve) => {
    request.open('POST', path);
    for (const [name, value] of Object.entries({ ...REQUESTED_BY, ...headers })) request.setRequestHeader(name, value);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onSent(loaded, total);
    request.onloadend = () => resolve((request.response as Body | { error: HttpRefusal } | null) ?? { error: unsent });
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

/** GET from one of the few endpoints beside GraphQL. Never throws either. */
export function getJson<Body>(path: string): Promise<HttpAnswer<Body>> {
  return ask<Body>(path, {});
}

async function ask<Body>(path: string, request: RequestInit): Promise<HttpAnswer<Body>> {
  try {
    const response = await fetch(path, request);
    const answer = (await response.json().catch(() => null)) as (Body & { error?: HttpRefusal }) | null;
    if (response.ok && answer) return { ok: true, body: answer };
    return { ok: false, status: response.status, error: answer?.error ?? unreachable };
  } catch {
    return { ok: false, status: 0, error: unreachable };
  }
}

const unreachable: HttpRefusal = {
  code: 'UNAVAILABLE',
  message: 'We could not reach Lintel. Check your connection and try again.',
};

const unsent: HttpRefusal = {
  code: 'UNAVAILABLE',
  message: 'We could not reach Lintel, or a file changed while it was sent. Choose it again.',
};
