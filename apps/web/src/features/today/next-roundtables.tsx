import { Link } from 'react-router';
import { midSentence } from '@lintel/words';
import { graphql } from '../../gql/gql.js';
import type { NextRoundtableFragment } from '../../gql/graphql.js';
import { longDate, timeOfDay } from '../../lib/dates.js';
import { SECTORS } from '../../lib/sectors.js';
import { list } from '../../lib/words.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { SeatMeter } from '../../ui/seat-meter.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './today.module.css';

graphql(`
  fragment NextRoundtable on Roundtable {
    id title startsAt town format capacity
    convenor { name }
    abilities { edit }
    counts { accepted notAnswered }
    balance { sector target accepted invited short }
  }
`);

/** The next events, with who is in the room so far. */
export function NextRoundtables({ items }: { items: NextRoundtableFragment[] }) {
  return (
    <Section title="Next roundtables" aside={<Link to="/roundtables">All</Link>}>
      {items.length === 0 && <EmptyState fact="No roundtable is planned." />}
      <Ledger>
        {items.map((item) => (
          <LedgerRow
            key={item.id}
            title={
              <>
                <span className={classes.line}>
                  <span>{longDate(item.startsAt).replace(/ \d{4}$/, '')}, {timeOfDay(item.startsAt)}, {item.format === 'ONLINE' ? 'online' : (item.town ?? 'place to follow')}</span>
                  <DateText value={item.startsAt} format="relative" />
                </span>
                <InkLink to={`/roundtables/${item.id}${item.abilities.edit ? '/invites' : ''}`} strong>{item.title}</InkLink>
              </>
            }
          >
            {item.abilities.edit && item.balance.length > 0 && <SeatMeter layout="line" groups={item.balance} />}
            <p className={classes.words}><Room item={item} /></p>
          </LedgerRow>
        ))}
      </Ledger>
    </Section>
  );
}

function Room({ item }: { item: NextRoundtableFragment }) {
  if (!item.abilities.edit) return <>{item.convenor ? `Convened by ${item.convenor.name}.` : 'You are a guest.'}</>;
  const short = item.balance.filter((sector) => sector.short > 0);
  if (item.counts.accepted + item.counts.notAnswered === 0) return <>Nobody is invited yet.</>;
  return (
    <>
      {short.length > 0 && <StatusWord tone="warn">{list(short.map(({ sector, short: seats }) => `${seats} ${midSentence(SECTORS[sector].name)}`))} short. </StatusWord>}
      {item.counts.accepted} of {item.capacity} have accepted, {item.counts.notAnswered} have not answered.
    </>
  );
}
