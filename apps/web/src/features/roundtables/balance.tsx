import { graphql } from '../../gql/gql.js';
import type { RoomBalanceFragment } from '../../gql/graphql.js';
import { SECTORS } from '../../lib/sectors.js';
import { list, plural } from '../../lib/words.js';
import { SeatMeter } from '../../ui/seat-meter.js';
import { balanceSentence } from './balance.words.js';
import classes from './balance.module.css';

graphql(`
  fragment RoomBalance on Roundtable {
    balance { sector target accepted invited drafted short }
    counts { executives directors heads }
  }
`);

/** Is the room balanced? The answer as a sentence, then one mark for each seat. */
export function Balance({ event }: { event: RoomBalanceFragment }) {
  const { balance, counts } = event;
  const { lead, rest } = balanceSentence(balance);
  const aimed = balance.filter(({ target }) => target > 0);
  const others = balance.filter(({ target, accepted, invited }) => target === 0 && accepted + invited > 0);
  const seniority = [plural(counts.executives, 'executive'), plural(counts.directors, 'director'), plural(counts.heads, 'head of service', 'heads of service')];
  return (
    <section className={classes.balance} aria-labelledby="balance">
      <h2 id="balance"><b>{lead}</b> {rest}</h2>
      {aimed.length > 0 && <SeatMeter groups={aimed} />}
      <p className={classes.seniority}>
        {others.length > 0 && <span>Beside the balance: {list(others.map(({ sector, accepted, invited }) => `${accepted + invited} ${SECTORS[sector].name}`))}. </span>}
        Seniority: {seniority.join(', ')}
      </p>
    </section>
  );
}
