import type { SignedIn, TestApp } from '../test-app.js';
import { schemaOf } from '../worlds.js';
import type { Neighbours, Relation } from './neighbours.js';
import { type Probe, probes, shownIn } from './paths.js';

/** Who looks: one of the four roles, of the member whose rows they are, its partner, or a stranger. */
export interface Viewer {
  of: 'a' | 'partner' | 'stranger';
  role: 0 | 1 | 2 | 3;
  who: SignedIn;
}
export const ROLES = ['ADMINISTRATOR', 'PARTNERSHIP_LEAD', 'EVENT_ORGANISER', 'BOARD_MEMBER'] as const;

export const viewersOf = (n: Neighbours): Viewer[] => (['a', 'partner', 'stranger'] as const).flatMap((of) =>
  [n[of].admin, n[of].lead, n[of].organiser, n[of].board].map((who, role): Viewer => ({ of, role: role as Viewer['role'], who })));

/** How a viewer stands to a row of A; `other` is what is not theirs at all. */
export type Column = Relation | 'other';
export const columnOf = (of: Viewer['of'], relation: Relation): Column =>
  relation === 'own' ? (of === 'a' ? 'own' : 'other') : relation === 'shared' ? (of === 'a' ? 'own' : of === 'partner' ? 'shared' : 'other') : relation;

const MANY = 'first: 100';
/** A page of one row, so that there is another. */
const ONE = 'first: 1';

/** Ways to call the fields of Query, by somebody who knows every id of A. */
export function callsOf({ a, known }: Neighbours): Record<string, string[]> {
  const each = (table: string) => (a.ids[table] ?? []).map((id) => `id: "${id}"`);
  return {
    // The empty one lies in another in part.
    place: [`code: "${known.place}"`, `code: "${known.emptyPlace}"`], localEconomy: [`code: "${known.place}"`], coverage: ['kind: COUNCIL, sector: HOUSING', `kind: COUNCIL, sector: HOUSING, ${ONE}`],
    savedViews: ['list: ORGANISATIONS', 'list: PEOPLE'],
    organisationChanges: [`ids: ["${a.organisationId}"], change: { kind: REMOVE }`],
    peopleChanges: ['REMOVE', 'CONTACT_PREFERENCE'].map((kind) => `ids: ${JSON.stringify(a.ids['person'])}, change: { kind: ${kind} }`),
    organisations: ['', 'words: "aa"', ONE], places: ['words: "aa"', ONE], people: ['first: 25', 'words: "aa"', ONE], users: ['', ONE], activities: [MANY, ONE], outbox: [MANY, ONE], opportunities: ['', ONE, 'state: PAUSED', 'state: CLOSED'],
    opportunityBoard: ['', ONE], roundtables: ['', ONE], partnerships: ['', ONE], followUps: [MANY, ONE], boardMeetings: ['', ONE], decisions: ['', ONE], finderGaps: ['', ONE],
    organisation: [`id: "${a.organisationId}"`, ...each('organisation').slice(-1)],
    posts: ['', `, ${ONE}`].map((one) => `organisation: "${a.organisationId}"${one}`),
    person: each('person'), opportunity: each('opportunity'), partnership: each('partnership'), roundtable: each('roundtable'), introduction: each('introduction'),
    search: ['words: "aa"', 'words: "director of aa"', 'words: "kept"', 'words: "aaford"', 'words: "direcor", first: 100'],
    likelyPairs: ['PERSON', 'ORGANISATION'].flatMap((kind) => ['', `, ${ONE}`].map((one) => `kind: ${kind}${one}`)), recordMerges: ['', ONE],
    mergePreview: ['keepId: "00000000-0000-4000-8000-000000000501", awayId: "00000000-0000-4000-8000-000000000502"'].map((ids) => `kind: PERSON, ${ids}`),
    invitationPreview: [`invitationId: "${known.guest}"`],
    erasurePreview: each('person').map((id) => id.replace('id', 'personId')),
    bin: [MANY, ONE], removalPreview: [...each('person').map((id) => `kind: PERSON, ${id}`), ...each('organisation').slice(-1).map((id) => `kind: ORGANISATION, ${id}`)],
    tiesOf: each('person').map((id) => id.replace('id', 'personId')),
    import: each('import_job'), importRows: each('import_job').map((id) => id.replace('id', 'importId')), importNames: each('import_job').map((id) => id.replace('id', 'importId')), importNewNames: each('import_job').map((id) => id.replace('id', 'importId')), importKept: each('import_job').map((id) => id.replace('id', 'importId')),
    howWeKnow: each('person').map((id) => id.replace('id', 'personId')),
    ways: each('person').map((id) => id.replace('id', 'to')),
    personTimeline: each('person').flatMap((id) => ['', `, ${ONE}`].map((one) => id.replace('id', 'personId') + one)),
    introductions: ['FOR_ME', 'WAITING', 'OUTCOME_DUE', 'CLOSED'].flatMap((lane) => [`lane: ${lane}`, `lane: ${lane}, ${ONE}`]),
    introductionsOfMonth: [`month: "${new Date().toISOString().slice(0, 10)}"`],
    introductionAdvice: each('person').map((id) => id.replace('id', 'targetPersonId')),
    boardMovementItems: ['flow: CLOSING, asAt: "2030-01-01"', 'flow: WENT_OUT, asAt: "2030-01-01"'],
    boardPage: ['', 'asAt: "2026-08-01"', ...each('board_meeting').map((id) => id.replace('id', 'meetingId'))],
    // The lead's own person, whom the world lets know the published one.
    network: ['', 'personId: "00000000-0000-4000-8000-00000000000a"', `organisationId: "${a.organisationId}"`],
    networkWays: [`fromId: "00000000-0000-4000-8000-00000000000a", toId: "00000000-0000-4000-8000-000000000109"`],
    readQuickNote: ['text: "Rang Ada. Follow up on Saturday"', 'text: "Rang Ada", followUp: "soonish"'],
    readNeed: ['question: "Who looks after estates at Member aa in Aaford for community hubs, and in which nhs trusts"'],
    find: [`organisationId: "${a.organisationId}"`, 'topicKey: "G01"', 'functionKey: "TRUST_ESTATES"', `functionKey: "TRUST_ESTATES", placeId: "${known.emptyPlaceId}"`, `functionKey: "TRUST_ESTATES", placeId: "${known.placeId}"`, `functionKey: "PUBLIC_HEALTH", placeId: "${known.placeId}"`],
  };
}

/** `Type.field` → viewer → row of A, or null for what has no row → whether what was shown is more than nothing, zero or no. */
export type Seen = Map<string, Map<Viewer, Map<string | null, boolean>>>;

const isSomething = (value: unknown): boolean => value !== null && value !== undefined && value !== 0 && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Sends every document that is `probed`, by so many paths to a type, as every viewer and notes what of A was shown. */
export async function look(
  t: TestApp, n: Neighbours, { paths: most, probed }: { paths: number; probed: (probe: Probe) => boolean }, heard: (viewer: Viewer, bytes: string, document: string) => void,
): Promise<{ seen: Seen; documents: number; paths: number }> {
  const { probes: all, paths } = probes(schemaOf(t), callsOf(n), most);
  const asked = all.filter(probed);
  const seen: Seen = new Map();
  for (const probe of asked) await Promise.all(viewersOf(n).map((viewer) => ask(t, n, viewer, probe, seen, heard)));
  return { seen, documents: asked.length, paths };
}

async function ask(t: TestApp, n: Neighbours, viewer: Viewer, { root, document, wanted }: Probe, seen: Seen, heard: (viewer: Viewer, bytes: string, document: string) => void): Promise<void> {
  const { body } = await t.app.inject({ method: 'POST', url: '/graphql', payload: { query: document }, headers: { cookie: viewer.who.cookie, 'content-type': 'application/json', 'x-requested-by': 'test' } });
  heard(viewer, body, document);
  const { data } = JSON.parse(body) as { data?: Record<string, unknown> | null };
  if (!data) return;
  for (const { field, row, value } of shownIn(wanted, data[root])) {
    if (value === undefined || (row !== null && !n.relations.has(row))) continue;
    const byViewer = seen.get(field) ?? new Map<Viewer, Map<string | null, boolean>>();
    seen.set(field, byViewer);
    const rows = byViewer.get(viewer) ?? new Map<string | null, boolean>();
    byViewer.set(viewer, rows);
    rows.set(row, (rows.get(row) ?? false) || isSomething(value));
  }
}

/** What a field showed in each column: a letter for each role, r where something was given. */
export function cellsOf(n: Neighbours, seen: Seen, field: string): Partial<Record<Column, string>> {
  const byViewer = seen.get(field) ?? new Map<Viewer, Map<string | null, boolean>>();
  // A field that is empty in every row, for everybody, is told by its rows alone.
  const isEmpty = ![...byViewer.values()].some((rows) => [...rows.values()].some(Boolean));
  const cells: Partial<Record<Column, string[]>> = {};
  for (const [viewer, rows] of byViewer) {
    for (const [row, something] of rows) {
      if (!isEmpty && !something) continue;
      const column = row === null ? 'own' : n.everybodys.has(row) ? 'directory' : columnOf(viewer.of, n.relations.get(row)!);
      (cells[column] ??= ['-', '-', '-', '-'])[viewer.role] = 'r';
    }
  }
  return Object.fromEntries(Object.entries(cells).map(([column, letters]) => [column, letters.join('')]));
}
