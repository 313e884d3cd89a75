import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SignedIn, TestApp } from '../../testing/test-app.js';
import { openTestApp } from '../../testing/test-app.js';
import { make } from '../../testing/worlds.js';

let t: TestApp;
let ada: SignedIn; // a lead of the first member
let bea: SignedIn; // a lead of another
let organisation: string;
beforeAll(async () => {
  t = await openTestApp();
  const [first, second] = [await t.member({ name: 'First Homes', sector: 'HOUSING' }), await t.member({ name: 'Second Homes', sector: 'HOUSING' })];
  [ada, bea] = [await t.signIn(first, 'PARTNERSHIP_LEAD', 'Ada Lead'), await t.signIn(second, 'PARTNERSHIP_LEAD', 'Bea Lead')];
  organisation = await make(t, ada, 'createOrganisation', { name: 'Northmoor Trust', type: 'NHS_TRUST' });
});
afterAll(() => t.close());

let n = 0;
const person = async (by: SignedIn, name: string, more: object = {}, isPublic = true): Promise<string> => {
  const id = await make(t, by, 'createPerson', { name, organisationId: organisation, title: `Head of estates ${(n += 1)}`, ...more });
  if (isPublic) await make(t, by, 'publishPerson', { id, source: 'A website', lawfulBasis: 'Legitimate interests' });
  return id;
};
const version = async (table: string, id: string) => (await t.db.rows<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]!.version;
const MERGE = 'mutation ($input: MergeRecordsInput!) { mergeRecords(input: $input) { merge { id keptId keptName awayName version addedSince { rowId what says } } activityId } }';
interface Merged { mergeRecords: { merge: { id: string; version: number }; activityId: string } }
const joining = async (kind: 'PERSON' | 'ORGANISATION', keepId: string, awayId: string, take?: string[]) => ({
  kind, keepId, awayId, keepVersion: await version(kind.toLowerCase(), keepId), awayVersion: await version(kind.toLowerCase(), awayId), take,
});
const merge = async (by: SignedIn, kind: 'PERSON' | 'ORGANISATION', keepId: string, awayId: string, take?: string[]) =>
  (await by.get<Merged>(MERGE, { input: await joining(kind, keepId, awayId, take) })).mergeRecords;
const UNMERGE = 'mutation ($input: UnmergeRecordsInput!) { unmergeRecords(input: $input) { awayId kept activityId } }';
const unmerge = async (by: SignedIn, id: string, give: string[] = []) =>
  (await by.get<{ unmergeRecords: { awayId: string; kept: string[] } }>(UNMERGE, { input: { id, version: await version('record_merge', id), give } })).unmergeRecords;

describe('what belongs to a record', () => {
  test('every column that points to a person or an organisation is decided on: it moves, or the list says why not', async () => {
    const foreignKeys = async () => (await t.db.rows<{ key: string }>(`select r.relname || ': ' || c.conrelid::regclass || '.' || a.attname as key from pg_constraint c
      join pg_class r on r.oid = c.confrelid and r.relname in ('person', 'organisation') join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey) where c.contype = 'f'`)).map(({ key }) => key).sort();
    const parts = await t.db.rows<{ key: string }>(`select lower(kind) || ': ' || table_name || '.' || column_name as key from app.merge_parts()`);
    // Those of imports are no foreign keys: a file may name what is not there yet.
    const known = parts.map(({ key }) => key).filter((key) => !key.includes(': import_')).sort();
    expect(await foreignKeys()).toEqual(known);
    await t.db.rows('create table planted (id uuid primary key, person_id uuid references person)');
    expect((await foreignKeys()).filter((key) => !known.includes(key))).toEqual(['person: planted.person_id']);
    await t.db.rows('drop table planted');
  });

  test('every identifier that is no foreign key is known not to be one of these', async () => {
    const loose = await t.db.rows<{ name: string }>(`select c.relname || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype)
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname <> 'id' and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey)) order by 1`);
    expect(loose.map(({ name }) => name)).toEqual([
      // The log names what it was about when it was written, and a link its invitation or introduction.
      'activity.root_id', 'activity.subject_id', 'audit_queue.row_id', 'audit_seal.row_id', 'idempotency.key', 'idempotency.user_id', 'import_job.activity_id',
      // Imports: what was kept is history, candidates are looked at again when the row is decided; import_name.organisation_id and import_row.record_id move.
      'import_kept.record_id', 'import_name.candidate_ids', 'import_name.organisation_id', 'import_row.candidate_ids', 'import_row.lead_id', 'import_row.record_id',
      'introduction.pool_id', 'link_token.root_id', 'link_token.subject_id',
      // The merge itself, and what was said of a pair before.
      'merge_change.row_id', 'not_same.a_id', 'not_same.b_id', 'outbox_mail.subject_id', 'person.published_by', 'record_merge.write_id',
      // Made anew.
      'search_entry.scope', 'search_entry.subject_id',
    ]);
  });
});

describe('two people', () => {
  test('all that belongs to one goes to the other; other members’ rows stay theirs, and nobody sees more than before', async () => {
    const [keep, away] = [await person(ada, 'William Ashe'), await person(ada, 'Bill Ashe')];
    const friend = await person(ada, 'Fern Friend');
    const mine = await make(t, ada, 'addNote', { personId: away, text: 'Mine alone', layer: 'MINE' });
    const theirs = await make(t, bea, 'addNote', { personId: away, text: 'Theirs alone', layer: 'MINE' });
    await make(t, bea, 'setPersonDetail', { personId: away, email: 'bill@mail.example', lawfulBasis: 'Legitimate interests', source: 'Met' });
    await make(t, bea, 'addTie', { aId: away, bId: friend, kind: 'MET', weight: 5, evidence: 'Met', lastOn: '2026-06-01' });
    const before = await t.db.rows('select id, member_id, author_id, layer, text from note where id = any($1) order by id', [[mine, theirs]]);

    const { merge: { id } } = await merge(ada, 'PERSON', keep, away);

    const moved = await t.db.rows<{ person_id: string }>('select person_id from note where id = any($1)', [[mine, theirs]]);
    expect(moved.map((row) => row.person_id)).toEqual([keep, keep]);
    expect(await t.db.rows('select id, member_id, author_id, layer, text from note where id = any($1) order by id', [[mine, theirs]])).toEqual(before);
    expect(await t.db.rows('select person_id from person_detail where member_id = $1 and email = $2', [bea.memberId, 'bill@mail.example'])).toEqual([{ person_id: keep }]);
    expect(await t.db.rows(`select count(*)::int as n from acquaintance where member_id = $1 and $2 in (a_id, b_id) and $3 in (a_id, b_id)`, [bea.memberId, keep, friend])).toEqual([{ n: 1 }]);
    const notes = await ada.get<{ personTimeline: { items: { text: string | null }[] } }>('query ($id: ID!) { personTimeline(personId: $id) { items { text } } }', { id: keep });
    expect(notes.personTimeline.items.map(({ text }) => text)).toEqual(['Mine alone']);

    // The old link leads on, and the old name finds it.
    const { person: found } = await bea.get<{ person: { id: string } }>('query ($id: ID!) { person(id: $id) { id } }', { id: away });
    expect(found.id).toBe(keep);
    const { search } = await ada.get<{ search: { id: string; why: string[] }[] }>('query { search(words: "bill ashe") { id why } }');
    expect(search).toEqual([expect.objectContaining({ id: keep, why: expect.arrayContaining(['also known as Bill Ashe']) })]);

    // Apart again: all where it was, but what was added since, which stays unless it is given.
    const later = await make(t, ada, 'addNote', { personId: keep, text: 'Written later' });
    const { recordMerges } = await ada.get<{ recordMerges: { items: { id: string; addedSince: { rowId: string; what: string; says: string }[] }[] } }>('query { recordMerges { items { id addedSince { rowId what says } } } }');
    expect(recordMerges.items.find((one) => one.id === id)!.addedSince).toEqual([{ rowId: later, what: 'Notes', says: 'Written later' }]);
    expect(await unmerge(bea, id)).toMatchObject({ awayId: away, kept: [] });
    const twice = await ada.ask(UNMERGE, { input: { id, version: await version('record_merge', id) } });
    expect(twice.errors![0]).toMatchObject({ message: 'They have been unmerged already.', extensions: { code: 'CONFLICT' } });
    expect((await t.db.rows<{ id: string }>('select id from note where person_id = $1 order by id', [away])).map((row) => row.id)).toEqual([mine, theirs].sort());
    expect(await t.db.rows('select person_id from note where id = $1', [later])).toEqual([{ person_id: keep }]);
    expect(await t.db.rows(`select count(*)::int as n from acquaintance where member_id = $1 and $2 in (a_id, b_id) and $3 in (a_id, b_id)`, [bea.memberId, away, friend])).toEqual([{ n: 1 }]);
    expect((await ada.get<{ person: { id: string; name: string } }>('query ($id: ID!) { person(id: $id) { id name } }', { id: away })).person).toEqual({ id: away, name: 'Bill Ashe' });
  });

  test('field by field: what is chosen stands, what is empty is filled, and what somebody changed since stays when they are unmerged', async () => {
    const keep = await person(ada, 'Catherine Bower', { detail: { email: 'c.bower@mail.example', lawfulBasis: 'Legitimate interests', source: 'Met' } });
    const away = await person(ada, 'Kate Bower', { pronunciation: 'BOW-er', detail: { email: 'kate@mail.example', phone: '0113 496 0000', lawfulBasis: 'Legitimate interests', source: 'Met' } });
    const { mergePreview } = await ada.get<{ mergePreview: { fields: { key: string; kept: string | null; other: string | null }[]; moves: { what: string; rows: number }[]; refusal: string | null } }>(
      'query ($keep: ID!, $away: ID!) { mergePreview(kind: PERSON, keepId: $keep, awayId: $away) { refusal fields { key label kept other isFixed } moves { what rows } notices { says } } }', { keep, away });
    expect(mergePreview.refusal).toBeNull();
    expect(mergePreview.fields.map(({ key }) => key)).toEqual(['name', 'pronunciation', 'email', 'phone']);
    const { merge: { id } } = await merge(ada, 'PERSON', keep, away, ['name', 'email', 'phone']);
    const detail = () => t.db.rows('select email, phone from person_detail where member_id = $1 and person_id = $2', [ada.memberId, keep]);
    expect(await detail()).toEqual([{ email: 'kate@mail.example', phone: '0113 496 0000' }]);
    const edit = 'mutation ($input: EditPersonInput!) { editPerson(input: $input) { activityId } }';
    await ada.get(edit, { input: { id: keep, version: await version('person', keep), name: 'Kate Bower-Hill' } });
    expect((await unmerge(ada, id)).kept).toEqual(['The name was changed since and stays as it is.']);
    expect(await detail()).toEqual([{ email: 'c.bower@mail.example', phone: null }]);
    expect(await t.db.rows('select name from person where id = any($1) order by name', [[keep, away]])).toEqual([{ name: 'Kate Bower' }, { name: 'Kate Bower-Hill' }]);
  });

  test('what cannot be merged is refused with the way out: other eyes, accounts, one and the same, what has moved on', async () => {
    const [open, kept] = [await person(ada, 'Una Open'), await person(ada, 'Una Open', {}, false)];
    const refused = async (by: SignedIn, keepId: string, awayId: string, more: object = {}) => (await by.ask(MERGE, { input: { ...(await joining('PERSON', keepId, awayId)), ...more } })).errors![0]!;
    expect((await refused(ada, open, kept)).message).toBe('Una Open is in the Directory and Una Open is not: merging them would show everybody what you keep. Put Una Open into the Directory first.');
    expect((await refused(bea, open, kept)).extensions.code).toBe('NOT_FOUND');
    expect((await refused(ada, open, open)).extensions.fields).toHaveProperty('awayId');
    const account = await person(ada, 'Sue Signs');
    await t.db.rows('update user_account set person_id = $1 where id = $2', [account, bea.userId]);
    expect((await refused(ada, open, account)).message).toContain('Sue Signs signs in here. Keep it');
    expect((await refused(ada, account, open, { keepVersion: 99 })).extensions).toMatchObject({ code: 'CONFLICT', conflict: { current: { name: 'Sue Signs' } } });
    const board = await t.signIn(ada.memberId, 'BOARD_MEMBER');
    expect((await refused(board, account, open)).extensions.code).toBe('FORBIDDEN');
  });

  test('two appointments to one post are one, both invitations to a roundtable stay, and an objection is never lost', async () => {
    const postId = await make(t, ada, 'createPost', { organisationId: organisation, title: 'Director of care' });
    const [keep, away] = [await make(t, ada, 'createPerson', { name: 'Ivy Twice', postId }), await make(t, ada, 'createPerson', { name: 'Ivy Twice', postId })];
    for (const id of [keep, away]) await make(t, ada, 'publishPerson', { id, source: 'A website', lawfulBasis: 'Legitimate interests' });
    for (const by of [ada, bea]) for (const [personId, email] of [[keep, 'ivy@one.example'], [away, 'ivy@two.example']]) await make(t, by, 'setPersonDetail', { personId, email, lawfulBasis: 'Legitimate interests', source: 'Met' });
    await t.db.rows('update person_detail set objected_at = now() where person_id = $1 and member_id = $2', [away, bea.memberId]);
    const roundtableId = await make(t, ada, 'createRoundtable', { title: 'Homes and health', on: '2030-12-03', targets: [{ sector: 'HOUSING', seats: 2 }] });
    for (const personId of [keep, away]) await make(t, ada, 'inviteGuest', { roundtableId, personId });
    const { merge: { id } } = await merge(ada, 'PERSON', keep, away);
    const { person: one } = await ada.get<{ person: { appointments: unknown[] } }>('query ($id: ID!) { person(id: $id) { appointments { id } } }', { id: keep });
    expect(one.appointments).toHaveLength(1);
    expect(await t.db.rows('select email, objected_at is not null as objects from person_detail where person_id = $1 order by objects', [keep])).toEqual([{ email: 'ivy@one.example', objects: false }, { email: 'ivy@one.example', objects: true }]);
    expect(await t.db.rows('select count(*)::int as n from invitation where root_id = $1', [roundtableId])).toEqual([{ n: 2 }]);
    await unmerge(ada, id);
    expect(await t.db.rows('select objected_at is not null as objects from person_detail where person_id = $1 and member_id = $2', [keep, bea.memberId])).toEqual([{ objects: false }]);
  });

  test('a chain leads on from one to the next, and is unmerged from its end; an erased person cannot be unmerged', async () => {
    const [a, b, c] = [await person(ada, 'Chain One'), await person(ada, 'Chain Two'), await person(ada, 'Chain Three')];
    const first = await merge(ada, 'PERSON', b, a);
    await merge(ada, 'PERSON', c, b);
    const { person: found } = await ada.get<{ person: { id: string } }>('query ($id: ID!) { person(id: $id) { id } }', { id: a });
    expect(found.id).toBe(c);
    const refused = await ada.ask(UNMERGE, { input: { id: first.merge.id, version: first.merge.version } });
    expect(refused.errors![0]).toMatchObject({ message: 'It has been merged into Chain Three since. Unmerge that first.', extensions: { code: 'CONFLICT' } });
    const { search } = await ada.get<{ search: { id: string }[] }>('query { search(words: "chain one") { id } }');
    expect(search.map(({ id }) => id)).toEqual([c]);
    const admin = await t.signIn(ada.memberId, 'ADMINISTRATOR');
    await admin.get('mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { __typename } }', { input: { id: c, name: 'Chain Three' } });
    expect(await t.db.rows('select name from person where id = any($1) group by 1', [[a, b, c]])).toEqual([{ name: 'Erased person' }]);
    expect(await t.db.rows('select count(*)::int as n from merge_change where row_id = any($1)', [[a, b, c]])).toEqual([{ n: 0 }]);
    expect(await t.db.rows('select count(*)::int as n from suppression')).not.toEqual([{ n: 0 }]);
  });
});

describe('two organisations', () => {
  const create = (name: string, more: object = {}) => make(t, ada, 'createOrganisation', { name, type: 'HOUSING_ASSOCIATION', ...more });

  test('posts, names, codes and parties move; the name that does not stand is found as another name; undo takes all back', async () => {
    const keep = await create('Kestrel Homes', { identifiers: [{ scheme: 'RSH', value: 'L1111' }] });
    const away = await create('Kestrel Housing', { town: 'Leeds', aliases: ['KH Group'], identifiers: [{ scheme: 'RSH', value: 'L2222' }, { scheme: 'CHARITY', value: '1234567' }] });
    const post = await make(t, ada, 'createPost', { organisationId: away, title: 'Head of homes' });
    const opportunity = await make(t, ada, 'createOpportunity', { title: 'A site', parties: [{ organisationId: away, role: 'FUNDER' }] });
    const { activityId } = await merge(ada, 'ORGANISATION', keep, away);
    const read = () => ada.get<{ organisation: { id: string; town: string | null; names: { name: string; kind: string }[]; identifiers: { value: string; validTo: string | null }[] } }>(
      'query ($id: ID!) { organisation(id: $id) { id town names { name kind } identifiers { value validTo } } }', { id: away });
    const { organisation: joined } = await read();
    expect(joined).toMatchObject({ id: keep, town: 'Leeds' });
    expect(joined.names.map(({ name }) => name).sort()).toEqual(['KH Group', 'Kestrel Housing']);
    expect(joined.identifiers.filter(({ validTo }) => !validTo).map(({ value }) => value).sort()).toEqual(['1234567', 'L1111']);
    expect(joined.identifiers).toHaveLength(3);
    expect(await t.db.rows('select organisation_id from post where id = $1 union all select organisation_id from opportunity_party where root_id = $2 and organisation_id = $3', [post, opportunity, keep])).toEqual([{ organisation_id: keep }, { organisation_id: keep }]);
    const { search } = await ada.get<{ search: { id: string; why: string[] }[] }>('query { search(words: "kestrel housing") { id why } }');
    expect(search[0]).toEqual({ id: keep, why: ['also known as Kestrel Housing'] });
    await ada.get('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: activityId });
    const { organisation: apart } = await read();
    expect(apart).toMatchObject({ id: away, town: 'Leeds', names: [{ name: 'KH Group', kind: 'ALIAS' }] });
    expect(apart.identifiers.every(({ validTo }) => validTo === null)).toBe(true);
    expect(await t.db.rows('select town, (select count(*)::int from organisation_name n where n.organisation_id = o.id) as names from organisation o where id = $1', [keep])).toEqual([{ town: null, names: 0 }]);
  });

  test('of two that were linked, the page names no relation to the one that went; a chain comes back whole, end first', async () => {
    const [a, b, c] = [await create('Weir Homes'), await create('Weir Housing'), await create('Weir Group')];
    await ada.get('mutation ($input: LinkOrganisationsInput!) { linkOrganisations(input: $input) { activityId } }', { input: { organisationId: a, toId: b, kind: 'GROUP' } });
    await ada.get('mutation ($input: RecordSuccessionInput!) { recordSuccession(input: $input) { activityId } }', { input: { fromId: a, toId: b, kind: 'MERGER', happenedOn: '2026-02-01' } });
    const read = async (id: string) => (await ada.get<{ organisation: object }>('query ($id: ID!) { organisation(id: $id) { names { name } parents { to { id } } members { organisation { id } } predecessors { from { id } } } }', { id })).organisation;
    const before = await Promise.all([a, b, c].map(read));
    const first = await merge(ada, 'ORGANISATION', b, a);
    expect(await read(b)).toEqual({ names: [{ name: 'Weir Homes' }], parents: [], members: [], predecessors: [] });
    const second = await merge(ada, 'ORGANISATION', c, b);
    expect([await unmerge(ada, second.merge.id), await unmerge(ada, first.merge.id)]).toMatchObject([{ kept: [] }, { kept: [] }]);
    expect(await Promise.all([a, b, c].map(read))).toEqual(before);
  });

  test('a party row stays where moving it would let a member in that sees nothing of it now', async () => {
    const [keep, away] = [await create('Harbour Homes'), await create('Harbour Homes Ltd')];
    const member = await t.member({ name: 'Harbour Homes', sector: 'HOUSING', organisationId: keep });
    const lead = await t.signIn(member, 'PARTNERSHIP_LEAD');
    const opportunity = await make(t, ada, 'createOpportunity', { title: 'Quiet site', parties: [{ organisationId: away, role: 'FUNDER' }] });
    await merge(ada, 'ORGANISATION', keep, away);
    expect(await t.db.rows('select organisation_id from opportunity_party where root_id = $1', [opportunity])).toEqual([{ organisation_id: away }]);
    await t.db.rows('select app.settle_opportunity_access($1)', [opportunity]);
    expect((await lead.ask('query ($id: ID!) { opportunity(id: $id) { id } }', { id: opportunity })).data).toEqual({ opportunity: null });
    const refused = await ada.ask(MERGE, { input: await joining('ORGANISATION', organisation, keep) });
    expect(refused.errors![0]!.message).toContain('Harbour Homes signs in here');
  });

  test('somebody who was erased at one is refused at the other', async () => {
    const [keep, away] = [await create('Old Mill Homes'), await create('Old Mill Housing')];
    const admin = await t.signIn(ada.memberId, 'ADMINISTRATOR');
    const forgotten = await make(t, admin, 'createPerson', { name: 'Noor Gone', organisationId: away, title: 'Clerk' });
    await admin.get('mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { __typename } }', { input: { id: forgotten, name: 'Noor Gone' } });
    await merge(ada, 'ORGANISATION', keep, away);
    const again = await ada.ask('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { activityId } }', { input: { name: 'Noor Gone', organisationId: keep, title: 'Clerk' } });
    expect(again.errors![0]!.message).toContain('asked to be forgotten');
  });
});

describe('who may be entered twice', () => {
  const PAIRS = 'query ($kind: RecordKind!, $first: Int!) { likelyPairs(kind: $kind, first: $first) { items { id likeness reasons a { id name } b { id name } } } }';
  interface Pairs { likelyPairs: { items: { likeness: string; reasons: string[]; a: { id: string; name: string }; b: { id: string; name: string } }[] } }
  const pairs = async (by: SignedIn, kind = 'PERSON') => (await by.get<Pairs>(PAIRS, { kind, first: 100 })).likelyPairs.items;
  const of = async (by: SignedIn, x: string, y: string, kind = 'PERSON') => (await pairs(by, kind)).find(({ a, b }) => [a.id, b.id].sort().join() === [x, y].sort().join());

  test('without an e-mail: short forms, initials, order and accents of a name, and the organisation; with reasons and a word', async () => {
    const [x, y] = [await person(ada, 'Dr Siân Prys-Jones'), await person(ada, 'Prys-Jones, Sian')];
    expect(await of(ada, x, y)).toMatchObject({ likeness: 'LIKELY', reasons: ['Same name in another form', 'At the same organisation'] });
    const [tom, thomas] = [await person(bea, 'Tom Weir'), await person(ada, 'Thomas Weir')];
    expect(await of(ada, tom, thomas)).toMatchObject({ reasons: ['Same name in another form', 'At the same organisation'] });
    const [james, joan] = [await person(ada, 'James Vane'), await person(ada, 'Olivia Vane')];
    expect(await of(ada, james, joan)).toBeUndefined();
  });

  test('a slip of one letter, in the given name or the surname, at one organisation; of short names, or of both, it is none', async () => {
    const [yusuf, yusef, armitege, away, lea] = [await person(ada, 'Yusuf Armitage'), await person(ada, 'Yusef Armitage'), await person(ada, 'Yusuf Armitege'), await person(ada, 'Yusef Armitege'), await person(ada, 'Lea Armitage')];
    expect(await of(ada, yusuf, yusef)).toMatchObject({ likeness: 'POSSIBLE', reasons: ['Similar name', 'At the same organisation'] });
    expect(await of(ada, yusuf, armitege)).toMatchObject({ likeness: 'POSSIBLE', reasons: ['Similar name', 'At the same organisation'] });
    expect(await of(ada, yusuf, away)).toBeUndefined();
    expect(await of(ada, lea, await person(ada, 'Leo Armitage'))).toBeUndefined();
  });

  test('whom another member keeps is compared with nobody, and whose address another member holds agrees with nobody', async () => {
    const [x, hidden] = [await person(ada, 'Petra Quill'), await person(bea, 'Petra Quill', {}, false)];
    expect(await of(ada, x, hidden)).toBeUndefined();
    expect(await of(bea, x, hidden)).toMatchObject({ reasons: ['Same name', 'At the same organisation'] });
    const [one, two] = [await person(ada, 'Vera Lind'), await person(ada, 'V Bergman')];
    for (const personId of [one, two]) await make(t, bea, 'setPersonDetail', { personId, email: `${personId === one ? 'vera' : 'Vera+post'}@mail.example`, lawfulBasis: 'Legitimate interests', source: 'Met' });
    expect(await of(ada, one, two)).toBeUndefined();
    expect(await of(bea, one, two)).toMatchObject({ reasons: expect.arrayContaining(['Same e-mail address']) });
  });

  test('not the same is remembered for the member that said so, and undo takes it back; the list is one statement', async () => {
    const [x, y] = [await person(ada, 'Nora Pace'), await person(ada, 'Nora Pace')];
    const { markNotSame } = await ada.get<{ markNotSame: { activityId: string } }>('mutation ($input: MarkNotSameInput!) { markNotSame(input: $input) { activityId } }', { input: { kind: 'PERSON', aId: y, bId: x } });
    expect(await of(ada, x, y)).toBeUndefined();
    expect(await of(bea, x, y)).toBeDefined();
    await ada.get('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: markNotSame.activityId });
    expect(await of(ada, x, y)).toBeDefined();
    expect(await t.statements(() => pairs(ada))).toBe(1);
    expect(await t.statements(() => pairs(ada, 'ORGANISATION'))).toBe(1);
  });

  test('organisations: by former names, abbreviations, websites and postcodes; two that a register holds are two', async () => {
    const create = (name: string, more: object = {}) => make(t, ada, 'createOrganisation', { name, type: 'HOUSING_ASSOCIATION', ...more });
    const [x, y] = [await create('Fenland HA', { website: 'https://www.fenland.example/home' }), await create('Fenland Housing Association Ltd', { website: 'fenland.example' })];
    expect(await of(ada, x, y, 'ORGANISATION')).toMatchObject({ likeness: 'NEARLY_CERTAIN', reasons: ['Same name', 'Same website'] });
    const [older, newer] = [await create('Marsh Accord', { type: 'CHARITY' }), await create('Greenmarsh', { aliases: ['Marsh Accord'] })];
    expect(await of(ada, older, newer, 'ORGANISATION')).toMatchObject({ reasons: ['The name of one is another or former name of the other'] });
    await t.db.rows(`update organisation set register = 'RSH' where id = any($1)`, [[x, y]]);
    expect(await of(ada, x, y, 'ORGANISATION')).toBeUndefined();
  });
});
