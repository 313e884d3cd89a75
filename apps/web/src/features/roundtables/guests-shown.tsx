import type { RoundtableLiveQuery } from '../../gql/graphql.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { OrgName } from '../../ui/org-name.js';
import { Section } from '../../ui/section.js';

type Shown = Pick<RoundtableLiveQuery['roundtable'], 'rule'> & { guests: RoundtableLiveQuery['roundtable']['shownGuests'] };

/** Guests who agreed to be named; nobody under the Chatham House Rule. */
export function GuestsShown({ guests, rule }: Shown) {
  return (
    <Section title="In the room">
      {rule === 'CHATHAM_HOUSE' ? (
        <EmptyState fact="Names stay in the room." next="Under the Chatham House Rule there is no list of guests here, and what is captured carries no names." />
      ) : guests.length === 0 ? (
        <EmptyState fact="Nobody has agreed to be named." />
      ) : (
        <Ledger label="Guests who agreed to be named">
          {guests.map((guest) => <LedgerRow key={guest.id} title={guest.name} sub={<OrgName name={[guest.organisationName, guest.postTitle].filter(Boolean).join(', ')} sector={guest.sector} />} />)}
        </Ledger>
      )}
    </Section>
  );
}
