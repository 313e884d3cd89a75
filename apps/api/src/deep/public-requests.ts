import type { Random } from '../platform/graphql/read/testing/random-documents.js';
import { councilFile, providerFile, trustFile } from '../testing/registers.js';
import type { SignedIn } from '../testing/test-app.js';
import type { Request } from './twins.js';

/* What is asked beside GraphQL: the pages behind links, files, and the routes that stand open. */

/** The page behind a link: a guest's invitation (`r`) or an introduction (`i`). */
export interface PublicLink {
  page: 'r' | 'i';
  token: string;
}

/** The token in a mail's link. */
export const linkIn = (text: string, page: PublicLink['page']): PublicLink => ({ page, token: new RegExp(`/${page}/([A-Za-z0-9_-]{43})`).exec(text)![1]! });

const pick = <T>(values: readonly T[], random: Random): T => values[Math.floor(random() * values.length)]!;
/** Some of what a form may say; often something that it does not take. */
const answers: Record<PublicLink['page'], Record<string, readonly string[]>> = {
  r: { answer: ['yes', 'yes', 'no', 'else', 'not said'], joining: ['IN_ROOM', 'ONLINE', ''], needs: ['', 'No nuts'], shows: ['on', ''], name: ['Sam Sub', ''], email: ['sam@sub.example', 'not an address'] },
  i: { answer: ['ASK_FIRST', 'SOMEONE_ELSE', 'ACCEPT', 'NO SUCH'], act: ['', '', 'HOLD'], reason: ['', 'Too soon'], suggestion: ['', 'Ask another'], targetEmail: ['', 'target@mail.example', 'not an address'] },
};

/** Looks at the page behind a link, or answers on it. */
export function openLink({ page, token }: PublicLink, random: Random, key: string): Request {
  const url = `/${page}/${token}`;
  if (random() < 0.6) return { cookie: null, method: 'GET', url: `${url}${pick(page === 'r' ? ['', '?change=1', '?answer=yes', '?answer=no', '/invitation.ics'] : ['', '?edit=1'], random)}`, key };
  const form = Object.fromEntries(Object.entries(answers[page]).map(([field, values]) => [field, pick(values, random)]).filter(([, value]) => value !== ''));
  return { cookie: null, url, type: 'application/x-www-form-urlencoded', body: new URLSearchParams(form).toString(), key };
}

/** The same with one letter of the token altered. */
export function alteredLink({ page, token }: PublicLink, random: Random, key: string): Request {
  const at = Math.floor(random() * token.length);
  return openLink({ page, token: `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}` }, random, key);
}

/** What stands open beside the API, asked as it is not meant. */
export const otherPage = (who: SignedIn | null, random: Random, key: string): Request => ({
  cookie: who?.cookie ?? null, method: random() < 0.7 ? 'GET' : 'POST', url: pick(['/auth/sample-accounts', '/auth/second-factor', '/health/ready', '/uploads/registers', '/api', '/hist'], random), key,
});

/** A small register with one of these words in it, looked at beforehand or read into the Directory. */
export function registerUpload({ cookie }: SignedIn, words: readonly string[], random: Random, key: string): Request {
  const name = `${pick(words, random)} ${Math.floor(random() * 50)}`;
  const code = (letters: string) => `${letters}${Math.floor(random() * 9)}`;
  const [file, bytes] = pick([
    ['etr.csv', () => trustFile({ code: code('RX'), name: name.toUpperCase() }, { code: code('RY') })],
    ['uk-local-authorities.csv', () => councilFile({ code: code('AB'), name, gss: `E0600009${Math.floor(random() * 9)}` })],
    ['providers.csv', () => providerFile([name, `L${1000 + Math.floor(random() * 50)}`])],
    ['notes.txt', () => new TextEncoder().encode(name)],
  ] as const, random);
  const form = `--edge\r\nContent-Disposition: form-data; name="edition"\r\n\r\n2026-0${1 + Math.floor(random() * 9)}-01\r\n--edge\r\nContent-Disposition: form-data; name="files"; filename="${file}"\r\nContent-Type: text/csv\r\n\r\n${new TextDecoder().decode(bytes())}\r\n--edge--\r\n`;
  return { cookie, url: `/uploads/registers${random() < 0.5 ? '/preview' : ''}`, type: 'multipart/form-data; boundary=edge', body: form, key };
}
