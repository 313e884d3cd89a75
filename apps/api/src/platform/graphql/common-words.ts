/**
 * What a name means wherever it stands in the schema, so that it is said once and in the same words. A doc comment on the spot goes before it.
 * A name belongs here only if one sentence is true of all its places.
 */
export const commonWords: Record<'fields' | 'inputs' | 'arguments', Record<string, string | undefined>> = {
  fields: {
    id: 'Never changes; inputs name it by this.',
    key: 'A short fixed word that inputs choose it by.',
    version: 'Goes up by one with each change. Give back the one that you read when you edit.',
    activityId: 'The entry that this write left in the activity log; `undo` takes the write back by it.',
    items: 'The rows of this page, in the order of the list.',
    hasNextPage: 'Whether more rows follow.',
    abilities: 'What the signed-in person may do with it: a screen shows a button where its ability is true.',
    edit: 'Whether the signed-in person may change it.',
    label: 'The words for it on screens.',
    position: 'Where it stands in its list; lower comes first.',
    source: 'Where this was learned: the name of a register or a file, somebody’s words, or "entered" for what was typed without saying.',
    sector: 'The sector of the organisation, which screens show as colour, shape and word.',
    number: 'The number of its column as screens write it, 1 to 6 for the stages.',
    validFrom: 'The first day on which it held; null where nobody has said.',
    validTo: 'The last day on which it held; null while it still does.',
    organisationId: 'Leads to the page of the organisation.',
    personId: 'Leads to the page of the person.',
    opportunityId: 'Leads to the page of the opportunity.',
    roundtableId: 'Leads to the page of the roundtable.',
    postId: 'The post, for inputs that ask for one.',
  },
  inputs: {
    id: 'Which one it is about. NOT_FOUND where there is none, or it is not yours to see.',
    version: 'The version that you read. CONFLICT, with who saved and what stands now, where it has moved on.',
    source: 'Where it was learned; "entered" where it is left out.',
    validFrom: 'The first day on which it held; left out where it is not known.',
    validTo: 'The last day on which it held; left out while it still does.',
    organisationId: 'The organisation. NOT_FOUND where there is none.',
    personId: 'The person. NOT_FOUND where there is none, or it is not yours to see.',
    opportunityId: 'The opportunity. NOT_FOUND where there is none, or it is not yours to see.',
    roundtableId: 'The roundtable. NOT_FOUND where there is none, or it is not yours to see.',
    partnershipId: 'The partnership. NOT_FOUND where there is none, or it is not yours to see.',
  },
  arguments: {
    id: 'Which one.',
    activityId: 'The `activityId` that the write answered with.',
    input: 'What to write. VALIDATION names each field of it that needs correcting.',
  },
};

const types: Record<string, string | undefined> = {
  Query: 'What can be read. Everything asked for in one request is one statement and one moment; what is not yours to see is not there. Throws UNAUTHENTICATED without a session or key, FORBIDDEN to a role that may not ask, VALIDATION, TOO_COMPLEX, RATE_LIMITED.',
  Mutation: 'What can be changed. Each is one transaction that leaves one entry in the activity log and may be repeated under its Idempotency-Key. Beside the codes that it names itself, each throws UNAUTHENTICATED without a session or key, FORBIDDEN to a role that may not, VALIDATION naming each field that needs correcting, RATE_LIMITED, and UNAVAILABLE when the database is.',
};

/** What a type is that no class of ours stands for, or whose name says it: a page of a list. */
export const typeInWords = (name: string): string | undefined => types[name] ?? (name.endsWith('Page') ? `One page of a list of ${name.slice(0, -'Page'.length)} rows.` : undefined);
