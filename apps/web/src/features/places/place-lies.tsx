import type { PlaceLiesFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { PLACE_KINDS } from '../../lib/directory.js';
import { EmptyState } from '../../ui/empty-state.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';

graphql(`
  fragment PlaceLies on Place {
    id
    within {
      id
      code
      name
      kind
    }
    parts(first: 100) {
      id
      code
      name
      kind
    }
  }
`);

type Line = PlaceLiesFragment['parts'][number];

/** What a place lies in, the nearest first, and what lies in it. `search` follows the code in the address of a place on the same day. */
export function PlaceLies({ place: { within, parts }, search }: { place: PlaceLiesFragment; search: string }) {
  const row = ({ id, code, name, kind }: Line) => <LedgerRow key={id} title={<InkLink to={`/places/${code}${search}`}>{name}</InkLink>} sub={<span>{PLACE_KINDS[kind]}</span>} />;
  return (
    <>
      <Section title="What it lay in" count={within.length}>
        {within.length === 0 && <EmptyState fact="Nothing is recorded for that day." />}
        <Ledger>{within.map(row)}</Ledger>
      </Section>
      <Section title="Places in it" count={parts.length}>
        {parts.length === 0 && <EmptyState fact="Nothing is recorded for that day." />}
        <Ledger>{parts.map(row)}</Ledger>
      </Section>
    </>
  );
}
