import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An organisation as the server of this file knows it; names and codes stand for nobody. */
export interface OrdBody {
  code: string;
  name: string;
  role: 'RO197' | 'RO261';
  changed?: string;
  start?: string;
  end?: string;
  /** The partnership that it lies in. */
  liesIn?: string;
  successors?: { code: string; on: string }[];
}

export interface OrdServer {
  address: string;
  bodies: OrdBody[];
  /** What was asked for, in order. */
  asked: string[];
  /** Answers the next requests in another way than it should; one entry a request, null as usual. */
  next: (((response: ServerResponse) => void) | null)[];
  close(): Promise<void>;
}

/** The NHS Organisation Data Service's ORD interface, as far as it is asked: lists by role in pages of at most 3, changes since a day, one organisation whole. */
export async function openOrdServer(bodies: OrdBody[]): Promise<OrdServer> {
  const server = createServer((request, response) => answer(ord, request, response));
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const ord: OrdServer = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/ORD/2-0-0`,
    bodies, asked: [], next: [],
    close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
  return ord;
}

const MOST_IN_PAGE = 3;

function answer(ord: OrdServer, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', ord.address);
  ord.asked.push(pathname.replace('/ORD/2-0-0', '') + (searchParams.size ? `?${searchParams.toString()}` : ''));
  const otherwise = ord.next.shift();
  if (otherwise) return otherwise(response);
  const code = /\/organisations\/([A-Z0-9]+)$/.exec(pathname)?.[1];
  const found = ord.bodies.find((body) => body.code === code);
  if (found) return json(response, whole(found));
  if (code) return void response.writeHead(404).end('{"errorCode":404}');
  const fitting = ord.bodies.filter(({ role, changed = '2020-01-01' }) => role === searchParams.get('PrimaryRoleId') && changed >= (searchParams.get('LastChangeDate') ?? ''));
  const from = Number(searchParams.get('Offset') ?? 1) - 1;
  const page = fitting.slice(from, from + Math.min(Number(searchParams.get('Limit') ?? 20), MOST_IN_PAGE));
  const listed = page.map(({ code: OrgId, name, role, changed = '2020-01-01' }) =>
    ({ Name: name, OrgId, Status: 'Active', LastChangeDate: changed, PrimaryRoleId: role, OrgLink: `https://elsewhere.example/organisations/${OrgId}` }));
  json(response, { Organisations: listed }, { 'x-total-count': String(fitting.length) });
}

function json(response: ServerResponse, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function whole({ code, name, role, start = '2001-04-01', end, liesIn, successors = [] }: OrdBody): object {
  const orgId = (extension: string) => ({ root: '2.16.840.1.113883.2.1.3.2.4.18.48', assigningAuthorityName: 'HSCIC', extension });
  const date = { Type: 'Operational', Start: start, ...(end && { End: end }) };
  return {
    Organisation: {
      Name: name, Date: [date], OrgId: orgId(code), Status: end ? 'Inactive' : 'Active', LastChangeDate: '2026-04-02', orgRecordClass: 'RC1',
      GeoLoc: { Location: { AddrLn1: '1 MILL LANE', Town: 'ALDERMERE', PostCode: 'ZZ1 1ZZ', Country: 'ENGLAND' } },
      Contacts: { Contact: [{ type: 'http', value: 'https://mere.example' }, { type: 'tel', value: '01000 100100' }] },
      Roles: { Role: [{ id: role, uniqueRoleId: 1, primaryRole: true, Date: [date], Status: 'Active' }] },
      ...(liesIn && { Rels: { Rel: [
        { id: 'RE5', Status: 'Inactive', Date: [{ ...date, End: '2010-01-01' }], Target: { OrgId: orgId('QOLD'), PrimaryRoleId: { id: 'RO261', uniqueRoleId: 2 } } },
        { id: 'RE5', Status: 'Active', Date: [date], Target: { OrgId: orgId(liesIn), PrimaryRoleId: { id: 'RO261', uniqueRoleId: 3 } } },
        { id: 'RE5', Status: 'Active', Date: [date], Target: { OrgId: orgId('Y61'), PrimaryRoleId: { id: 'RO209', uniqueRoleId: 4 } } },
      ] } }),
      ...(successors.length > 0 && { Succs: { Succ: successors.map((next, n) =>
        ({ uniqueSuccId: n, Type: 'Successor', Date: [{ Type: 'Legal', Start: next.on }], Target: { OrgId: orgId(next.code), PrimaryRoleId: { id: role, uniqueRoleId: 5 } } })) } }),
    },
  };
}
