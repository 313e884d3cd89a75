import { graphql } from '../../gql/gql.js';
import type { BoardIntroducedFragment } from '../../gql/graphql.js';
import { plural } from '../../lib/words.js';
import { DateText } from '../../ui/date-text.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import classes from './board.module.css';

graphql(`
  fragment BoardIntroduced on BoardPage {
    introductions { asked made met led }
    introduced { opportunityId title introducedBy connectorMember targetName ledOn }
  }
`);

/** What came of the introductions since the last meeting: how many, and the opportunities that they led to. */
export function IntroductionsSection({ page: { introductions: { asked, made, met, led }, introduced } }: { page: BoardIntroducedFragment }) {
  return (
    <>
      <p className={classes.none}>
        {plural(asked, 'introduction was', 'introductions were')} asked for, {made} made; {met} led to a meeting and {led} to an opportunity.
      </p>
      {introduced.length > 0 && (
        <Ledger label="Opportunities that introductions led to">
          {introduced.map(({ opportunityId, title, introducedBy, connectorMember, targetName, ledOn }) => (
            <LedgerRow
              key={`${opportunityId} ${targetName}`}
              when={<DateText value={ledOn} format="short" />}
              title={<InkLink to={`/opportunities/${opportunityId}`}>{title}</InkLink>}
              sub={`${introducedBy}${connectorMember ? ` of ${connectorMember}` : ''} introduced us to ${targetName}`}
            />
          ))}
        </Ledger>
      )}
    </>
  );
}
