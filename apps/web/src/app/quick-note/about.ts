import type { TypedDocumentNode } from '@apollo/client';
import { graphql } from '../../gql/gql.js';
import type { QuickNoteInput } from '../../gql/graphql.js';

/** The record that a quick note stands on. */
export interface About {
  kind: 'person' | 'organisation' | 'opportunity' | 'roundtable';
  id: string;
  label: string;
}

const PERSON = graphql(`query QuickNotePerson($id: ID!) { record: person(id: $id) { id label: name } }`);
const ORGANISATION = graphql(`query QuickNoteOrganisation($id: ID!) { record: organisation(id: $id) { id label: name } }`);
const OPPORTUNITY = graphql(`query QuickNoteOpportunity($id: ID!) { record: opportunity(id: $id) { id label: title } }`);
const ROUNDTABLE = graphql(`query QuickNoteRoundtable($id: ID!) { record: roundtable(id: $id) { id label: title } }`);

type NameOf = TypedDocumentNode<{ record: { id: string; label: string } | null }, { id: string }>;

/** By the first part of a record's address: what it is, and the query for its name. */
const RECORDS: Record<string, { kind: About['kind']; query: NameOf }> = {
  people: { kind: 'person', query: PERSON },
  orgs: { kind: 'organisation', query: ORGANISATION },
  opportunities: { kind: 'opportunity', query: OPPORTUNITY },
  roundtables: { kind: 'roundtable', query: ROUNDTABLE },
};

const RECORD = /^\/(people|orgs|opportunities|roundtables)\/([0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/;

/** Which record a page is about; null on any other page. */
export function recordOf(pathname: string): { kind: About['kind']; query: NameOf; id: string } | null {
  const [, path, id] = RECORD.exec(pathname) ?? [];
  return path && id ? { ...RECORDS[path]!, id } : null;
}

/** The record as the input names it. */
export const aboutInput = (about: About | null): Pick<QuickNoteInput, 'personId' | 'organisationId' | 'opportunityId' | 'roundtableId'> => (about ? { [`${about.kind}Id`]: about.id } : {});
